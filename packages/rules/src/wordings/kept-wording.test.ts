import { readWording } from "@cokdyby/wordings";
import { describe, expect, test } from "vitest";
import { readSource } from "../read-source.ts";
import { answerWording } from "./answer-wording.ts";
import {
  hasWords,
  type KeptWording,
  keptWording,
  readAgain,
  readKeptWording,
} from "./kept-wording.ts";
import { withTriage } from "./triage.ts";

const rulebook = readSource();
const source = "criminal-procedure-code";
const TEXT = "# Zákon č. 141/1961 Sb.\n\n## § 307\n\n(1) Rybář vrátí ryby.\n\n(3) Dva.\n";

async function kept(text: string, on: string): Promise<KeptWording> {
  const read = await readWording(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return keptWording(read.value, { source, on, triage: [] });
}

describe("a wording that is kept", () => {
  test("is read again as it was, with what could not be cut", async () => {
    const wording = await kept(TEXT, "2024-01-01");
    const written: unknown = JSON.parse(JSON.stringify(wording));
    expect(readKeptWording(written)).toEqual(wording);
    expect(wording.uncut.map(({ why }) => why)).toEqual(["gap"]);
    expect(readAgain(wording).wording.uncut).toEqual(wording.uncut);
    expect(hasWords(wording, readAgain(wording).wording.provisions)).toBe(true);
    const other = await kept(TEXT.replace("ryby", "raky"), "2024-01-01");
    expect(hasWords(wording, other.provisions)).toBe(false);
  });

  test("is nothing where it is damaged", async () => {
    const wording = await kept(TEXT, "2024-01-01");
    for (const damaged of [
      undefined,
      "",
      { ...wording, provisions: undefined },
      { ...wording, more: 1 },
    ])
      expect(readKeptWording(damaged)).toBeUndefined();
  });
});

describe("the words of a day", () => {
  test("are those of the last import, beside our rules, and differ from another day's", async () => {
    const all = [
      await kept(TEXT, "2024-01-01"),
      await kept(TEXT.replace("ryby", "raky"), "2025-01-01"),
    ];
    const on = (day: string, since?: string) =>
      answerWording(rulebook, all, [], { source, provision: "§ 307(1)", on: day, since });
    expect(on("2024-12-31")).toMatchObject({
      value: { from: "2024-01-01", provisions: [{ words: "Rybář vrátí ryby." }] },
    });
    const both = on("2025-06-01", "2024-06-01");
    if (!both.ok) throw new Error("no answer");
    expect(both.value.provisions[0]?.changes?.filter(({ is }) => is !== "kept")).toEqual([
      { is: "removed", words: "ryby" },
      { is: "added", words: "raky" },
    ]);
    expect(both.value.rules.map(({ rule }) => rule)).toEqual(["criminal-procedure-code.s307"]);
  });

  test("are told as missing, all at once, each at its member", async () => {
    const all = [await kept(TEXT, "2024-01-01")];
    const codes = (provision: string, day: string, since?: string) => {
      const answer = answerWording(rulebook, all, [], { source, provision, on: day, since });
      return answer.ok ? [] : answer.problems.map(({ code, pointer }) => `${code} ${pointer}`);
    };
    expect(codes("odst. 1", "2023-01-01", "2022-01-01")).toEqual([
      "PROVISION_MALFORMED /provision",
      "WORDING_UNKNOWN /on",
      "WORDING_UNKNOWN /since",
    ]);
    expect(codes("§ 999", "2024-01-01")).toEqual(["PROVISION_UNKNOWN /provision"]);
  });
});

test("what is found now takes the place of what was found of the same provision", () => {
  const found = (provision: string, why: string) =>
    ({ provision, decision: "ruleToChange", who: "x", why, recorded: "2025-01-01" }) as const;
  const before = [found("§ 1", "old"), found("§ 2", "old")];
  expect(withTriage(before, [found("§ 1", "new")]).map(({ why }) => why)).toEqual(["old", "new"]);
});
