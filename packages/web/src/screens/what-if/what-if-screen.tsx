import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Failure } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { addressOf, PARTS, readAddress } from "./address.ts";
import { TimelinePart } from "./timeline/timeline-part.tsx";
import { VaryPart } from "./vary/vary-part.tsx";
import "./what-if.css";
import { whatIfWords } from "@cokdyby/words/web/what-if";

/** What the findings would be if the case, some of its facts, or the law were otherwise. */
export default function WhatIfScreen({ id }: { readonly id: string }) {
  const t = useWords(whatIfWords);
  const { rulebook } = useLaw();
  const address = readAddress(id);
  const { outcome, facts = [] } = address ?? {};
  const known =
    (outcome === undefined || rulebook.outcomes.some((each) => each.outcome === outcome)) &&
    facts.every((fact) => rulebook.facts.some((each) => each.fact === fact));
  const { problems } = useFindings();
  if (address === undefined || !known) return <NotFound to="/what-if" name={t("toWhatIf")} />;
  return (
    <div className="wide page stack gap-l">
      <h1>{t("title")}</h1>
      <TabBar
        label={t("parts")}
        className="what-if-parts"
        parts={PARTS}
        current={address.part}
        addressOf={(part) => addressOf({ part, facts: [] })}
        wordsOf={(part) => t(`part_${part}`)}
      />
      {problems.length > 0 ? (
        <Failure>{t("cannot")}</Failure>
      ) : address.part === "vary" ? (
        <VaryPart address={address} />
      ) : (
        <TimelinePart />
      )}
    </div>
  );
}
