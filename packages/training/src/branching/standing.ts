import { decide, type Rulebook, type Situation, type Status, situationOf } from "@cokdyby/engine";
import type { DatedCase } from "../items/decided.ts";
import { idsIn } from "../law/outcome-distance.ts";
import type { Branch } from "./branch.ts";

/** What is known after some facts were asked for. */
export interface Standing {
  /** The case as far as it is told; what was asked for and is not in it cannot be established. */
  readonly known: DatedCase;
  readonly status: Status;
  /** Whether nothing that may still be asked for can change the answer. */
  readonly settled: boolean;
  /** Facts on offer that can still change the answer, or tell whether one that can has a meaning here. */
  readonly needed: readonly string[];
  /** Readings that stand by default, and facts that are presumed, where the answer rests on them. */
  readonly defaulted: readonly string[];
  readonly presumed: readonly string[];
}

/** How a learner stands who asked for these facts of a case. @throws Error for facts that are not offered */
export function standingIn(rulebook: Rulebook, branch: Branch, asked: readonly string[]): Standing {
  if (asked.some((fact) => !branch.offered.includes(fact))) throw new Error("not on offer");
  const standing = standingAfter(rulebook, branch, asked);
  if (standing === undefined) throw new Error("a part of a case is no case");
  return standing;
}

/** @returns nothing where what is told is no case */
export function standingAfter(
  rulebook: Rulebook,
  branch: Branch,
  asked: readonly string[],
): Standing | undefined {
  const known = knownAfter(branch, asked);
  const situation = situationAfter(rulebook, known);
  const [finding] = situation === undefined ? [] : decide(situation, [branch.outcome]);
  if (finding === undefined) return undefined;
  const { status, defaulted, presumed } = finding;
  const isPlain = status === "yes" || status === "no";
  const unobtainable = known.unobtainable ?? [];
  const missing = isPlain ? [] : finding.missing.filter((fact) => !unobtainable.includes(fact));
  const needed = neededAmong(rulebook, situation, branch, missing, asked);
  return { known, status, settled: needed.length === 0, needed, defaulted, presumed };
}

function neededAmong(
  rulebook: Rulebook,
  situation: Situation | undefined,
  { offered }: Pick<Branch, "offered">,
  missing: readonly string[],
  asked: readonly string[],
): readonly string[] {
  const meaningOf = rulebook.facts.flatMap(({ fact, belongs }) =>
    belongs === undefined ||
    situation === undefined ||
    !missing.includes(fact) ||
    offered.includes(fact)
      ? []
      : [...idsIn(situation.read.law, belongs)],
  );
  return offered.filter(
    (fact) => missing.includes(fact) || (meaningOf.includes(fact) && !asked.includes(fact)),
  );
}

/** The situation of a case as far as it is told. Today is the day of its law, as everywhere in training. */
export function situationAfter(rulebook: Rulebook, known: DatedCase): Situation | undefined {
  const read = situationOf(rulebook, known, { today: known.on });
  return read.ok ? read.value : undefined;
}

function knownAfter(
  { case: told, hidden, answers }: Omit<Branch, "offered">,
  asked: readonly string[],
): DatedCase {
  const { unobtainable = [], facts, ...rest } = told;
  const shown = Object.entries(facts).filter(([fact]) => !hidden.includes(fact));
  const answered = Object.entries(answers).filter(([fact]) => asked.includes(fact));
  const open = asked.filter((fact) => !(fact in answers));
  return {
    ...rest,
    facts: Object.fromEntries([...shown, ...answered]),
    unobtainable: [...new Set([...unobtainable, ...open])],
  };
}
