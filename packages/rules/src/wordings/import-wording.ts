import type { Problem, Result, Rulebook } from "@cokdyby/engine";
import {
  type Change,
  comparePaths,
  compareWordings,
  type Format,
  fingerprint,
  type Known,
  knownOf,
  nameOf,
  type Path,
  type Provision,
  type ReadWording,
  type Uncut,
} from "@cokdyby/wordings";
import { actNumber } from "./act-names.ts";
import { matches } from "./matches.ts";
import { type PinnedSource, pinnedDays, pinnedOn } from "./pins.ts";

/** What an import can be refused for. */
export const IMPORT_PROBLEMS = [
  "WORDING_OTHER_ACT",
  "WORDING_OLDER",
  "WORDING_BEFORE_ACT",
  "WORDING_BREAKS_OFF",
] as const;

/** Words of a source that were imported before. */
export interface Imported {
  /** The day from which they are in force. */
  readonly on: string;
  readonly provisions: readonly Provision[];
}

/** What a wording is held against. */
export interface Base {
  readonly from: "import" | "pins";
  /** The day from which those words are in force. */
  readonly on: string;
}

/** What became of a provision, and the hash of the words before: empty where none are known. */
export interface ComparedChange extends Change {
  readonly before: string;
}

/** A wording that may be kept, and how it differs from the one before. */
export interface ComparedWording {
  readonly source: string;
  readonly on: string;
  readonly format: Format;
  /** Nothing where no earlier words are known; then all of it is new. */
  readonly base?: Base;
  /** What the sections were compared with that the base lacks, or of which it has older words. */
  readonly besides?: Base;
  readonly changes: readonly ComparedChange[];
  /** Provisions of which no earlier words are known. */
  readonly notCompared: readonly string[];
  readonly uncut: readonly Uncut[];
  readonly unit: "line" | "page" | "fragment" | "element";
  /** Provisions whose words on that day are pinned otherwise. */
  readonly pinsMoved: readonly string[];
  /** How many fit the pins of that day. */
  readonly pinsFit: number;
}

/** What is imported, and what is known already. */
export interface ImportRequest {
  readonly rulebook: Rulebook;
  readonly pins: readonly PinnedSource[];
  readonly source: string;
  readonly on: string;
  readonly read: ReadWording;
  /** Of that source, in any order; one of the same day is replaced. */
  readonly imports: readonly Imported[];
  /** Takes words of which nothing says that they are those of the act. */
  readonly force?: boolean;
}

/**
 * Holds a wording against the one before it, section by section: the latest import before its day, or what the pins say of the
 * day before, whichever is newer and has the section.
 *
 * @returns or why it is not taken: it is of another act, breaks off, or is an older wording
 */
export function compareImport(request: ImportRequest): Result<ComparedWording> {
  const { rulebook, source, on, read } = request;
  const { provisions, title, uncut, unit, breaksOff } = read.wording;
  const pinned = request.pins.find((each) => each.source === source);
  const earlier = request.imports.filter((each) => each.on < on).toSorted(byDay);
  const last = earlier.at(-1);
  const known = knownOf(provisions);
  const problems: Problem[] = [];
  if (request.force !== true && isOtherAct(request, title, known, pinned)) {
    problems.push({
      code: "WORDING_OTHER_ACT",
      detail: `the words are those of another act than \`${source}\`, or do not say of which; name its source with --source, write its number above them (as 40/2009 Sb.), or take them with --force`,
    });
  }
  const isHalf = last !== undefined && matches.lacksTheEnd(last.provisions, provisions);
  if (breaksOff || isHalf) {
    problems.push({
      code: "WORDING_BREAKS_OFF",
      detail: `the text breaks off behind ${nameOf(provisions.at(-1)?.path ?? [])}; take the whole file`,
    });
  }
  const { year } = actNumber(rulebook, source);
  if (year !== undefined && on < year) {
    problems.push({
      code: "WORDING_BEFORE_ACT",
      detail: `\`${source}\` is of ${year}; name with --on the day from which these words are in force`,
    });
  }
  const older = olderWording(known, on, pinned, earlier);
  if (older !== undefined) {
    problems.push({
      code: "WORDING_OLDER",
      detail: `these are the words in force from ${older}, not those of ${on}; name that day with --on, or take the newer words`,
    });
  }
  if (problems.length > 0) return { ok: false, problems };

  const onDay =
    pinned === undefined || on > (pinnedDays(pinned).at(-1) ?? "")
      ? undefined
      : pinnedOn(pinned, on);
  const before = wordsBefore(on, pinned, last);
  const isKnown = ({ path }: Known) => before?.isCompared(path[0] ?? "") ?? true;
  const pinChecks = matches.held(known, onDay ?? []);
  return {
    ok: true,
    value: {
      source,
      on,
      format: read.format,
      ...(before === undefined ? {} : { base: before.base }),
      ...(before?.besides === undefined ? {} : { besides: before.besides }),
      changes: changesSince(before, known.filter(isKnown), onDay),
      notCompared: known.filter((each) => !isKnown(each)).map(({ path }) => nameOf(path)),
      uncut,
      unit,
      pinsMoved: pinChecks.differ,
      pinsFit: pinChecks.fit,
    },
  };
}

