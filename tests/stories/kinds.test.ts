import { amend, lawOn } from "@cokdyby/engine";
import { compare, type Kind, plainLabels } from "@cokdyby/engine/analyse";
import { loadStories } from "@cokdyby/rules";
import { kindTeller } from "@cokdyby/training";
import { describe, expect, test } from "vitest";
import { flawsOf, LANGUAGES, rulebook } from "./tellers.ts";

const ON = "2026-03-01";
const tell = kindTeller(rulebook, loadStories());

/** Every kind of case in which a shipped draft changes something, in the picture of each layer. */
function kindsOf(id: string): readonly Kind[] {
  const amended = amend(
    rulebook,
    rulebook.amendments.filter((each) => each.id === id),
  );
  if (!amended.ok) throw new Error(JSON.stringify(amended.problems));
  const laws = [rulebook, amended.value].map((each) => ({ law: lawOn(each, ON), lawDate: ON }));
  const [before, after] = laws;
  if (before === undefined || after === undefined) throw new Error("two laws are compared");
  return ["code", "committee"].flatMap((authority) => {
    const options = { labelOf: plainLabels, meant: [], readings: { authority } };
    return (compare(before, after, options).intention?.sideEffects ?? []).flatMap(
      ({ patterns }) => patterns,
    );
  });
}

describe("kinds of case of the shipped drafts", () => {
  test.each(rulebook.amendments)(
    "$id: each is told in whole sentences that name no answer",
    ({ id }) => {
      for (const kind of kindsOf(id)) {
        for (const language of LANGUAGES) {
          const sentences = tell(kind, language);
          expect(sentences.flatMap(flawsOf)).toEqual([]);
          const text = sentences.join(" ");
          for (const { label } of rulebook.outcomes) expect(text).not.toContain(label[language]);
        }
      }
    },
  );

  test("private sharing of one's own image is told as who sends what to whom", () => {
    const texts = kindsOf("ii-8").map((kind) => [tell(kind, "en")[0], tell(kind, "cs")[0]]);
    expect(texts).toContainEqual([
      "A person under 18 who offers, makes available, passes on or sends an image or video of themselves to a willing recipient under 18.",
      "Osoba mladší 18 let, která nabídne, zpřístupní, šíří nebo pošle osobě mladší 18 let, která s přijetím souhlasí, snímek nebo video zobrazující ji samu.",
    ]);
  });
});

describe("what is told of a kind is what its cases have in common", () => {
  const span = (from: number, to: number) => ({ from, to, value: from, label: "" });
  const is = (fact: string, ...points: Kind["common"][number]["in"]) => ({ fact, in: points });
  const values = (...all: (string | boolean)[]) => ({
    values: all,
    value: all[0] ?? "",
    label: "",
  });
  const headOf = (...common: Kind["common"]) => tell({ when: [], common }, "en")[0];

  test("spans that touch are one, and a span with a gap is not told", () => {
    expect(headOf(is("actor.age", span(15, 15), span(16, 17)))).toBe("A person aged 15 to 17.");
    expect(headOf(is("actor.age", span(18, 120)))).toBe("A person aged 18 or over.");
    expect(headOf(is("actor.age", span(0, 12), span(15, 17)))).toBe("A person.");
  });

  test("a wording for several values is used for exactly these", () => {
    const sharing = ["offer", "makeAvailable", "distribute", "transmit"];
    expect(headOf(is("act.conduct", values(...sharing)))).toBe(
      "A person who offers, makes available, passes on or sends material.",
    );
    expect(headOf(is("act.conduct", values(...sharing, "possess")))).toContain("possessed it");
    expect(headOf(is("act.conduct", values("offer", "transmit")))).toBe(
      "A person who offered it or sent it to chosen persons.",
    );
  });

  test("what the kind asks for follows, but not a value that is presumed anyway", () => {
    const voluntary = (value: boolean) => is("sharing.voluntary", values(value));
    const told = (value: boolean) =>
      tell({ when: [voluntary(value)], common: [voluntary(value)] }, "en");
    expect(told(false)).toEqual(["A person.", "The sharing was not voluntary."]);
    const intent = is("act.intentional", values(true));
    expect(tell({ when: [intent], common: [intent] }, "en")).toEqual(["A person."]);
  });
});
