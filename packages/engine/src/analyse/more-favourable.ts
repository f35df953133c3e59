import { type Entailment, type Entailments, entailmentsIn } from "../decide/entailment.ts";
import type { RowMembers } from "../decide/finding.ts";
import type { ReadCase } from "../decide/read-case.ts";
import { restrictionOf } from "../decide/restriction.ts";
import { rowMembers } from "../decide/rows.ts";
import type { Situation } from "../decide/situation.ts";
import { dependsOn, mayFunctionsOf } from "../decide/status.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import type { IsoDate, LaterLaw, Status } from "../rulebook/rulebook.ts";

/** Why a law is, or cannot be called, the more favourable one. */
export type FavourReason =
  /** Under these laws the outcome does not hold. */
  | { readonly code: "betterAnswer"; readonly outcome: string; readonly dates: readonly IsoDate[] }
  /** Under these laws the gravest row is the lowest. */
  | { readonly code: "lowerRange"; readonly dates: readonly IsoDate[] }
  | { readonly code: "sameAnswer" }
  /** No later law is better than that of the act. */
  | { readonly code: "noLaterIsBetter" }
  /** The case cannot be put before these laws. */
  | { readonly code: "notAnswered"; readonly dates: readonly IsoDate[] }
  /** Not every law answers the outcome with yes or no. */
  | { readonly code: "notSettled"; readonly outcome: string; readonly dates: readonly IsoDate[] }
  /** Which row is the gravest is open. */
  | { readonly code: "rowOpen"; readonly dates: readonly IsoDate[] }
  /** More may count than the rows. */
  | { readonly code: "moreCounts"; readonly dates: readonly IsoDate[] }
  | { readonly code: "readingOpen"; readonly reading: string };

/** The gravest row under the law of one day, with the members that are compared. */
export interface GravestRow extends RowMembers {
  readonly date: IsoDate;
  /** Left out where nothing counts, or where it is open which row is the gravest. */
  readonly row?: string;
  /** Where that is open: by id the rows that may be it, graver ones first. */
  readonly mayBe?: { readonly [row: string]: RowMembers };
}

/** The more favourable law for the act as a whole; where no rule compares them a person must decide. */
export type MoreFavourable = {
  readonly reasons: readonly FavourReason[];
  readonly rows: readonly GravestRow[];
} & ({ readonly date: IsoDate } | { readonly same: true } | { readonly notComparable: true });

/** Where the law of one day leaves the person; only the date where the case cannot be put before it. */
export interface Position {
  readonly date: IsoDate;
  readonly law?: ComparedLaw;
}

/** What is compared of one law. */
interface ComparedLaw {
  readonly statuses: Readonly<Record<string, Status>>;
  /** The rows that may be the gravest, graver ones first; nothing counts where there is none. */
  readonly gravest: readonly Gravest[];
  /** Whether there is one at most. */
  readonly isRowSettled: boolean;
  readonly moreCounts: Entailment;
  /** Whether the columns are those for another kind of person. */
  readonly columnsWhere: Entailment;
  /** The open readings on which it turns. */
  readonly turnsOn: readonly string[];
  /** The same with more assumed. */
  readonly under: (assumed: Assumed) => ComparedLaw;
}

/** What is open and is looked at one way after the other. */
interface Assumed {
  readonly choice?: ReadingChoice;
  readonly columnsWhere?: "yes" | "no";
}

/** Reading → option. */
type ReadingChoice = ReadonlyMap<string, string>;

interface Gravest {
  readonly row: string;
  readonly figures: readonly number[];
  readonly members: RowMembers;
}

/** Looks at one law for {@link moreFavourable}. */
export function positionIn(situation: Situation, date: IsoDate): Position {
  const [laterLaw] = situation.compiled.law.rulebook.laterLaw;
  return laterLaw === undefined ? { date } : { date, law: comparedLawIn(situation, laterLaw, {}) };
}

function comparedLawIn(situation: Situation, laterLaw: LaterLaw, assumed: Assumed): ComparedLaw {
  const { compiled, known, read } = situation;
  const readings = new Map([...read.readings, ...(assumed.choice ?? [])]);
  const view = restrictionOf(compiled, known, readings);
  const settle = entailmentsIn(compiled, view);
  const { gravestWhere: where } = laterLaw;
  const isThere = where && settle.root(compiled.outcomes.get(where.outcome) ?? FALSE);
  const columnsWhere = (isThere === "open" ? assumed.columnsWhere : undefined) ?? isThere ?? "no";
  const rows = countedRows(situation, laterLaw, columnsWhere, settle);
  const outcomes = laterLaw.before.map(({ outcome }) => ({
    outcome,
    root: compiled.outcomes.get(outcome) ?? FALSE,
  }));
  const { alsoCounts } = laterLaw;
  const open = [...outcomes, ...rows].filter(({ root }) => settle.root(root) === "open");
  const turnsOn = new Set(
    open.flatMap(({ root }) => dependsOn(compiled, mayFunctionsOf(compiled, view, root))),
  );
  return {
    statuses: Object.fromEntries(
      outcomes.map(({ outcome, root }) => [outcome, statusWord(settle.root(root))]),
    ),
    ...gravestOf(rows, settle),
    moreCounts:
      alsoCounts === undefined ? "no" : settle.root(compiled.aside.get(alsoCounts) ?? FALSE),
    columnsWhere,
    turnsOn: [...turnsOn],
    under: (further) => comparedLawIn(situation, laterLaw, { ...assumed, ...further }),
  };
}

