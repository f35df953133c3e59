import type { Condition } from "@cokdyby/engine";
import type { Leaf } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import type { ReactNode } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../address.ts";
import { isOn } from "./figure-on.ts";
import { requirementOf } from "./requirement.ts";

interface Of {
  readonly condition: Condition;
  /** The day whose wording of named conditions, and whose figures, are meant. */
  readonly day: string;
}

/** A condition in words, as a list within lists; what has a name of its own opens on demand. */
export function ConditionWords({ condition, day }: Of) {
  return (
    <ul className="plain law-conditions">
      <Node condition={condition} day={day} />
    </ul>
  );
}

function Node({ condition, day }: Of) {
  const t = useWords(lawScreenWords);
  if ("all" in condition) return <Group words={t("allOf")} parts={condition.all} day={day} />;
  if ("any" in condition) return <Group words={t("anyOf")} parts={condition.any} day={day} />;
  if ("not" in condition) return <Group words={t("noneOf")} parts={[condition.not]} day={day} />;
  if ("condition" in condition) return <Named id={condition.condition} day={day} />;
  return (
    <li>
      <LeafWords leaf={condition} day={day} />
    </li>
  );
}

function Group({
  words,
  parts,
  day,
}: {
  readonly words: string;
  readonly parts: readonly Condition[];
  readonly day: string;
}) {
  return (
    <li>
      <p className="hint">{words}</p>
      <ul className="plain law-conditions">
        {parts.map((part, index) => (
          <Node key={index} condition={part} day={day} />
        ))}
      </ul>
    </li>
  );
}

function Named({ id, day }: { readonly id: string; readonly day: string }) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const named = rulebook.conditions.find(({ condition }) => condition === id);
  const wording = named?.wordings.find(({ inForce }) => isOn(inForce, day));
  const title = say.text(named?.title) || id;
  if (wording === undefined) {
    return (
      <li>
        {title} <span className="hint">({t("notInForceThen")})</span>
      </li>
    );
  }
  return (
    <li>
      <Disclosure summary={title}>
        <div className="stack gap-s panel">
          <p>{say.text(wording.says)}</p>
          <Provisions cites={wording.cites} />
          <ConditionWords condition={wording.when} day={day} />
          <p className="hint">
            <Link to={partAddress("conditions", id)}>{t("conditionOwnPage")}</Link>
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

function LeafWords({ leaf, day }: { readonly leaf: Leaf; readonly day: string }): ReactNode {
  const { rulebook, say } = useLaw();
  const { subject, to, required } = requirementOf(rulebook, say, leaf, day);
  return (
    <>
      <Link className="fact-link law-subject" to={to}>
        {subject}
      </Link>
      : <strong>{required}</strong>
    </>
  );
}
