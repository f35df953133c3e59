import type { Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";

/** The facts that can be varied: of the dates only the one that sets the law. */
export function variable({ facts }: Rulebook): readonly FactDeclaration[] {
  return facts.filter(({ type, presumed }) => type !== "date" || setsLaw(presumed?.value));
}

function setsLaw(presumed: unknown): boolean {
  return typeof presumed === "object" && presumed !== null && "date" in presumed
    ? presumed.date === "law"
    : false;
}

/** A fact to choose: first those that the finding rests on or still needs, then all, by group. */
export function FactSelect({
  label,
  value,
  relevant,
  except,
  none,
  onChoose,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly relevant: ReadonlySet<string>;
  /** Chosen elsewhere. */
  readonly except?: string | undefined;
  /** Words for choosing none, where that is possible. */
  readonly none?: string;
  readonly onChoose: (fact: string | undefined) => void;
}) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const id = useId();
  const all = variable(rulebook).filter(({ fact }) => fact !== except);
  const options = (facts: readonly FactDeclaration[]) =>
    facts.map(({ fact }) => (
      <option key={fact} value={fact}>
        {say.fact(fact)}
      </option>
    ));
  const first = all.filter(({ fact }) => relevant.has(fact));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {first.length === 0 ? null : (
          <optgroup label={t("relevantFacts")}>{options(first)}</optgroup>
        )}
        {rulebook.groups.map(({ group, label: name }) => {
          const those = all.filter((each) => each.group === group && !relevant.has(each.fact));
          return those.length === 0 ? null : (
            <optgroup key={group} label={say.text(name)}>
              {options(those)}
            </optgroup>
          );
        })}
      </Select>
    </div>
  );
}
