import type { Problem, Rulebook } from "@cokdyby/engine";
import { type Cited, touches } from "@cokdyby/wordings";
import { type CitationAt, citationsOf, partsOf } from "./citations.ts";
import { CITED_FILE, type CitedDays } from "./cited-days.ts";
import { mentionsIn } from "./mentions.ts";
import { idle, names, noteKey } from "./notes.ts";
import type { PinnedSource } from "./pins.ts";
import {
  changesIn,
  citedDay,
  hashesOn,
  isDrafted,
  isPinned,
  mayBeOf,
  restingDay,
  sourceOf,
  wereRead,
} from "./rests-on.ts";
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
    if (citation.other !== undefined) used.add(noteKey(citation.other, citation.at));
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
            const on = restingDay(citation, pinned, found);
            resting.push({ citation, source, cited, day: on, pins: hashesOn(found, on) });
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

/** Two citations of one entry may have one place. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * Where a citation is written: its line in the file of the entry it belongs to. The same words may be cited several times
 * in one entry; then it is the first that fits its day.
 */
function placeOf(
  files: ReadonlyMap<string, string>,
  { list, id, at, span, place }: CitationAt,
): Pick<Problem, "at"> {
  if (place !== undefined) return { at: place };
  const declaration = `${memberOf(list)}: ${id}`;
  for (const [file, text] of files) {
    // drafts repeat what they replace
    if (file.startsWith("amendments/")) continue;
    const lines = text.split("\n");
    const entry = lines.findIndex((line) => line.trim().replace(/^- /, "") === declaration);
    if (entry < 0) continue;
    const from = span === undefined ? entry : indexOf(lines, `from: ${span.from}`, entry);
    const line = indexOf(lines, `at: "${at}"`, from);
    const column = Math.max(0, lines[line]?.search(/\S/) ?? 0) + 1;
    return { at: { file, line: line + 1, column } };
  }
  return {};
}

/** What an entry of a list begins with: a rule with `rule`. */
function memberOf(list: string): string {
  return list === "jurisdictionBases" ? "jurisdictionBasis" : list.replace(/s$/, "");
}

/** The line with such words, from one line on; that line itself where there is none. */
function indexOf(lines: readonly string[], words: string, from: number): number {
  const found = lines.findIndex((line, at) => at >= from && line.includes(words));
  return found < 0 ? from : found;
}
