import { parseYaml, type SourceMap } from "@cokdyby/engine/read";
import { pointerOf, type Span } from "@cokdyby/engine/rulebook";
import { citationsInText, type Path, readCitation } from "@cokdyby/wordings";
import { type CitationAt, isCitation, linkedDay, spanOf } from "./citations.ts";
import type { CitedDays } from "./cited-days.ts";

/** What holds for everything in one file. */
interface Page {
  readonly file: string;
  readonly lines: readonly string[];
  readonly sourceMap: SourceMap;
  readonly days: CitedDays;
  /** Provisions that a draft of this file brings in. */
  readonly drafted: readonly Path[];
  /** Whether its citations outside texts are checked in the rulebook. */
  readonly isRulebook: boolean;
}

/** What holds for everything below one entry. */
interface Entry {
  readonly span: Span;
  /** Sources that it cites: a § without an act may be theirs. */
  readonly cites: readonly string[];
}

/**
 * Every citation in the texts of YAML files, and, outside the rulebook, those with a source too: worked cases, decisions,
 * drafts, recommendations, the guide.
 *
 * @param files path → text; what is no YAML is for others to report
 * @param isRulebook whether the rulebook is read from the file
 */
export function mentionsIn(
  files: ReadonlyMap<string, string>,
  days: CitedDays,
  isRulebook: (file: string) => boolean,
): readonly CitationAt[] {
  return [...files].flatMap(([file, text]) => {
    // which sections were read, of every act
    if (file === "sources.yaml") return [];
    const read = parseYaml(file, text);
    if (!read.ok) return [];
    const { value, sourceMap } = read.value;
    const page: Page = {
      file,
      lines: text.split("\n"),
      sourceMap,
      days,
      drafted: draftedIn(text),
      isRulebook: isRulebook(file),
    };
    return within(value, "", { span: daysOf(page, value), cites: [] }, page);
  });
}

/** The days of a file that has some: a case, that of its act; a decision too, else its own. Others count from the day they were read. */
function daysOf({ file, days }: Page, value: unknown): Span {
  const undated = { from: days.readOn };
  if (file.startsWith("cases/")) {
    const facts = isMap(value) ? value.facts : undefined;
    return (
      dayIn(value, "on") ?? dayIn(facts, "act.date") ?? dayIn(facts, "decision.date") ?? undated
    );
  }
  if (!file.startsWith("decisions/")) return undated;
  const coded = isMap(value) ? value.case : undefined;
  return dayIn(coded, "on") ?? dayIn(value, "date") ?? undated;
}

/** A day, a year or a span of days. */
function dayIn(value: unknown, member: string): Span | undefined {
  if (!isMap(value)) return undefined;
  const day = value[member];
  if (typeof day === "string" && /^\d{4}$/.test(day))
    return { from: `${day}-01-01`, to: `${day}-12-31` };
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day)) return { from: day, to: day };
  return spanOf(day);
}

function within(value: unknown, pointer: string, entry: Entry, page: Page): readonly CitationAt[] {
  if (typeof value === "string") return inText(value, pointer, entry, page);
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, at) => within(each, `${pointer}/${at}`, entry, page));
  }
  if (!isMap(value)) return [];
  const inner = {
    span: spanWithin(value, page) ?? entry.span,
    cites: isEntry(value, pointer) ? actsCitedIn(value, page) : entry.cites,
  };
  const members = Object.entries(value).flatMap(([key, each]) =>
    typeof each === "string" && UNTOLD.includes(key)
      ? []
      : within(each, pointer + pointerOf([key]).slice(1), inner, page),
  );
  if (page.isRulebook || !isCitation(value)) return members;
  const { source, at, url } = value;
  if ("checked" in value && value.checked === "notRead" && !at.startsWith("§")) return members;
  const linked = linkedDay(url);
  const span = linked !== undefined && entry.span.to === undefined ? { from: linked } : entry.span;
  return [...members, mention({ source, at, span }, `${pointer}/at`, page)];
}

/** Members that hold no text. */
const UNTOLD = ["at", "url", "source"];

/** An entry of a list, or a file that is one, whose first member is its id. */
function isEntry(value: Readonly<Record<string, unknown>>, pointer: string): boolean {
  if (pointer === "") return typeof Object.values(value)[0] === "string";
  return /^\/[^/]+\/\d+$/.test(pointer);
}

/** Acts that are cited with their source anywhere in a value. */
function actsCitedIn(value: unknown, page: Page): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own =
    isCitation(value) && page.days.acts.some(({ source }) => source === value.source)
      ? [value.source]
      : [];
  return [...own, ...Object.values(value).flatMap((each: unknown) => actsCitedIn(each, page))];
}

/** A draft is in force on every day, to be compared on each; its reasons speak of the law as it was read. */
function spanWithin(value: Readonly<Record<string, unknown>>, { file }: Page): Span | undefined {
  if (file.startsWith("amendments/")) return undefined;
  return "inForce" in value ? spanOf(value.inForce) : (spanOf(value) ?? dayIn(value, "on"));
}

function inText(text: string, pointer: string, entry: Entry, page: Page): readonly CitationAt[] {
  const { acts, unnamed } = page.days;
  const named = acts.map(({ words }, at) => ({ act: `${at}`, words }));
  const [, own = unnamed] = /^law\/cz\/([^/]+)\//.exec(page.file) ?? [];
  return citationsInText(text, named).flatMap(({ words, at, act }) => {
    const source = act === undefined ? own : acts[Number(act)]?.source;
    if (source === undefined) return [];
    const maybe = act === undefined ? [...new Set([unnamed, ...entry.cites])] : [];
    return [mention({ source, at, span: entry.span, words, maybe }, pointer, page)];
  });
}

function mention(
  cited: Pick<CitationAt, "source" | "at" | "words" | "maybe"> & { readonly span: Span },
  pointer: string,
  { file, lines, sourceMap, days, drafted, isRulebook }: Page,
): CitationAt {
  const other = days.otherDays.find(
    (each) =>
      each.file === file && each.source === cited.source && each.citations.includes(cited.at),
  );
  const { at: place } = sourceMap(pointer);
  const [list = ""] = file.split("/");
  return {
    ...cited,
    list,
    id: file,
    span: other?.on ?? cited.span,
    ...(place === undefined ? {} : { place: { ...place, line: lineOf(lines, place.line, cited) } }),
    ...(other === undefined ? {} : { other }),
    ...(drafted.length === 0 ? {} : { drafted }),
    // what stands in an entry with dates is watched by its own citations
    ...(isRulebook ? { isOnAnyDay: true } : {}),
  };
}

/** The line of a text that has the citation, else its beginning; the first one where a line ends within that. */
function lineOf(
  lines: readonly string[],
  first: number,
  { words = "" }: Pick<CitationAt, "words">,
): number {
  const start = /^\S+ [\w]+/u.exec(words)?.[0] ?? "";
  const [found = first] = [words, start].flatMap((each) => {
    const at = lines.findIndex(
      (line, index) => index >= first - 1 && each !== "" && line.includes(each),
    );
    return at < 0 ? [] : [at + 1];
  });
  return found;
}

function draftedIn(text: string): readonly Path[] {
  return [...text.matchAll(/at: "Draft (§[^"]*?) of the /gu)].flatMap(([, at = ""]) =>
    (readCitation(at) ?? []).map(({ from }) => from),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
