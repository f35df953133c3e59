import type { Cited, Path } from "@cokdyby/wordings";
import type { CitationAt, CitedPart } from "./citations.ts";
import { type PinnedProvision, type PinnedSource, pinnedDays, pinOn } from "./pins.ts";

/** The act a citation is of: where the text names none, the first it may be of that has what is cited. */
export function sourceOf(
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

/** The acts a citation may be of, the likeliest first. */
export function mayBeOf(source: string, { maybe = [] }: CitationAt): readonly string[] {
  return [...new Set([source, ...maybe])];
}

/** Whether what is cited has words on its day, its own or those of its parts: the first and the last of a span. */
export function isPinned({ from, to }: Cited, pinned: PinnedSource, citation: CitationAt): boolean {
  const days = daysOf(citation, pinned);
  return [from, to].every((end) =>
    pinned.provisions.some(
      (each) => isIn(end, each.path) && days.some((day) => pinOn(each, day) !== undefined),
    ),
  );
}

/** The day of a citation, and those on which it may be met too. */
function daysOf(citation: CitationAt, pinned: PinnedSource): readonly string[] {
  const day = citedDay(citation, pinned);
  return citation.isOnAnyDay === true ? [day, ...pinnedDays(pinned)] : [day];
}

/** The day whose words a pinned citation rests on. */
export function restingDay(
  citation: CitationAt,
  pinned: PinnedSource,
  provisions: readonly PinnedProvision[],
): string {
  const isThere = (day: string) => provisions.some((each) => pinOn(each, day) !== undefined);
  return daysOf(citation, pinned).find(isThere) ?? citedDay(citation, pinned);
}

/** Provision → hash of its words on a day. */
export function hashesOn(provisions: readonly PinnedProvision[], day: string) {
  return Object.fromEntries(
    provisions.flatMap((each) => {
      const pin = pinOn(each, day);
      return pin === undefined ? [] : [[each.name, pin.hash] as const];
    }),
  );
}

/** Whether a draft brings in what it cites, a part of it, or the whole. */
export function isDrafted({ from, to }: Cited, { drafted = [] }: CitationAt): boolean {
  return [from, to].every((end) => drafted.some((each) => isIn(end, each) || isIn(each, end)));
}

/** Whether a provision is another one or a part of it. */
function isIn(whole: Path, part: Path): boolean {
  return whole.every((label, at) => part[at] === label);
}

/** The day whose words are cited: the first on which it is in force and they were read, or that of the link. */
export function citedDay({ span, linked }: CitationAt, { readFrom }: PinnedSource): string {
  const first = span?.from ?? linked ?? LATEST;
  return first < readFrom ? readFrom : first;
}

/** Whether words of a day of the citation were read; of an earlier one it is only known what there is later. */
export function wereRead({ span }: CitationAt, { readFrom }: PinnedSource): boolean {
  return span?.to === undefined || readFrom <= span.to;
}

/** What is cited without a day rests on the words last read. */
const LATEST = "9999-12-31";

/** Days within those of a citation on which words that it rests on changed. */
export function changesIn(
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
