import type { FileInput } from "@cokdyby/engine/file";
import { drawer } from "./random.ts";

const CONDUCTS = ["produce", "transmit", "distribute", "possess", "procureForSelf"];
const DAY = 86_400_000;

/** How large a made-up file is. */
export interface FileSize {
  readonly persons: number;
  readonly acts: number;
  /** Of each act: whom its item shows, and who receives. */
  readonly shown: number;
  readonly recipients: number;
}

/**
 * A made-up case file, the same one each time: a class that passes images on. Of each third person only an
 * age is known, of each fifth nothing; some places, items and citizenships are not said either.
 */
export function madeUpFile({ persons, acts, shown, recipients }: FileSize): FileInput {
  const draw = drawer(5);
  const person = (at: number) => `p${at % persons}`;
  const some = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => person(first + at));
  const day = (first: string, within: number) =>
    new Date(Date.parse(first) + draw(within) * DAY).toISOString().slice(0, 10);
  const days = Array.from({ length: acts }, () => day("2026-01-01", 300)).sort();
  const items = Math.max(2, Math.ceil(acts / 4));
  const passedOn = new Set<string>();
  return {
    file: 1,
    persons: Object.fromEntries(
      Array.from({ length: persons }, (_, at) => [
        person(at),
        {
          ...(at % 5 === 4
            ? {}
            : at % 3 === 2
              ? { age: 13 + draw(6) }
              : { birthDate: day("2006-01-01", 2_500) }),
          ...(at % 4 === 3 ? {} : { citizenships: [draw(4) === 0 ? "SK" : "CZ"] }),
          habitualResidence: draw(5) === 0 ? "SK" : "CZ",
        },
      ]),
    ),
    items: Object.fromEntries(
      Array.from({ length: items }, (_, at) => {
        const first = draw(persons);
        return [
          `i${at}`,
          {
            shows: some(first, shown),
            madeBy: [person(first)],
            ...(at % 6 === 5 ? {} : { content: "explicit" }),
            form: "visual",
          },
        ];
      }),
    ),
    acts: Object.fromEntries(
      days.map((when, at) => {
        const by = draw(persons);
        const drawn = CONDUCTS[draw(CONDUCTS.length)] as string;
        const item = `i${draw(items)}`;
        // nothing is made after it was passed on
        const conduct = drawn === "produce" && passedOn.has(item) ? "possess" : drawn;
        passedOn.add(item);
        return [
          `a${at}`,
          {
            by: person(by),
            conduct,
            item,
            // nobody sends to themselves: a cell of the two would be none
            to: some(by + 1 + draw(persons - recipients), recipients),
            ...(at % 7 === 6 ? {} : { place: draw(6) === 0 ? "SK" : "CZ" }),
            when,
          },
        ];
      }),
    ),
    states: { SK: { punishable: "unknown", ageOfResponsibility: 14 } },
  };
}
