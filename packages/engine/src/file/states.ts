import type { Context } from "../decide/evaluate.ts";
import { judgeCondition } from "../decide/judge-condition.ts";
import { fail, type Result, succeed } from "../problem.ts";
import type { Condition, JurisdictionBasis } from "../rulebook/rulebook.ts";
import { type DecidedDeed, deedsOf } from "./deeds.ts";
import { statesOf } from "./file-facts.ts";
import { UNKNOWN } from "./file-shape.ts";
import type { FileSituation } from "./file-situation.ts";
import { anyOf, type FileStatus } from "./judge-statuses.ts";
import { Standpoint } from "./standpoint.ts";
import { legendOf, type StatesLegend } from "./states-legend.ts";
import { confersOn, type Transferring, transfersBetween } from "./transfer.ts";

/** Most rows of the matrix that one file may come to. */
const MOST_ROWS = 10_000;

/** On which bases one state may reach one act of one person. */
export interface StateRow {
  readonly state: string;
  readonly act: string;
  /** `unknown`: whoever did it. */
  readonly person: string;
  /** By basis, in rulebook order. Of another state never `no`: what nobody gave is foreign law that is needed. */
  readonly bases: Readonly<Record<string, FileStatus>>;
  /** Articles of a treaty that oblige the state to reach the act, reservations unchecked. */
  readonly obliged: readonly string[];
}

/** Which states may reach each act of a case file, and what transfers of the proceedings turn on. */
export interface StatesOfFile {
  readonly states: readonly StateRow[];
  readonly transfer: readonly Transferring[];
  /** What the columns, grounds and criteria mean, and how far their sources were read. */
  readonly legend: StatesLegend;
}

/**
 * Which states may reach the acts of a file, and what the transfer of proceedings between the home state
 * and each other state would turn on. No state is preferred and nothing is scored.
 *
 * Statuses of outcomes are joined over the cells, exact over the file; conditions over several of them
 * are judged as `judgeStatuses` does. Whether an act is one that a treaty is about is judged on each cell.
 *
 * See docs/case-file-law.md.
 *
 * @param context its day is that of a request where the file names none
 * @returns rows by state, act and person, transfers by act, person and state; or the problem that there
 *   would be too many
 */
export function statesOfFile(situation: FileSituation, context: Context): Result<StatesOfFile> {
  const { file, declared } = situation;
  const states = statesOf(file, declared.home);
  const deeds = deedsOf(situation);
  if (states.length * deeds.length > MOST_ROWS) {
    const detail = `${states.length} states and ${deeds.length} acts of persons are too many to look at together; divide the file`;
    return fail([{ code: "FILE_TOO_LARGE", detail, pointer: "#/states" }]);
  }
  return succeed(statesBeside(situation, states, deeds, context));
}

function statesBeside(
  situation: FileSituation,
  states: readonly string[],
  deeds: readonly DecidedDeed[],
  context: Context,
): StatesOfFile {
  const { rulebook, file, declared } = situation;
  const [transfer] = rulebook.transfer;
  const asked = {
    on: file.input.on ?? context.today,
    language: context.language ?? rulebook.languages[0] ?? "",
  };
  const isAbout = applying(situation);
  const rows: StateRow[] = [];
  const transfers: Transferring[] = [];
  for (const deed of deeds) {
    const home = new Standpoint(file, declared, deed, declared.home);
    const toHome: Transferring[] = [];
    for (const state of states.filter((each) => each !== declared.home)) {
      const other = new Standpoint(file, declared, deed, state);
      const between =
        transfer === undefined || deed.person === undefined
          ? undefined
          : transfersBetween(transfer, other, home, asked);
      if (between !== undefined) {
        transfers.push(...between);
        toHome.push(between[0]);
      }
      const conferred = between === undefined ? "unknown" : confersOn(between[1]);
      rows.push(rowElsewhere(rulebook.jurisdictionBases, other, conferred, isAbout));
    }
    const mayBe = transfer !== undefined && asked.on >= transfer.appliesFrom;
    const conferred = deed.person === undefined && mayBe ? "unknown" : anyOf(toHome.map(confersOn));
    rows.push(rowAtHome(rulebook.jurisdictionBases, home, conferred));
  }
  const inOrder = states.flatMap((state) => rows.filter((row) => row.state === state));
  return { states: inOrder, transfer: transfers, legend: legendOf(rulebook, asked) };
}

function rowAtHome(
  bases: readonly JurisdictionBasis[],
  home: Standpoint,
  conferred: FileStatus,
): StateRow {
  const statusOf = ({ home: declared }: JurisdictionBasis): FileStatus => {
    if ("when" in declared) return home.judge(declared.when).status;
    return "conferred" in declared ? conferred : "no";
  };
  return {
    ...seatOf(home),
    bases: Object.fromEntries(bases.map((basis) => [basis.basis, statusOf(basis)])),
    obliged: [],
  };
}

/** Whether an act of a person is of a kind that a treaty is about. */
type Applies = (where: Condition, deed: DecidedDeed) => FileStatus;

function rowElsewhere(
  bases: readonly JurisdictionBasis[],
  other: Standpoint,
  conferred: FileStatus,
  applies: Applies,
): StateRow {
  const statusOf = ({ home, elsewhere }: JurisdictionBasis): FileStatus => {
    if ("conferred" in home && conferred === "yes") return "yes";
    if (elsewhere === undefined) return "foreignLawNeeded";
    const linked = other.judge(elsewhere.links).status;
    if (linked === "no" || linked === "foreignLawNeeded") return "foreignLawNeeded";
    const about = applies(elsewhere.where, other.deed);
    if (about === "no") return "foreignLawNeeded";
    return about === "yes" ? linked : "unknown";
  };
  const statuses = bases.map((basis) => ({ basis, status: statusOf(basis) }));
  return {
    ...seatOf(other),
    bases: Object.fromEntries(statuses.map(({ basis, status }) => [basis.basis, status])),
    obliged: statuses.flatMap(({ basis, status }) =>
      status === "yes" ? (basis.elsewhere?.obliges ?? []) : [],
    ),
  };
}

function seatOf({ state, deed }: Standpoint): Pick<StateRow, "state" | "act" | "person"> {
  return { state, act: deed.act, person: deed.person ?? UNKNOWN };
}

function applying({ situations }: FileSituation): Applies {
  return (where, { places }) =>
    anyOf(
      places.flatMap((at) => {
        const situation = situations[at];
        return situation === undefined ? [] : [judgeCondition(situation, where)];
      }),
    );
}
