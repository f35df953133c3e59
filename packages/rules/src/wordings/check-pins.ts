import type { Problem, Rulebook } from "@cokdyby/engine";
import { type Cited, type Path, readName, touches } from "@cokdyby/wordings";
import { type CitationAt, citationsOf, partsOf } from "./citations.ts";
import { type PinnedProvision, type PinnedSource, pinOn } from "./pins.ts";
import { placeOf } from "./place-of.ts";
import type { Reviews } from "./reviews.ts";

/** What checking the citations against the pins can report. */
export const PIN_PROBLEMS = [
  "CITATION_UNREADABLE",
  "PIN_MISSING",
  "WORDING_NOT_REVIEWED",
  "REVIEW_IDLE",
] as const;

/** A citation, and the words that it rests on. */
export interface Resting {
  readonly citation: CitationAt;
  readonly source: string;
  readonly cited: Cited;
  /** The day whose words were cited. */
  readonly day: string;
  /** Provision → hash of its words on that day. */
  readonly pins: Readonly<Record<string, string>>;
}

/** Which pins every citation of a pinned source rests on, and what is wrong with it. */
export interface CheckedPins {
  readonly resting: readonly Resting[];
  readonly problems: readonly Problem[];
}

/**
 * Checks every citation of a pinned source: that it is written as provisions are, that the words it rests on are pinned,
 * and that these did not change on a day on which what cites them is in force, unless somebody looked at the change.
 *
 * @param files of the rulebook, for the place of each problem
 */
export function checkPins(
  rulebook: Rulebook,
  pins: readonly PinnedSource[],
  { reviews, notPinned }: Reviews,
  files: ReadonlyMap<string, string>,
): CheckedPins {
  const resting: Resting[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  const report = (code: (typeof PIN_PROBLEMS)[number], detail: string, citation: CitationAt) =>
    problems.push({ code, detail, ...placeOf(files, citation) });
  for (const citation of citationsOf(rulebook)) {
    for (const { source, at, cited } of partsOf(rulebook, citation)) {
      const pinned = pins.find((each) => each.source === source);
      if (pinned === undefined) continue;
      if (cited === undefined) {
        report(
          "CITATION_UNREADABLE",
          `\`${at}\` is no provision; write it as § 192(3)(b)`,
          citation,
        );
        continue;
      }
      const day = citedDay(citation, pinned);
      if (day === undefined) continue;
      for (const each of cited) {
        const found = pinned.provisions.filter(({ path }) => touches(each, path));
        const known = found.flatMap((provision) => {
          const pin = pinOn(provision, day);
          return pin === undefined ? [] : [[provision.name, pin.hash] as const];
        });
        if (known.length > 0) {
          resting.push({ citation, source, cited: each, day, pins: Object.fromEntries(known) });
        } else if (!names(notPinned, source, each, used)) {
          const mend =
            "correct the provision or its dates, or read its words and make the pins again";
          report("PIN_MISSING", `no words of \`${at}\` are pinned on ${day}; ${mend}`, citation);
        }
        for (const { name, on } of changesIn(found, citation, day)) {
          const review = reviews.find(
            (one) => one.source === source && one.on === on && one.provisions.includes(name),
          );
          if (review !== undefined) used.add(`${source} ${on} ${name}`);
          else {
            const mend =
              "begin a new wording of it on that day, or say in wordings/reviews.yaml why nothing changes";
            report(
              "WORDING_NOT_REVIEWED",
              `the words of ${name} changed on ${on}; ${mend}`,
              citation,
            );
          }
        }
      }
    }
  }
  return { resting, problems: [...unique(problems), ...idle({ reviews, notPinned }, used)] };
}

/** The day whose words are cited: the first on which it is in force and they were read, or that of the link. */
function citedDay({ span, linked }: CitationAt, { readFrom }: PinnedSource): string | undefined {
  const first = span?.from ?? linked ?? LATEST;
  const day = first < readFrom ? readFrom : first;
  // earlier words were not read
  return span?.to !== undefined && span.to < day ? undefined : day;
}

/** What is cited without a day rests on the words last read. */
const LATEST = "9999-12-31";

function changesIn(found: readonly PinnedProvision[], { span }: CitationAt, day: string) {
  if (span === undefined) return [];
  const isInside = (from: string) => from > day && (span.to === undefined || from <= span.to);
  return found.flatMap(({ name, pins }) =>
    pins.filter(({ from }) => isInside(from)).map(({ from }) => ({ name, on: from })),
  );
}

function names(
  notPinned: Reviews["notPinned"],
  source: string,
  cited: Cited,
  used: Set<string>,
): boolean {
  const found = notPinned
    .filter((each) => each.source === source)
    .flatMap(({ provisions }) => provisions)
    .filter((name) => touches(cited, pathOf(name)));
  for (const name of found) used.add(`${source} ${name}`);
  return found.length > 0;
}

function pathOf(name: string): Path {
  return readName(name) ?? [];
}

/** Notes that no citation needs. */
function idle({ reviews, notPinned }: Reviews, used: ReadonlySet<string>): readonly Problem[] {
  const at = { file: "wordings/reviews.yaml", line: 1, column: 1 };
  const idle = [
    ...reviews.flatMap(({ source, on, provisions }) =>
      provisions.map((name) => `${source} ${on} ${name}`),
    ),
    ...notPinned.flatMap(({ source, provisions }) => provisions.map((name) => `${source} ${name}`)),
  ].filter((key) => !used.has(key));
  return idle.map((key) => ({
    code: "REVIEW_IDLE",
    detail: `no citation needs the note on ${key}; remove it`,
    at,
  }));
}

/** Two citations of one entry may have one place. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
