import { newest } from "@cokdyby/api";
import { readSignatures, ruleStanding } from "@cokdyby/api/signatures";
import type { Rule, Source, Wording } from "@cokdyby/engine/rulebook";
import shipped from "@cokdyby/rules/signatures.json?raw";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import type { ReactNode } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress, ruleAddress } from "../address.ts";
import { Readers } from "./readers.tsx";
import { spanWords } from "./span-words.ts";

/** Who read which rule, as it is shipped with the rules; what the command line keeps stays on its machine. */
const SIGNATURES = readSignatures(JSON.parse(shipped)) ?? [];

/** What is to be known of a rule besides its words. */
export function RuleAbout({
  rule,
  wording = newest(rule),
  source,
}: {
  readonly rule: Rule;
  /** Nothing: the rule is not in force on the day, its last wording is described. */
  readonly wording: Wording | undefined;
  readonly source: Source | undefined;
}) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const layer = rulebook.layers.find((each) => each.layer === rule.layer);
  return (
    <aside aria-label={t("about")}>
      <dl>
        {wording === undefined ? null : (
          <Item name={t("inForce")}>{spanWords(wording.inForce, rulebook.earliest, say, t)}</Item>
        )}
        <Item name={t("concludes")}>
          <Link to={partAddress("outcomes", rule.concludes)}>{say.outcome(rule.concludes)}</Link>
        </Item>
        {rule.exceptionTo === undefined ? null : (
          <Item name={t("exceptionTo")}>
            <Link to={ruleAddress(rule.exceptionTo)}>{say.rule(rule.exceptionTo)}</Link>
          </Item>
        )}
        <Item name={t("layer")}>{say.text(layer?.label)}</Item>
        <Item name={t("grade")}>{say.phrase(`grade.${rule.grade}`)}</Item>
        {wording === undefined ? null : (
          <Item name={t("checked")}>{t(`checked_${wording.checked}`)}</Item>
        )}
        <Item name={t("readByLawyer")}>
          <Readers signed={ruleStanding(rulebook, SIGNATURES, rule.rule)} />
        </Item>
        {source === undefined ? null : (
          <Item name={t("source")}>
            <Link to={partAddress("sources", source.source)}>{say.text(source.title)}</Link>
          </Item>
        )}
        <Item name={t("identifier")}>
          <code>{rule.rule}</code>
        </Item>
      </dl>
    </aside>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