function statusWord(settled: Entailment): Status {
  return settled === "open" ? "unknown" : settled;
}

/** The rows that may count, where each does, and the figures by which it is compared. */
function countedRows(
  { compiled }: Situation,
  { gravest, gravestWhere: where }: LaterLaw,
  columnsWhere: Entailment,
  settle: Entailments,
) {
  const { law } = compiled;
  const columns = where !== undefined && columnsWhere === "yes" ? where.columns : gravest;
  const told = columnsWhere === "no" ? gravest : [...gravest, ...(where?.columns ?? [])];
  const found: (Gravest & { readonly root: Root })[] = [];
  for (const [outcome, rows] of compiled.rows) {
    const inLaw = law.rows.get(outcome);
    for (const [at, { row, counts: root }] of rows.entries()) {
      const inForce = inLaw?.choices[at]?.inForce;
      if (inLaw === undefined || inForce === undefined || settle.root(root) === "no") continue;
      const figures = columns.map((column) => inForce.figures[column] ?? 0);
      const members = rowMembers(
        inLaw,
        at,
        (column, onlyWhere) => onlyWhere === undefined && told.includes(column),
      );
      found.push({ row, figures, members, root });
    }
  }
  return found;
}

/** The gravest row that certainly counts, and those that are graver and may count. */
function gravestOf(
  rows: readonly (Gravest & { readonly root: Root })[],
  settle: Entailments,
): Pick<ComparedLaw, "gravest" | "isRowSettled"> {
  const worst = rows
    .filter(({ root }) => settle.root(root) === "yes")
    .reduce<Gravest | undefined>(
      (most, each) => (most === undefined || graver(each, most) ? each : most),
      undefined,
    );
  const open = rows.filter(
    (each) => settle.root(each.root) === "open" && (worst === undefined || graver(each, worst)),
  );
  const graverFirst = open.toSorted((a, b) => order(b.figures, a.figures));
  return {
    gravest: worst === undefined ? graverFirst : [...graverFirst, worst],
    isRowSettled: open.length === 0,
  };
}

function graver(a: Gravest, b: Gravest): boolean {
  return order(a.figures, b.figures) > 0;
}

