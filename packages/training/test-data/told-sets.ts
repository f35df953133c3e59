import fc from "fast-check";
import type { ToldItem, ToldOption, ToldSet } from "../src/exports/told/told-item.ts";

/** Pieces of text that some format gives a meaning to, and some of which no XML may hold. */
const PIECES = [
  ...[
    "~",
    "=",
    "#",
    "####",
    "{",
    "}",
    ":",
    "::",
    "\\",
    "\\n",
    "->",
    "%50%",
    "%",
    "//",
    "$CATEGORY:",
  ],
  ...["[html]", "[id:x]", "[tag:y]", "<b>", "</script>", "<!--", "&", "&amp;", "]]>", '"', "'"],
  ...["ano", "§ 192 odst. 1 TZ", "dítě", "😀", "1", "TRUE", "\u0001", "\uD800", " ", "\n", "\n\n"],
];

/** A text that is not blank, full of what the formats have to escape. */
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""))
  .filter((words) => words.trim() !== "");

const id = fc.stringMatching(/^[0-9a-f]{16}$/);

function options(
  ids: readonly string[],
  right: readonly number[],
): fc.Arbitrary<readonly ToldOption[]> {
  return fc.tuple(...ids.map(() => fc.tuple(text, text))).map((words) =>
    words.map(([label, feedback], at) => {
      // two options never read the same
      const number = String(at + 1);
      const isRight = right.includes(at);
      return { option: ids[at] ?? "", label: `${label} ${number}`, isRight, feedback };
    }),
  );
}

const verdicts = fc.integer({ min: 3, max: 6 }).chain((count) => {
  const ids = ["yes", "no", "unknown", "contested.1", "contested.2", "contested.3"];
  return fc.nat(count - 1).chain((right) => options(ids.slice(0, count), [right]));
});

const grounds = fc.integer({ min: 2, max: 14 }).chain((count) => {
  const places = Array.from({ length: count }, (_, at) => at);
  return fc.subarray(places, { minLength: 1, maxLength: Math.min(10, count - 1) }).chain((right) =>
    options(
      places.map((at) => `rule:act.s${at}`),
      right,
    ),
  );
});

const texts = fc.array(text, { minLength: 1, maxLength: 3 });

/** An item with any words and any key. */
export const toldItem: fc.Arbitrary<ToldItem> = fc
  .record({ item: id, verdicts, grounds, title: text, story: texts, given: texts, question: text })
  .chain((base) =>
    fc.record({ verdict: text, basis: text, says: text, tags: texts, language }).map((more) => ({
      ...base,
      number: 1,
      language: more.language,
      prompts: { verdict: "One.", grounds: "Some.", essay: "Why?" },
      parts: { verdict: "answer", grounds: "grounds", essay: "reasons" },
      solution: {
        verdict: more.verdict,
        restsOn: "It rests on:",
        reasons: base.grounds
          .filter(({ isRight }) => isRight)
          .map(({ label }) => ({ ground: label, says: more.says })),
        basis: more.basis,
      },
      tags: more.tags,
    })),
  );

const language = fc.constantFrom("en" as const, "cs" as const);

/** A set of a few items. */
export const toldSet: fc.Arbitrary<ToldSet> = fc
  .record({
    set: id,
    title: text,
    language,
    items: fc.uniqueArray(toldItem, { minLength: 1, maxLength: 3, selector: ({ item }) => item }),
  })
  .map((set) => ({ ...set, items: set.items.map((item, at) => ({ ...item, number: at + 1 })) }));

/** What a learner may tick: places in the lists of options. */
export interface Ticked {
  readonly verdict: number;
  readonly grounds: readonly number[];
}

/** Any answer to an item. */
export function answerTo(item: ToldItem): fc.Arbitrary<Ticked> {
  return fc.record({
    verdict: fc.nat(item.verdicts.length - 1),
    grounds: fc.subarray(item.grounds.map((_, at) => at)),
  });
}

/** A text as a reader gives it back: white space run together, and what XML may not hold replaced. */
export function asRead(words: string): string {
  return words
    .replace(/[\p{Cc}\uD800]/gu, (each) => (/\s/.test(each) ? each : "\uFFFD"))
    .replace(/\s+/g, " ")
    .trim();
}