interface Before {
  readonly base: Base;
  readonly besides?: Base;
  readonly known: readonly Known[];
  /** Whether earlier words of a section could be known. */
  readonly isCompared: (section: string) => boolean;
  /** Whether what is known of a section is what the pins say. */
  readonly isPinned: (section: string) => boolean;
}

function wordsBefore(
  on: string,
  pinned: PinnedSource | undefined,
  last: Imported | undefined,
): Before | undefined {
  const day = pinned && pinnedDays(pinned).findLast((each) => each < on);
  const imported = last === undefined ? [] : knownOf(last.provisions);
  if (pinned === undefined || day === undefined) {
    if (last === undefined) return undefined;
    const base: Base = { from: "import", on: last.on };
    return { base, known: imported, isCompared: () => true, isPinned: () => false };
  }
  const onDayBefore = pinnedOn(pinned, day);
  const pinnedSections = sectionsOf(pinned.provisions);
  const here = sectionsOf(imported);
  const isNewer = last === undefined || last.on < day;
  const isPinned = (section: string) =>
    pinnedSections.has(section) && (isNewer || !here.has(section));
  // where nothing changed since, the words of the import are those of the pins
  const words = new Map(imported.map((each) => [`${nameOf(each.path)} ${each.hash}`, each]));
  const fromPins = onDayBefore
    .filter(({ path: [section = ""] }) => isPinned(section))
    .map((each) => words.get(`${nameOf(each.path)} ${each.hash}`) ?? each);
  const fromImport = imported.filter(({ path: [section = ""] }) => !isPinned(section));
  const bases: readonly Base[] = [
    ...(fromPins.length === 0 ? [] : [{ from: "pins", on: day } as const]),
    ...(last === undefined || fromImport.length === 0
      ? []
      : [{ from: "import", on: last.on } as const]),
  ];
  const [base, besides] = isNewer ? bases : bases.toReversed();
  if (base === undefined) return undefined;
  // of a section that stands in neither nothing is known where the import is a part of the act
  const isWhole = last !== undefined && !isPart(here, onDayBefore);
  return {
    base,
    ...(besides === undefined ? {} : { besides }),
    known: [...fromImport, ...fromPins],
    isCompared: (section) => pinnedSections.has(section) || here.has(section) || isWhole,
    isPinned,
  };
}

/**
 * What changed since the words before. A section that the pins alone know and the text lacks may be repealed, or the text is
 * a part of the act: it is told as missing, unless the pins of that day lack it too.
 *
 * @param onDay what the pins say of that day itself, where they reach so far
 */