/** Below 0 where the first is lower by the first figure in which they differ. */
function order(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The most choices of open readings that are looked at one by one. */
const MOST_CHOICES = 64;

/**
 * Which law is the more favourable one for the act as a whole (never outcome by outcome): in the order
 * declared a law under which an outcome does not hold goes before one under which it does; else the
 * one whose gravest counted row is lower. Equal to the law of the act: the law of the act. What is
 * open only through readings, or through the columns that are compared, is compared under each choice, and
 * told where they all agree.
 *
 * @param positions under the law of the act, then under the later ones
 */
export function moreFavourable(
  laterLaw: LaterLaw,
  read: ReadCase,
  positions: readonly Position[],
): MoreFavourable {
  const plainly = compareLaws(laterLaw, read, positions);
  if (!("notComparable" in plainly)) return plainly;
  const verdicts = choicesOf(read, positions).map((assumed) =>
    compareLaws(
      laterLaw,
      read,
      positions.map((each) => ({ ...each, ...(each.law && { law: each.law.under(assumed) }) })),
    ),
  );
  const [first] = verdicts;
  if (first === undefined || verdicts.some((each) => "notComparable" in each)) return plainly;
  const act = positions[0]?.date ?? "";
  const days = new Set(verdicts.map((each) => ("date" in each ? each.date : act)));
  if (days.size > 1) return plainly;
  const { rows } = plainly;
  if (verdicts.every((each) => "same" in each)) return { same: true, reasons: first.reasons, rows };
  const [date = act] = days;
  const telling = verdicts.find((each) => "date" in each) ?? first;
  return { date, reasons: telling.reasons, rows };
}

/** Every choice of what is open and some position turns on; none where there are too many. */
function choicesOf({ law, readings }: ReadCase, positions: readonly Position[]): Assumed[] {
  const turnsOn = new Set(positions.flatMap((each) => each.law?.turnsOn ?? []));
  const isColumnOpen = positions.some((each) => each.law?.columnsWhere === "open");
  let choices: ReadingChoice[] = [new Map()];
  for (const { reading, options } of law.rulebook.readings) {
    if (!turnsOn.has(reading) || readings.has(reading)) continue;
    choices = choices.flatMap((choice) =>
      options.map(({ option }) => new Map([...choice, [reading, option]])),
    );
    if (choices.length > MOST_CHOICES) return [];
  }
  if (isColumnOpen) {
    return choices.flatMap((choice) =>
      (["no", "yes"] as const).map((columnsWhere) => ({ choice, columnsWhere })),
    );
  }
  return turnsOn.size === 0 ? [] : choices.map((choice) => ({ choice }));
}

function compareLaws(
  laterLaw: LaterLaw,
  read: ReadCase,
  positions: readonly Position[],
): MoreFavourable {
  const rows = positions.map(({ date, law }): GravestRow => {
    const [gravest] = law?.gravest ?? [];
    if (law === undefined || gravest === undefined) return { date };
    if (law.isRowSettled) return { date, row: gravest.row, ...gravest.members };
    const mayBe = Object.fromEntries(law.gravest.map(({ row, members }) => [row, members]));
    return { date, mayBe };
  });
  const hindrances = hindrancesTo(laterLaw, read, positions);
  if (hindrances.length > 0) return { notComparable: true, reasons: hindrances, rows };
  const compared = comparedOutcomes(laterLaw, read);
  const { gravest, gravestWhere } = laterLaw;
  const compares = Math.max(gravest.length, gravestWhere?.columns.length ?? 0);
  const keyed = positions.map(({ date, law }) => {
    const answers = compared.map((outcome) => (law?.statuses[outcome] === "no" ? 0 : 1));
    const isFree = law !== undefined && answers.includes(0);
    const figures = isFree ? [] : (law?.gravest[0]?.figures ?? []);
    return {
      date,
      answers,
      key: [...answers, ...Array.from({ length: compares }, (_, at) => figures[at] ?? 0)],
    };
  });
  const [first, ...later] = keyed;
  if (first === undefined) return { same: true, reasons: [{ code: "sameAnswer" }], rows };
  const best = later.reduce(
    (found, each) => (order(each.key, found.key) < 0 ? each : found),
    first,
  );
  if (keyed.every((each) => order(each.key, first.key) === 0)) {
    return { same: true, reasons: [{ code: "sameAnswer" }], rows };
  }
  if (best === first) return { date: first.date, reasons: [{ code: "noLaterIsBetter" }], rows };
  const dates = keyed.filter((each) => order(each.key, best.key) === 0).map(({ date }) => date);
  const at = best.answers.findIndex((answer, index) => answer !== first.answers[index]);
  const outcome = compared[at];
  const reason: FavourReason =
    outcome === undefined
      ? { code: "lowerRange", dates }
      : { code: "betterAnswer", outcome, dates };
  return { date: best.date, reasons: [reason], rows };
}

/** The outcomes that are compared under the readings in effect. */
function comparedOutcomes({ before }: LaterLaw, read: ReadCase): string[] {
  return before
    .filter(
      ({ onlyIf }) => onlyIf === undefined || read.readings.get(onlyIf.reading) === onlyIf.option,
    )
    .map(({ outcome }) => outcome);
}

/** What keeps the laws from being compared by rule. */
function hindrancesTo(
  laterLaw: LaterLaw,
  read: ReadCase,
  positions: readonly Position[],
): FavourReason[] {
  const datesOf = (isSo: (position: Position) => boolean) =>
    positions.filter(isSo).map(({ date }) => date);
  const silent = datesOf(({ law }) => law === undefined);
  if (silent.length > 0) return [{ code: "notAnswered", dates: silent }];
  const found: FavourReason[] = [];
  for (const { outcome, onlyIf } of laterLaw.before) {
    const option = onlyIf && read.readings.get(onlyIf.reading);
    if (onlyIf !== undefined && option !== undefined && option !== onlyIf.option) continue;
    const statuses = new Set(positions.map(({ law }) => law?.statuses[outcome]));
    if (onlyIf !== undefined && option === undefined) {
      if (statuses.size > 1) found.push({ code: "readingOpen", reading: onlyIf.reading });
      continue;
    }
    const open = datesOf(({ law }) => law?.statuses[outcome] === "unknown");
    if (open.length > 0) found.push({ code: "notSettled", outcome, dates: open });
  }
  if (found.length > 0) return found;
  const compared = comparedOutcomes(laterLaw, read);
  const isBound = ({ law }: Position) => compared.every((each) => law?.statuses[each] === "yes");
  const open = datesOf((each) => isBound(each) && each.law?.isRowSettled === false);
  if (open.length > 0) found.push({ code: "rowOpen", dates: open });
  const more = datesOf((each) => isBound(each) && each.law?.moreCounts !== "no");
  if (more.length > 0) found.push({ code: "moreCounts", dates: more });
  const columns = datesOf((each) => isBound(each) && each.law?.columnsWhere === "open");
  if (found.length === 0 && laterLaw.gravestWhere !== undefined && columns.length > 0) {
    found.push({ code: "notSettled", outcome: laterLaw.gravestWhere.outcome, dates: columns });
  }
  return found;
}
