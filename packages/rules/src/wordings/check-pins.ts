import type { Problem, Rulebook } from "@cokdyby/engine";
import { type Cited, type Path, readName, touches } from "@cokdyby/wordings";
import { type CitationAt, type CitedPart, citationsOf, partsOf } from "./citations.ts";
import { CITED_FILE, type CitedDays, type OtherDay } from "./cited-days.ts";
import { mentionsIn } from "./mentions.ts";
import { type PinnedProvision, type PinnedSource, pinnedDays, pinOn } from "./pins.ts";
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

/** What the citations are checked in and against. */
export interface Checked {
  readonly rulebook: Rulebook;
  readonly pins: readonly PinnedSource[];
  readonly reviews: Reviews;
  readonly days: CitedDays;
  /** Of the rulebook: path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Cases, decisions, recommendations, guide and stories. */
  readonly beside: ReadonlyMap<string, string>;
}

/**
 * Checks every citation of a pinned source: that it is written as provisions are, that the words it rests on are pinned,
 * and that these did not change on a day on which what cites them is in force, unless somebody looked at the change.
 */
export function checkPins({
  rulebook,
  pins,
  reviews: { reviews, notPinned },
  days,
  files,
  beside,
}: Checked): CheckedPins {
  const resting: Resting[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>();
  const report = (code: (typeof PIN_PROBLEMS)[number], detail: string, citation: CitationAt) =>
    problems.push({ code, detail, ...placeOf(files, citation) });
  const isRulebook = (file: string) => files.has(file) && !file.startsWith("amendments/");
  const citations = [
    ...citationsOf(rulebook),
    ...mentionsIn(new Map([...files, ...beside]), days, isRulebook),
  ];
  for (const citation of citations) {
    if (citation.other !== undefined) used.add(keyOf(citation.other, citation.at));
    for (const part of partsOf(rulebook, citation)) {
      const pinned = pins.find(({ source }) => source === sourceOf(part, citation, pins));
      if (pinned === undefined) continue;
      const { source } = pinned;
      if (part.cited === undefined) {
        const said = citation.words ?? part.at;
        report(
          "CITATION_UNREADABLE",
          `\`${said}\` is no provision; write it as § 192(3)(b)`,
          citation,
        );
        continue;
      }
      const day = citedDay(citation, pinned);
      for (const cited of part.cited) {
        const found = pinned.provisions.filter(({ path }) => touches(cited, path));
        if (isPinned(cited, pinned, citation)) {
          if (wereRead(citation, pinned)) {
            resting.push({ citation, source, cited, day, pins: hashesOn(found, day) });
          }
        } else if (
          !isDrafted(cited, citation) &&
          !mayBeOf(source, citation).some((each) => names(notPinned, each, cited, used))
        ) {
          report("PIN_MISSING", missing(citation, part.at, day), citation);
        }
        for (const { name, on } of changesIn(found, citation, day)) {
          const review = reviews.find(
            (one) => one.source === source && one.on === on && one.provisions.includes(name),
          );
          if (review !== undefined) used.add(`${source} ${on} ${name}`);
          else report("WORDING_NOT_REVIEWED", notReviewed(citation, name, on), citation);
        }
      }
    }
  }
  return {
    resting,
    problems: [...unique(problems), ...idle({ reviews, notPinned }, days, used)],
  };
}

/** The act a citation is of: where the text names none, the first it may be of that has what is cited. */
function sourceOf(
  { source, cited = [] }: CitedPart,
  citation: CitationAt,
  pins: readonly PinnedSource[],
): string {
  const may = mayBeOf(source, citation);
  const fits = (each: string) => {
    const pinned = pins.find((one) => one.source === each);
    return pinned !== undefined && cited.every((one) => isPinned(one, pinned, citation));
  };
  // of an act without pins it cannot be told whether it has it
  const isOpen = (each: string) => pins.every((one) => one.source !== each);
  return may.find(fits) ?? may.find(isOpen) ?? source;
}

function mayBeOf(source: string, { maybe = [] }: CitationAt): readonly string[] {
  return [...new Set([source, ...maybe])];
}

/** Whether what is cited has words on its day, its own or those of its parts: the first and the last of a span. */
function isPinned({ from, to }: Cited, pinned: PinnedSource, citation: CitationAt): boolean {
  const days = [
    citedDay(citation, pinned),
    ...(citation.isOnAnyDay === true ? pinnedDays(pinned) : []),
  ];
  return [from, to].every((end) =>
    pinned.provisions.some(
      (each) => isIn(end, each.path) && days.some((day) => pinOn(each, day) !== undefined),
    ),
  );
}

function hashesOn(provisions: readonly PinnedProvision[], day: string) {
  return Object.fromEntries(
    provisions.flatMap((each) => {
      const pin = pinOn(each, day);
      return pin === undefined ? [] : [[each.name, pin.hash] as const];
    }),
  );
}

/** Whether a draft brings in what it cites, a part of it, or the whole. */
function isDrafted({ from, to }: Cited, { drafted = [] }: CitationAt): boolean {
  return [from, to].every((end) => drafted.some((each) => isIn(end, each) || isIn(each, end)));
}

/** Whether a provision is another one or a part of it. */
function isIn(whole: Path, part: Path): boolean {
  return whole.every((label, at) => part[at] === label);
}

function missing({ words, at: written, id }: CitationAt, at: string, day: string): string {
  const said = words === undefined || words === written ? `\`${at}\`` : `\`${words}\` (${at})`;
  const mend =
    words === undefined
      ? "correct the provision or its dates, or read its words and make the pins again"
      : `correct the provision, name its act beside it, or say in ${CITED_FILE} for which day ${id} cites \`${at}\``;
  return `no words of ${said} are pinned on ${day}; ${mend}`;
}

function notReviewed({ words, span }: CitationAt, name: string, on: string): string {
  const because = "say in wordings/reviews.yaml why nothing changes";
  const mend =
    words === undefined || span?.to !== undefined
      ? `begin a new wording of it on that day, or ${because}`
      : `read the text again, then ${because} or, where it has no dates, move readOn in ${CITED_FILE}`;
  return `the words of ${name} changed on ${on}; ${mend}`;
}

/** The day whose words are cited: the first on which it is in force and they were read, or that of the link. */
function citedDay({ span, linked }: CitationAt, { readFrom }: PinnedSource): string {
  const first = span?.from ?? linked ?? LATEST;
  return first < readFrom ? readFrom : first;
}

/** Whether words of a day of the citation were read; of an earlier one it is only known what there is later. */
function wereRead({ span }: CitationAt, { readFrom }: PinnedSource): boolean {
  return span?.to === undefined || readFrom <= span.to;
}

/** What is cited without a day rests on the words last read. */
const LATEST = "9999-12-31";

function changesIn(
  found: readonly PinnedProvision[],
  { span, isOnAnyDay = false }: CitationAt,
  day: string,
) {
  if (span === undefined || isOnAnyDay) return [];
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
function idle(
  { reviews, notPinned }: Reviews,
  { otherDays }: CitedDays,
  used: ReadonlySet<string>,
): readonly Problem[] {
  const notes = [
    ...reviews.flatMap(({ source, on, provisions }) =>
      provisions.map((name) => `${source} ${on} ${name}`),
    ),
    ...notPinned.flatMap(({ source, provisions }) => provisions.map((name) => `${source} ${name}`)),
  ].map((key) => ({ key, file: "wordings/reviews.yaml" }));
  const others = otherDays.flatMap((each) =>
    each.citations.map((at) => ({ key: keyOf(each, at), file: CITED_FILE })),
  );
  return [...notes, ...others]
    .filter(({ key }) => !used.has(key))
    .map(({ key, file }) => ({
      code: "REVIEW_IDLE",
      detail: `no citation needs the note on ${key}; remove it`,
      at: { file, line: 1, column: 1 },
    }));
}

function keyOf({ file, source }: OtherDay, at: string): string {
  return `${file} ${source} ${at}`;
}

/** Two citations of one entry may have one place. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
