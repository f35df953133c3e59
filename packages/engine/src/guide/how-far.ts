import { formulaOf } from "../conditions/formula.ts";
import { judge } from "../conditions/judge.ts";
import { decide } from "../decide/decide.ts";
import type { Finding } from "../decide/finding.ts";
import { kleeneContextOf } from "../decide/kleene-context.ts";
import type { Situation } from "../decide/situation.ts";
import { EngineFault } from "../problem.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";

/** The finding on one outcome in a situation; findings are remembered by the engine. */
export function findingIn(situation: Situation, outcome: string): Finding {
  const [finding] = decide(situation, [outcome]);
  if (finding === undefined) throw new EngineFault(`nothing was decided on ${outcome}`);
  return finding;
}

/**
 * How far a condition of a guide holds, by the exact statuses of the outcomes that it names and the facts
 * known. Joined leaf by leaf: `yes` and `no` are certain, but where outcomes hang together one of the two
 * may be certain too where this says `unknown`. `contested` where only readings keep it open.
 */
export function howFar(situation: Situation, condition: Condition | undefined): Status {
  if (condition === undefined) return "yes";
  const formula = formulaOf(condition, situation.compiled.law);
  const judged = (contestedAs: Status) =>
    judge(
      formula,
      kleeneContextOf(situation, (outcome) => {
        const { status } = findingIn(situation, outcome);
        return status === "contested" ? contestedAs : status;
      }),
    );
  const truth = judged("contested");
  if (truth !== "unknown") return truth;
  return judged("yes") !== "unknown" && judged("no") !== "unknown" ? "contested" : "unknown";
}
