import type { Problem, Result, Rulebook } from "@cokdyby/engine";
import {
  type Change,
  compareWordings,
  type Format,
  type Known,
  knownOf,
  nameOf,
  type Provision,
  type ReadWording,
  type Uncut,
} from "@cokdyby/wordings";
import { matches } from "./matches.ts";
import { type PinnedSource, pinnedDays, pinnedOn } from "./pins.ts";

/** What an import can be refused for. */
export const IMPORT_PROBLEMS = [
  "WORDING_OTHER_ACT",
  "WORDING_OLDER",
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

/** A wording that may be kept, and how it differs from the one before. */
export interface ComparedWording {
  readonly source: string;
  readonly on: string;
  readonly format: Format;
  /** Nothing where no earlier words are known; then all of it is new. */
  readonly base?: Base;
  readonly changes: readonly Change[];
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
}

/**
 * Holds a wording against the one before it: the latest import before its day, else what the pins say of the day before.
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
  if (isOtherAct(rulebook, source, title, known, pinned)) {
    problems.push({
      code: "WORDING_OTHER_ACT",
      detail: `the words are not those of \`${source}\`; name the source of this act with --source`,
    });
  }
  const isHalf = last !== undefined && matches.lacksTheEnd(last.provisions, provisions);
  if (breaksOff || isHalf) {
    problems.push({
      code: "WORDING_BREAKS_OFF",
      detail: `the text breaks off behind ${nameOf(provisions.at(-1)?.path ?? [])}; take the whole file`,
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

  const before = wordsBefore(on, pinned, last, known);
  const isKnown = ({ path }: Known) => before?.isCompared(path[0] ?? "") ?? true;
  const compared = known.filter(isKnown);
  const onDay =
    pinned === undefined || on > (pinnedDays(pinned).at(-1) ?? "") ? [] : pinnedOn(pinned, on);
  const pinChecks = matches.held(known, onDay);
  return {
    ok: true,
    value: {
      source,
      on,
      format: read.format,
      ...(before === undefined ? {} : { base: before.base }),
      changes: compareWordings(before?.known ?? [], compared),
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
  readonly known: readonly Known[];
  /** Whether earlier words of a section could be known. */
  readonly isCompared: (section: string) => boolean;
}

function wordsBefore(
  on: string,
  pinned: PinnedSource | undefined,
  last: Imported | undefined,
  known: readonly Known[],
): Before | undefined {
  if (last !== undefined) {
    const base: Base = { from: "import", on: last.on };
    return { base, known: knownOf(last.provisions), isCompared: () => true };
  }
  const day = pinned && pinnedDays(pinned).findLast((each) => each < on);
  if (pinned === undefined || day === undefined) return undefined;
  // pins know some sections only, and the file may hold some only: what both have is compared
  const sections = new Set(pinned.provisions.map(({ path }) => path[0]));
  const here = new Set(known.map(({ path }) => path[0]));
  return {
    base: { from: "pins", on: day },
    known: pinnedOn(pinned, day).filter(({ path }) => here.has(path[0])),
    isCompared: (section) => sections.has(section),
  };
}

/** The title names another act, or names none and nothing fits what is known of this one. */
function isOtherAct(
  rulebook: Rulebook,
  source: string,
  title: string,
  known: readonly Known[],
  pinned: PinnedSource | undefined,
): boolean {
  const url = rulebook.sources.find((each) => each.source === source)?.url ?? "";
  const [, year, number] = /\/(\d{4})\/(\d+)$/.exec(url) ?? [];
  const named = matches.actsNamed(title);
  if (year !== undefined && named.length > 0) return !named.includes(`${number}/${year}`);
  if (pinned === undefined) return false;
  const hashes = new Set(pinned.provisions.flatMap(({ pins }) => pins.map(({ hash }) => hash)));
  const sections = new Set(pinned.provisions.map(({ path }) => path[0]));
  const comparable = known.filter(({ path }) => sections.has(path[0]));
  return comparable.length >= 3 && comparable.every(({ hash }) => !hashes.has(hash));
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
