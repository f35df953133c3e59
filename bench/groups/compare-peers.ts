import { compare, plainLabels } from "@cokdyby/engine/analyse";
import { besides, figure, tell } from "../figure.ts";
import { amended, base } from "../law.ts";
import { median, TRIAL, timeEach } from "../measure.ts";
import { differingOutcomes, z3 } from "../peers/z3.ts";

// Which outcomes an amendment changes at all, by z3; first that it agrees with compare.
const compared = ({ dated }: (typeof amended)[number]) =>
  compare(base, dated, { labelOf: plainLabels });

// z3 takes half a minute for each
const asked = TRIAL ? amended.slice(0, 1) : amended;
const times: number[] = [];
for (const each of asked) {
  const changed = compared(each).outcomes.map(({ outcome }) => outcome);
  const start = performance.now();
  const found = await differingOutcomes(base.law, each.dated.law);
  times.push(performance.now() - start);
  // z3 is asked about every assignment, compare about allowed cases: it may find more, never less
  const missed = changed.filter((outcome) => !found.includes(outcome));
  if (missed.length > 0) throw new Error(`z3 finds no difference of ${each.id} in ${missed}`);
}
const comparing = median(timeEach(asked.map((each) => () => compared(each))));
tell([besides(figure("compare.z3", median(times), "ms"), figure("compare", comparing, "ms"))]);
(await z3()).em.PThread.terminateAllThreads();
