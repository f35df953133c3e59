import type { ConditionStep, KnownStep } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { useContext } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { TreeContext } from "./tree-context.ts";

type Leaf = Extract<ConditionStep, { kind: "factIs" | "outcomeIs" | "readingIs" | "figureIs" }>;

/** A condition without parts: what is looked at, what is there, and what is required instead. */
export function LeafStep({ step }: { readonly step: Leaf }) {
  switch (step.kind) {
    case "factIs":
      return <FactIs step={step} />;
    case "outcomeIs":
      return (
        <>
          <Link to={`/why/${step.outcome}`}>{step.label}</Link>{" "}
          <StatusMark status={step.status} size="s" />
          <Required words={step.required} met={step.truth === "yes"} />
        </>
      );
    case "readingIs":
      return <ReadingIs step={step} />;
    case "figureIs":
      return (
        <>
          {step.label}: <strong>{step.value}</strong>
          <Required words={step.required} met={step.truth === "yes"} />
        </>
      );
  }
}

function FactIs({ step }: { readonly step: Extract<Leaf, { kind: "factIs" }> }) {
  const t = useWords(whyWords);
  const sufficient =
    useContext(TreeContext).sufficient.has(step.fact) && step.known.from === "given";
  const { fact, label, column, known } = step;
  const value = "value" in known ? known.value : undefined;
  const named = (
    <>
      <FactLink fact={fact}>{label}</FactLink>
      {column === undefined ? "" : `, ${column.label}`}: <Known known={known} />
    </>
  );
  return (
    <>
      {sufficient ? (
        <mark>
          {named}
          <span className="small"> {t("sufficientMark")}</span>
        </mark>
      ) : (
        named
      )}
      <Required words={step.required} met={step.truth === "yes" && value === step.required} />
    </>
  );
}

function Known({ known }: { readonly known: KnownStep }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  if (known.from === "nothing") {
    return <em>{say.phrase(known.unobtainable ? "known.unobtainable" : "known.nothing")}</em>;
  }
  if (known.from === "doesNotBelong") return <em>{say.phrase("known.doesNotBelong")}</em>;
  const whence = {
    given: undefined,
    absent: t("absentValue"),
    presumed: t("presumedValue"),
    derived: t("derivedValue"),
  }[known.from];
  const remarks = [...(whence ? [whence] : []), ...(known.exactly ? [] : [t("inPart")])];
  return (
    <>
      <strong>{known.value}</strong>
      {remarks.length === 0 ? null : <span className="hint"> ({remarks.join(", ")})</span>}
    </>
  );
}

function ReadingIs({ step }: { readonly step: Extract<Leaf, { kind: "readingIs" }> }) {
  const t = useWords(whyWords);
  const { reading, label, standing, byDefault } = step.reading;
  return (
    <>
      <Link to={`/readings/${reading}`}>{label}</Link>:{" "}
      {standing === undefined ? <em>{t("readingOpen")}</em> : <strong>{standing.label}</strong>}
      {byDefault ? <span className="hint"> ({t("readingDefault")})</span> : null}
      <Required words={step.required} met={step.truth === "yes"} />
    </>
  );
}

/** What is required is said where it is not what is there already. */
function Required({ words, met }: { readonly words: string; readonly met: boolean }) {
  const t = useWords(whyWords);
  if (met) return null;
  return (
    <>
      {" "}
      <span className="hint required">{t("required", { required: words })}</span>
    </>
  );
}
