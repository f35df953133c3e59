import type { ConditionStep } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { type ReactNode, useContext } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { ProvisionLink } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { LeafStep } from "./leaf-step.tsx";
import { TreeContext } from "./tree-context.ts";

type NamedStep = Extract<ConditionStep, { kind: "condition" }>;
type GroupStep = Extract<ConditionStep, { kind: "all" | "any" | "not" }>;

/** The conditions of a rule as a list within lists; what does not decide is folded away. */
export function ConditionTree({ step }: { readonly step: ConditionStep }) {
  return (
    <ul className="plain stack gap-s conditions">
      <Node step={step} top />
    </ul>
  );
}

function Node({ step, top = false }: { readonly step: ConditionStep; readonly top?: boolean }) {
  switch (step.kind) {
    case "all":
    case "any":
    case "not":
      return <Group step={step} top={top} />;
    case "condition":
      return <Named step={step} />;
    default:
      return (
        <Line step={step}>
          <LeafStep step={step} />
        </Line>
      );
  }
}

/** One line with how it came out. */
function Line({ step, children }: { readonly step: ConditionStep; readonly children: ReactNode }) {
  const { say } = useLaw();
  return (
    <li className="stack condition" data-truth={step.truth} data-decides={step.decides}>
      <span className="condition-truth">
        <Icon name={step.truth} />
        <span className="hidden">{say.phrase(`truth.${step.truth}`)}: </span>
      </span>
      <div className="condition-body">{children}</div>
    </li>
  );
}

function Group({ step, top }: { readonly step: GroupStep; readonly top: boolean }) {
  const t = useWords(whyWords);
  const parts = step.kind === "not" ? [step.part] : step.parts;
  const words = t(step.kind === "all" ? "allOf" : step.kind === "any" ? "anyOf" : "noneOf");
  const list = (
    <ul className="plain stack gap-s conditions">
      {parts.map((part, index) => (
        <Node key={index} step={part} />
      ))}
    </ul>
  );
  return (
    <Line step={step}>
      {top ? (
        <>
          <p className="quiet">{words}</p>
          {list}
        </>
      ) : (
        <Disclosure startsOpen={step.decides} summary={words}>
          {list}
        </Disclosure>
      )}
    </Line>
  );
}

function Named({ step }: { readonly step: NamedStep }) {
  const t = useWords(whyWords);
  const { unfolded } = useContext(TreeContext);
  const { title, says, provisions, part, shown } = step;
  if (part === undefined) {
    return (
      <Line step={step}>
        {title}
        {shown ? <span className="hint"> ({t("shownAbove")})</span> : null}
      </Line>
    );
  }
  return (
    <Line step={step}>
      <Disclosure startsOpen={step.decides && unfolded} summary={title}>
        <p className="measure">{t("says", { says })}</p>
        {provisions.length === 0 ? null : (
          <ul className="plain cluster provisions">
            {provisions.map((each) => (
              <li key={each.words}>
                <ProvisionLink cites={each} words={each.words} />
              </li>
            ))}
          </ul>
        )}
        <ConditionTree step={part} />
      </Disclosure>
    </Line>
  );
}
