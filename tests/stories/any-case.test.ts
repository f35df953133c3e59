import type { CaseInput } from "@cokdyby/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCase, anyTwins } from "./any-case.ts";
import { flawsOf, LANGUAGES, tellResting, tellStory, titleOf } from "./tellers.ts";

test("any case is told in well-formed sentences, and has a title", () => {
  fc.assert(
    fc.property(anyCase, (told) => {
      for (const language of LANGUAGES) {
        const { sentences } = tellStory(told, language);
        const title = titleOf(told, language);
        expect([...sentences.map(({ text }) => text), `${title}.`].flatMap(flawsOf)).toEqual([]);
      }
    }),
  );
});

test("each fact that a case says something of is said, and no other", () => {
  fc.assert(
    fc.property(anyCase, (told) => {
      const given = new Set([...Object.keys(told.facts), ...(told.unobtainable ?? [])]);
      for (const language of LANGUAGES) {
        const said = tellStory(told, language).sentences.flatMap(({ facts }) => facts);
        expect(new Set(said)).toEqual(given);
      }
    }),
  );
});

test("twins have different stories, which differ where the one fact is told or what is told with it", () => {
  fc.assert(
    fc.property(anyTwins, ([one, other, fact]) => {
      fc.pre(meaningOf(one, fact) !== meaningOf(other, fact));
      for (const language of LANGUAGES) {
        const [a, b] = [tellResting(one, language), tellResting(other, language)];
        const texts = [a, b].map((story) => story.map(({ text }) => text));
        expect(texts[0]).not.toEqual(texts[1]);
        const all = [...a, ...b];
        const concerned = all.filter((each) => [...each.facts, ...each.restsOn].includes(fact));
        const together = new Set([fact, ...concerned.flatMap(({ facts }) => facts)]);
        const differing = all.filter(({ text }) => !texts.every((story) => story.includes(text)));
        const elsewhere = differing.filter(
          ({ facts }) => !facts.some((each) => together.has(each)),
        );
        expect(elsewhere).toEqual([]);
      }
    }),
  );
});

test("what is not marked in a twin stands in the story before, in the same order", () => {
  fc.assert(
    fc.property(anyTwins, ([before, twin]) => {
      for (const language of LANGUAGES) {
        const old = wordsOf(tellStory(before, language).sentences.map(({ text }) => text));
        const story = tellStory(twin, language, before);
        const left = wordsOf(story.sentences.map(unmarked));
        let at = 0;
        for (const word of left) {
          at = old.indexOf(word, at) + 1;
          expect(at, word).toBeGreaterThan(0);
        }
        const plain = tellStory(twin, language);
        expect(story.sentences.map(({ text }) => text)).toEqual(
          plain.sentences.map(({ text }) => text),
        );
      }
    }),
  );
});

/** Values that are written otherwise and mean the same are one. */
function meaningOf({ facts }: CaseInput, fact: string): string {
  const value = facts[fact];
  if (typeof value !== "object") return JSON.stringify(value);
  if ("oneOf" in value)
    return value.oneOf.length === 1
      ? JSON.stringify(value.oneOf[0])
      : JSON.stringify([...value.oneOf].sort());
  return value.min === value.max ? JSON.stringify(value.min) : JSON.stringify(value);
}

function unmarked({
  text,
  changed = [],
}: ReturnType<typeof tellStory>["sentences"][number]): string {
  let [rest, at] = ["", 0];
  for (const [from, to] of changed) {
    rest += `${text.slice(at, from)} `;
    at = to;
  }
  return rest + text.slice(at);
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(
    (text) => text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [],
  );
}
