import type { CaseInput, Result, Rulebook, Scalar, Status, Text } from "@cokdyby/engine";
import { type Citing, othersCiting, rulesCiting } from "./cited-by.ts";
import { type Coded, type Replay, replay } from "./replay.ts";
import type { CodedFact, Decision, Held, ReadTo } from "./shape.ts";

/** How our answer stands to what was held. */
export type Answered = "reproduced" | "underReading" | "differs" | "notCodable";

/** A decision of the bank with what the rules answer to it in the wording of its day. */
export interface BankedDecision {
  readonly id: string;
  /** With `?` for the last number where that was not found; null where no more is known. */
  readonly ecli: string | null;
  readonly docket: string | null;
  /** Its day, or its year where only that is known. */
  readonly date: string | null;
  readonly collection?: string;
  readonly title: Text;
  readonly readTo: ReadTo;
  /** Read in full, and reproduced. */
  readonly confirmed: boolean;
  readonly read: Text;
  readonly unread?: Text;
  /** On the last of the days on which the act may have been done. */
  readonly case?: CaseInput;
  readonly coded?: Readonly<Record<string, Omit<CodedFact, "value">>>;
  readonly days?: { readonly from: string; readonly to: string; readonly rests: Text };
  readonly held: Held;
  readonly heldRests?: Text;
  /** Outcome → what we answer, of those that were held. */
  readonly ours: Readonly<Record<string, Status>>;
  /** The same on the facts alone that were read themselves. */
  readonly onReadFacts: Readonly<Record<string, Status>>;
  /** Facts that were not read and on which some of our answers turn. */
  readonly missing: readonly string[];
  /** Presumptions that our answers need: fact → what is presumed of it. */
  readonly presumed: Readonly<Record<string, Scalar>>;
  readonly answered: Answered;
  /** Readings under which we answer as was held. */
  readonly under?: Readonly<Record<string, string>>;
  readonly because?: Text;
  readonly citedBy: readonly string[];
  readonly alsoCitedBy: readonly Citing[];
}

/**
 * Decides the case of a decision and compares the answer with what was held.
 *
 * @returns or every problem of its case
 */
export function bank(decision: Decision, rulebook: Rulebook): Result<BankedDecision> {
  const common = {
    id: decision.decision,
    ecli: decision.ecli ?? ecliAsFarAsKnown(decision),
    docket: decision.docket ?? null,
    date: decision.date ?? null,
    ...(decision.collection === undefined ? {} : { collection: decision.collection }),
    title: decision.title,
    readTo: decision.readTo,
    read: decision.read,
    ...(decision.unread === undefined ? {} : { unread: decision.unread }),
    citedBy: rulesCiting(rulebook, decision.docket),
    alsoCitedBy: othersCiting(rulebook, decision.docket),
  };
  if (!isCoded(decision)) {
    const because = decision.notCodable;
    const nothing = { held: {}, ours: {}, onReadFacts: {}, missing: [], presumed: {} };
    return {
      ok: true,
      value: {
        ...common,
        ...nothing,
        confirmed: false,
        answered: "notCodable",
        ...(because === undefined ? {} : { because }),
      },
    };
  }
  const all = replay(decision, rulebook);
  if (!all.ok) return all;
  const read = replay(decision, rulebook, factsRead(decision));
  if (!read.ok) return read;
  const under = decision.differs?.under;
  const explained = under && replay(decision, rulebook, decision.case.facts, under);
  if (explained !== undefined && !explained.ok) return explained;
  const answered = answeredBy(decision, all.value, explained?.value);
  const { on, day, facts, presume } = decision.case;
  return {
    ok: true,
    value: {
      ...common,
      confirmed: decision.readTo === "full" && answered === "reproduced",
      case: {
        on: on.to,
        facts: Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value])),
        ...(presume === undefined ? {} : { presume }),
      },
      coded: Object.fromEntries(
        Object.entries(facts).map(([id, { from, rests }]) => [id, { from, rests }]),
      ),
      days: { ...on, rests: day },
      held: decision.held.outcomes,
      heldRests: decision.held.rests,
      ours: all.value.statuses,
      onReadFacts: read.value.statuses,
      missing: all.value.missing,
      presumed: all.value.presumed,
      answered,
      ...(under === undefined ? {} : { under }),
      ...(decision.differs === undefined ? {} : { because: decision.differs.because }),
    },
  };
}

/** Whether a decision has a case and something that was held. */
function isCoded(decision: Decision): decision is Coded {
  return decision.case !== undefined && decision.held !== undefined;
}

function factsRead(decision: Coded): Coded["case"]["facts"] {
  const entries = Object.entries(decision.case.facts);
  return Object.fromEntries(entries.filter(([, { from }]) => from === "read"));
}

function answeredBy({ held }: Coded, all: Replay, explained: Replay | undefined): Answered {
  const agrees = ({ statuses }: Replay) =>
    Object.entries(held.outcomes).every(([outcome, was]) => statuses[outcome] === was);
  if (agrees(all)) return "reproduced";
  return explained !== undefined && agrees(explained) ? "underReading" : "differs";
}

/** The scheme of the Supreme Court; its last number does not follow from the docket. */
function ecliAsFarAsKnown({ docket, date }: Decision): string | null {
  const number = /^(\d+) (\w+) (\d+)\/(\d{4})$/.exec(docket ?? "");
  if (number === null || date === undefined) return null;
  return `ECLI:CZ:NS:${date.slice(0, 4)}:${number.slice(1).join(".").toUpperCase()}.?`;
}
