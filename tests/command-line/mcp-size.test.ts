import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LAW_LISTS, OPERATIONS, today } from "@cokdyby/api";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import type { Language } from "@cokdyby/words";
import { encode } from "gpt-tokenizer";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { callTool } from "../../packages/cli/src/mcp/call-tool.ts";
import { toolsOf } from "../../packages/cli/src/mcp/tools.ts";
import { wordsIn } from "../../packages/cli/src/words/words.ts";

// What an assistant reads fits beside its conversation, counted by a tokenizer that language models use (o200k_base).

const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide(), today };
const FILES = join(import.meta.dirname, "../../examples/files");
const files = readdirSync(FILES)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => parse(readFileSync(join(FILES, name), "utf8")));

const tokensIn = (text: string) => encode(text).length;

/** What is held of a cell. */
interface Cell extends Readonly<Record<"act" | "actor" | "shown" | "recipient", string>> {
  readonly charge: { readonly verdict: string; readonly text: string };
}

async function called(name: string, given: object, language: Language) {
  const fault = (error: Error) => {
    throw error;
  };
  const asking = { setting, language, pause: async () => undefined, report: fault };
  const { content, isError } = await callTool(asking, name, JSON.parse(JSON.stringify(given)));
  const [first] = content;
  if (first?.type !== "text" || isError) throw new Error(JSON.stringify(content));
  return { said: JSON.parse(first.text), tokens: tokensIn(first.text) };
}

describe.each(["cs", "en"] as const)("in %s", (language) => {
  test("the tools come to 6,000 tokens at most", () => {
    expect(tokensIn(JSON.stringify(toolsOf(wordsIn(language))))).toBeLessThanOrEqual(6_000);
  });

  test("what is said first of each worked case to 1,500, with its verdict in words and what is open", async () => {
    for (const { case: id, topics: _, expect: expected, ...given } of readCasesWithoutStories()) {
      const { said, tokens } = await called("evaluate", given, language);
      expect(tokens, id).toBeLessThanOrEqual(1_500);
      const { charge, statuses, missing } = said.answer;
      const { status, missing: open = [] } = expected["prosecution.open"] ?? {};
      const whole = await OPERATIONS.evaluate.run(setting, { ...given, language });
      if (!whole.ok) throw new Error(JSON.stringify(whole.problems));
      const { verdict, text } = whole.value.charge ?? {};
      expect(charge, id).toEqual({ verdict, text });
      if (status !== undefined) expect(statuses["prosecution.open"], id).toBe(status);
      expect(missing, id).toEqual(expect.arrayContaining(open));
      expect(said.next).toHaveLength(1);
    }
  });

  test("of each example file to 4,000, with each of its cells and all that is open", async () => {
    for (const file of files) {
      const whole = await OPERATIONS.evaluateFile.run(setting, {
        ...file,
        language,
        outcomes: ["jurisdiction.established", "liability.liable", "prosecution.open"],
      });
      if (!whole.ok) throw new Error(JSON.stringify(whole.problems));
      const { said, tokens } = await called("evaluateFile", file, language);
      expect(tokens).toBeLessThanOrEqual(4_000);
      const { cells, acts, unknowns } = JSON.parse(JSON.stringify(whole.value));
      const seats = cells.map(({ act, actor, shown, recipient, charge }: Cell) => {
        return { act, actor, shown, recipient, verdict: charge.verdict, text: charge.text };
      });
      expect(said.answer.cells).toMatchObject(JSON.parse(JSON.stringify(seats)));
      expect(said.answer.unknowns).toEqual(unknowns);
      // what the file says of an act is more than what its cells say by themselves
      for (const [act, actors] of Object.entries<Record<string, string>>(said.answer.acts)) {
        for (const [person, status] of Object.entries(actors)) {
          expect(acts[act][person].findings["prosecution.open"].status).toBe(status);
        }
        expect(Object.keys(actors)).toEqual(Object.keys(acts[act]));
      }
      expect(Object.keys(said.answer.acts)).toEqual(Object.keys(acts));
    }
  });

  test("no answer is longer than 8,000: what is left out of one is counted, and how to have it is said", async () => {
    const outcomes = setting.rulebook.outcomes.map(({ outcome }) => outcome);
    const everything = { outcomes, explain: "full" };
    const asked: (readonly [string, object])[] = [
      ...Object.keys(LAW_LISTS).map((list) => ["law", { list }] as const),
      ...Object.entries(OPERATIONS).map(([name, { example }]) => [name, example] as const),
      ["evaluate", { ...OPERATIONS.evaluate.example, ...everything }],
      ["evaluateFile", { ...files[0], ...everything }],
      ["timeline", { ...OPERATIONS.timeline.example, outcomes }],
      ["explainFile", { ...files[0], outcome: "prosecution.open", explain: "full" }],
    ];
    let shortened = 0;
    for (const [name, given] of asked) {
      const { said, tokens } = await called(name, given, language);
      expect(tokens, name).toBeLessThanOrEqual(8_000);
      if (said.leftOut === undefined) continue;
      shortened++;
      expect(said.next.at(-1)).toContain("`leftOut`");
      for (const [pointer, { shown, of }] of Object.entries<Record<string, number>>(said.leftOut)) {
        const left = pointer
          .split("/")
          .slice(1)
          .reduce((value, member) => value?.[member], said);
        if (left !== undefined) expect(Object.keys(left)).toHaveLength(shown as number);
        expect(shown).toBeLessThan(of as number);
      }
    }
    expect(shortened).toBeGreaterThanOrEqual(4);
  });
});
