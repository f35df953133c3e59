import type { Problem } from "../problem.ts";
import { actNamed, namedIn, type ReadFile, reportTo } from "./read-file.ts";
import { samenessIn } from "./seat.ts";
import { wholeAct } from "./whole-act.ts";

/** Of whom all are named in `to`. */
const ONE_PERSON = "onePerson";

/**
 * References from act to act that no story fits.
 *
 * @param dealsWithItems whether an act certainly deals with an item, and is not one against a person
 * @returns of `received` an act of others that passed on another item, or to others alone; of `under` an act that
 *   threatens nobody; of `used` an act that helps no other
 */
export function misfittingReferences(
  file: ReadFile,
  dealsWithItems: (act: string) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const isSame = samenessIn(file);
  /** Whether somebody of some may be one of others; so it is where either are not known. */
  const mayMeet = (some: readonly string[] | undefined, others: readonly string[] | undefined) =>
    some === undefined ||
    others === undefined ||
    some.some((one) => others.some((other) => isSame(one, other) !== false));
  for (const [id, { received, under, helps, used }] of file.acts) {
    if (used !== undefined && helps === undefined) {
      const detail =
        "`used` says whether somebody who helps used the child who did the act; name that act in `helps`, or take it out";
      report("USED_WITHOUT_HELP", ["acts", id, "used"], detail);
    }
    const threat = actNamed(under);
    if (
      threat !== undefined &&
      file.acts.get(threat)?.threat === undefined &&
      dealsWithItems(threat)
    ) {
      const detail =
        "the act named in `under` threatens nobody; name the act by which the person was threatened, or take the reference out";
      report("UNDER_NO_THREAT", ["acts", id, "under"], detail);
    }
    const origin = actNamed(received);
    if (origin === undefined) continue;
    const [own, other] = [wholeAct(file, id), wholeAct(file, origin)];
    if (own.item !== undefined && other.item !== undefined && own.item !== other.item) {
      const detail =
        "by the act named in `received` another item was passed on; mend the reference or one of the items";
      report("RECEIVED_OTHERWISE", ["acts", id, "received"], detail);
    }
    const by = namedIn(own.by);
    // what somebody has of an own act was received from nobody, and a group has more persons than are named
    const isOne = other.audience === undefined || other.audience === ONE_PERSON;
    const isAmongNamed = other.others === undefined ? isOne : other.others === 0;
    if (!isAmongNamed || (namedIn(other.by) && mayMeet(by, namedIn(other.by)))) continue;
    if (mayMeet(by, namedIn(other.to))) continue;
    const detail =
      "by the act named in `received` others received it; add the person to its `to`, or mend the reference";
    report("RECEIVED_OTHERWISE", ["acts", id, "received"], detail);
  }
  return problems;
}