function changesSince(
  before: Before | undefined,
  now: readonly Known[],
  onDay: readonly Known[] | undefined,
): readonly ComparedChange[] {
  const here = sectionsOf(now);
  const known = before?.known ?? [];
  const onDayToo = onDay && sectionsOf(onDay);
  const isMissing = (section = "") =>
    before?.isPinned(section) === true &&
    !here.has(section) &&
    (onDayToo === undefined || onDayToo.has(section));
  // words of a part of the act came from no section that it lacks
  const old = isPart(here, known) ? known.filter(({ path }) => !isMissing(path[0])) : known;
  const hashes = new Map(known.map(({ path, hash }) => [nameOf(path), hash]));
  const changes = compareWordings(old, now);
  const isLeft = (each: Change) => each.change === "gone" && isMissing(each.path[0]);
  const left = [...changes.filter(isLeft), ...known.filter((each) => !old.includes(each))];
  const missing = [...sectionsOf(left)].map((section): ComparedChange => {
    const words = known.filter(({ path }) => path[0] === section);
    const { hash } = fingerprint(words.map((each) => `${nameOf(each.path)} ${each.hash}`).join());
    return { path: [section], change: "missing", before: hash };
  });
  const others = changes
    .filter((each) => !isLeft(each))
    .map((each) => ({ ...each, before: hashes.get(nameOf(each.was ?? each.path)) ?? "" }));
  return [...others, ...missing].toSorted((a, b) => comparePaths(a.path, b.path));
}

function sectionsOf(all: readonly { readonly path: Path }[]): ReadonlySet<string> {
  return new Set(all.map(({ path: [section = ""] }) => section));
}

/** Whether a text lacks more than half of the sections that are known. */
function isPart(sections: ReadonlySet<string>, known: readonly Known[]): boolean {
  const all = [...sectionsOf(known)];
  return all.filter((each) => !sections.has(each)).length * 2 > all.length;
}

/** The title names another act, or names none and no section, or nothing in three of them, is one known of this act. */
function isOtherAct(
  { rulebook, source, imports }: ImportRequest,
  title: string,
  known: readonly Known[],
  pinned: PinnedSource | undefined,
): boolean {
  const { year, number } = actNumber(rulebook, source);
  const named = matches.actsNamed(title);
  if (year !== undefined && named.length > 0) return !named.includes(`${number}/${year}`);
  if (pinned === undefined) return false;
  const imported = imports.flatMap(({ provisions }) => knownOf(provisions));
  const hashes = new Set([
    ...pinned.provisions.flatMap(({ pins }) => pins.map(({ hash }) => hash)),
    ...imported.map(({ hash }) => hash),
  ]);
  const sections = sectionsOf([...pinned.provisions, ...imported]);
  const comparable = known.filter(({ path }) => sections.has(path[0] ?? ""));
  const isLittle = comparable.length > 0 && comparable.length < 3;
  return !isLittle && comparable.every(({ hash }) => !hashes.has(hash));
}

/** The day of an older wording that fits in everything, where the one that should be in force does not. */
function olderWording(
  known: readonly Known[],
  on: string,
  pinned: PinnedSource | undefined,
  earlier: readonly Imported[],
): string | undefined {
  const days = pinned === undefined ? [] : pinnedDays(pinned).filter((day) => day <= on);
  const byPins = days.map((day) => ({
    on: day,
    known: pinned === undefined ? [] : pinnedOn(pinned, day),
  }));
  const imports = earlier.map((each) => ({ on: each.on, known: knownOf(each.provisions) }));
  return olderAmong(known, [...byPins, ...imports].toSorted(byDay)) ?? olderAmong(known, byPins);
}

/**
 * A wording that fits says nothing where it lacks a section in which the newest differs: pins of some sections fit on, while
 * others change.
 *
 * @param wordings the oldest first
 */
function olderAmong(
  known: readonly Known[],
  wordings: readonly { readonly on: string; readonly known: readonly Known[] }[],
): string | undefined {
  const newest = wordings.at(-1);
  if (newest === undefined) return undefined;
  const { shared, differ } = matches.sections(known, newest.known);
  if (shared.length > 0 && differ.length === 0) return undefined;
  const fits = (each: readonly Known[]) => {
    const found = matches.sections(known, each);
    return (
      found.shared.length > 0 &&
      found.differ.length === 0 &&
      differ.every((section) => found.shared.includes(section))
    );
  };
  return wordings.findLast((each) => each.on < newest.on && fits(each.known))?.on;
}

const byDay = (a: { readonly on: string }, b: { readonly on: string }) => a.on.localeCompare(b.on);
