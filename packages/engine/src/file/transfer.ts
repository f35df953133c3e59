import type {
  Citation,
  DomesticTransfer,
  IsoDate,
  RefusalGround,
  Transfer,
  TransferFactor,
} from "../rulebook/rulebook.ts";
import { anyOf, type FileStatus } from "./judge-statuses.ts";
import type { Given, Standpoint } from "./standpoint.ts";

/** What the transfer of the proceedings for one act of one person from one state to another turns on. */
export interface Transferring {
  readonly person: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly appliesFrom: IsoDate;
  /** Whether the transfer falls under what the rulebook declares; if not, `domestic` governs. */
  readonly applies: "yes" | "no" | "notYet" | "unknown";
  /** The same in words. */
  readonly says: string;
  readonly provisions: readonly Citation[];
  /** Grounds on which the requested state has to refuse. */
  readonly mandatoryRefusals: readonly GroundStatus[];
  readonly mayRefuse: readonly GroundStatus[];
  /** Where jurisdiction is given to the requested state. */
  readonly conferred: readonly FactorStatus[];
  readonly criteria: readonly Criterion[];
  /** The home state's own law: what has to hold, what speaks for which state. */
  readonly domestic: {
    readonly provisions: readonly Citation[];
    readonly conditions: readonly FactorStatus[];
    readonly criteria: readonly Criterion[];
  };
}

/** One ground on which a transfer has to be, or may be, refused, as far as the file says it. */
export interface GroundStatus {
  readonly ground: string;
  readonly status: FileStatus;
  readonly provisions: readonly Citation[];
  /** Where the file says what it turns on, as JSON pointers. */
  readonly fact: readonly string[];
}

/** One criterion of where to prosecute, as far as the file says it. */
export interface FactorStatus {
  readonly letter: string;
  /** Whether it holds of the requested state. */
  readonly status: FileStatus;
  /** Where the file says what it turns on, as JSON pointers. */
  readonly fact: readonly string[];
  readonly source: Citation;
}

/** A reason to prosecute in one state; `fact` is about both. */
export interface Criterion extends FactorStatus {
  /** The one of the two states of which it certainly holds; left out where it holds of both or of neither. */
  readonly favours?: string;
}

/** The day of the request, and the language of words. */
export interface Asked {
  readonly on: IsoDate;
  readonly language: string;
}

/**
 * The transfer to the home state and the transfer from it, for one act of one person.
 *
 * @param other what another state sees of the act; `home`: what the home state sees of it
 */
export function transfersBetween(
  transfer: Transfer,
  other: Standpoint,
  home: Standpoint,
  asked: Asked,
): readonly [toHome: Transferring, fromHome: Transferring] {
  const covered = covers(transfer, other);
  const applies = appliesOn(transfer, covered, asked.on);
  const of = (requested: Standpoint, requesting: Standpoint): Transferring => {
    const toHome = requested === home;
    const given = { "file.transferCovers": covered.status } satisfies Given;
    const factor = (declared: TransferFactor) => factorOf(declared, requested, given);
    const criterion = (declared: TransferFactor) =>
      criterionOf(declared, requested, requesting, given);
    const conferred = transfer.confers.map(factor);
    const known = { ...given, "file.conferred": anyOf(conferred.map(({ status }) => status)) };
    const ground = ({ ground: id, cites, home: atHome, away }: RefusalGround): GroundStatus => {
      const { status, at } = requested.judge(toHome ? atHome.when : away.when, known);
      const provisions = [...cites, ...(toHome ? (atHome.cites ?? []) : [])];
      return { ground: id, status, provisions, fact: at };
    };
    const own: DomesticTransfer = transfer.domestic[toHome ? "toHome" : "fromHome"];
    return {
      person: requested.deed.person ?? "",
      act: requested.deed.act,
      from: requesting.state,
      to: requested.state,
      appliesFrom: transfer.appliesFrom,
      applies: applies.status,
      says: transfer.says[applies.because][asked.language] ?? "",
      provisions: transfer.cites,
      mandatoryRefusals: transfer.mandatory.map(ground),
      mayRefuse: transfer.optional.map(ground),
      conferred,
      criteria: transfer.criteria.map(criterion),
      domestic: {
        provisions: transfer.domestic.cites,
        conditions: own.conditions.map(factor),
        criteria: own.criteria.map(criterion),
      },
    };
  };
  return [of(home, other), of(other, home)];
}

/** Whether the declaration covers the home state and another, whatever the day, and why not. */
function covers(
  { outside }: Transfer,
  other: Standpoint,
): { status: FileStatus; because: keyof Transfer["says"] } {
  if (outside.includes(other.state)) return { status: "no", because: "outside" };
  const { status } = other.judge({ fact: "file.memberState", operator: "equal", value: true });
  if (status === "no") return { status, because: "notCovered" };
  return { status, because: status === "yes" ? "applies" : "unknown" };
}

/** Whether it covers a request of a day, and why. */
function appliesOn(
  { appliesFrom }: Transfer,
  { status, because }: ReturnType<typeof covers>,
  on: IsoDate,
): { status: Transferring["applies"]; because: keyof Transfer["says"] } {
  if (status === "no") return { status, because };
  if (on < appliesFrom) return { status: "notYet", because: "notYet" };
  return { status: status === "yes" ? "yes" : "unknown", because };
}

function factorOf(
  { factor, when, cites }: TransferFactor,
  requested: Standpoint,
  given: Given,
): FactorStatus {
  const { status, at } = requested.judge(when, given);
  return { letter: factor, status, fact: at, source: cites[0] as Citation };
}

function criterionOf(
  declared: TransferFactor,
  requested: Standpoint,
  requesting: Standpoint,
  given: Given,
): Criterion {
  const there = factorOf(declared, requested, given);
  const here = factorOf(declared, requesting, given);
  const [favours, ...more] = [
    ...(there.status === "yes" ? [requested.state] : []),
    ...(here.status === "yes" ? [requesting.state] : []),
  ];
  return {
    ...there,
    fact: [...new Set([...there.fact, ...here.fact])],
    ...(favours === undefined || more.length > 0 ? {} : { favours }),
  };
}

/** Whether a transfer gives jurisdiction to the requested state. */
export function confersOn({ applies, conferred }: Transferring): FileStatus {
  if (applies === "no" || applies === "notYet") return "no";
  const status = anyOf(conferred.map((each) => each.status));
  return status === "yes" && applies === "unknown" ? "unknown" : status;
}
