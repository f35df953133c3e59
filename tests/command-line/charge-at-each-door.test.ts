import { readFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "@cokdyby/api";
import { situationOf } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { chargedLawOf, chargeOf } from "@cokdyby/engine/guide";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { buildApp } from "@cokdyby/server";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { cokdyby } from "./cokdyby.ts";

const law = { rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide() };
// the command has the day in Czechia too
const app = await buildApp({ ...law, today });
afterAll(() => app.http.close());

async function posted(url: string, body: object) {
  return (await app.http.inject({ method: "POST", url, body })).json();
}

/** One of each verdict. Assistants and the page are held to the operation beside their code. */
const CASES = [
  "coe-26-threatens-for-more-images",
  "coe-01-makes-and-keeps-own-image-at-thirteen",
  "coe-04-keeps-own-image-at-sixteen",
  "coe-20-forwards-suggestive-image",
];
const worked = readWorkedCases();

test.each(CASES)("%s has one charge in the library, over HTTP and in the command", async (name) => {
  const { facts, readings, on } = worked.find((each) => each.case === name) ?? {};
  const input = JSON.parse(JSON.stringify({ facts, readings, on }));
  const situation = expectOk(situationOf(law.rulebook, input, { today: today() }));
  for (const language of ["cs", "en"]) {
    const charged = chargedLawOf(situation, law.guide);
    const book = law.phrases[language] as PhraseBook;
    const inLibrary = JSON.stringify(chargeOf(situation, charged, law.guide, book));
    const body = { ...input, language };
    for (const explain of ["none", "summary", "full"]) {
      const answered = await posted("/v1/evaluate", { ...body, explain });
      expect(JSON.stringify(answered.charge)).toBe(inLibrary);
    }
    const stdin = JSON.stringify(input);
    const printed = await cokdyby(["evaluate", "-", "--json", "--lang", language], { stdin });
    expect(JSON.stringify(JSON.parse(printed.stdout).charge)).toBe(inLibrary);
  }
});

const FILE = join(import.meta.dirname, "../../examples/files/one-video-five-acts.yaml");
const ABOUT = "prosecution.open";

test("each explained cell of a file has the charge of its evaluation, over HTTP and in the command, unless it is left out", async () => {
  const file = parse(readFileSync(FILE, "utf8"));
  const evaluated = await posted("/v1/files/evaluate", { ...file, outcomes: [ABOUT] });
  const chargeOfAct = new Map<string, object>(
    evaluated.cells.map(({ act, charge }: { act: string; charge: object }) => [act, charge]),
  );
  const asked = { ...file, outcome: ABOUT, explain: "summary" };
  const explained = await posted("/v1/files/explain", asked);
  expect(explained.cells.length).toBeGreaterThan(2);
  for (const { act, charge } of explained.cells) {
    expect(JSON.stringify(charge)).toBe(JSON.stringify(chargeOfAct.get(act)));
  }
  const without = await posted("/v1/files/explain", { ...asked, charge: false });
  expect(without.cells.map(({ act }: { act: string }) => act)).toEqual(
    explained.cells.map(({ act }: { act: string }) => act),
  );
  expect(JSON.stringify(without)).not.toContain('"charge"');
  const args = ["explain", FILE, "--explain", "summary", "--lang", "cs"];
  const { stdout } = await cokdyby([...args, "--json"]);
  expect(JSON.parse(stdout).cells).toEqual(explained.cells);
  const squeezed = (text: string) => text.replaceAll(/[\s–]+/g, " ");
  const printed = squeezed((await cokdyby(args)).stdout);
  for (const { charge } of explained.cells) expect(printed).toContain(squeezed(charge.text));
  const ofAnother = await cokdyby([...args, "--outcome", "liability.liable"]);
  expect(squeezed(ofAnother.stdout)).not.toContain(squeezed(explained.cells[0].charge.text));
});
