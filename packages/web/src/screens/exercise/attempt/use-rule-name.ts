import { useLaw } from "../../../law/law-context.tsx";
import { newest, placeIn, sourceOf } from "../../law/browse/rules-by-source.ts";
import { isOn } from "../../law/conditions/figure-on.ts";

/** What a rule is called, and where it stands on a day. */
export function useRuleName(
  day: string,
): (rule: string) => { readonly cited: string; readonly title: string } {
  const { rulebook, say } = useLaw();
  return (id) => {
    const rule = rulebook.rules.find((each) => each.rule === id);
    if (rule === undefined) return { cited: "", title: id };
    const wording = rule.wordings.find(({ inForce }) => isOn(inForce, day)) ?? newest(rule);
    const cited = placeIn(sourceOf(rulebook, rule), wording?.cites ?? []);
    return { cited: cited === undefined ? "" : say.cited(cited), title: say.text(rule.title) };
  };
}
