import type { FileInput } from "@cokdyby/engine/file";

const CHILDS_OWN = { shows: ["A"], madeBy: ["A"], form: "visual" };
const SENT = { by: ["A"], conduct: "transmit", item: "v", to: ["B"], place: ["CZ"] };
const HERE = { place: ["CZ"] };

/** What mostly happened, in Czechia: files to begin with, in which ages, days and content are still to be said. */
export const BEGINNINGS = {
  sent: file(["A", "B"], { v: CHILDS_OWN }, { a1: { ...SENT, audience: "onePerson" } }),
  keeps: file(
    ["A", "B"],
    { v: CHILDS_OWN },
    { a1: { ...HERE, by: ["B"], conduct: "possess", item: "v" } },
  ),
  passedOn: file(
    ["A", "B", "C"],
    { v: CHILDS_OWN },
    {
      a1: { ...SENT, audience: "onePerson" },
      a2: {
        ...HERE,
        by: ["B"],
        conduct: "distribute",
        item: "v",
        to: ["C"],
        received: "a1",
        asked: "unknown",
      },
    },
  ),
  threatened: file(
    ["A", "B"],
    { v: CHILDS_OWN },
    {
      a1: {
        ...HERE,
        by: ["B"],
        conduct: "extort",
        against: ["A"],
        threat: { kind: "publication" },
        holds: "v",
      },
    },
  ),
} as const satisfies Readonly<Record<string, FileInput>>;

function file(
  persons: readonly string[],
  items: FileInput["items"],
  acts: FileInput["acts"],
): FileInput {
  return { file: 1, persons: Object.fromEntries(persons.map((id) => [id, {}])), items, acts };
}
