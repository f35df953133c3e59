import type { WireCase } from "@cokdyby/api/shapes";
import type { Finding } from "@cokdyby/engine";
import { whyWords } from "@cokdyby/words/web/why";
import { useMemo } from "react";
import { wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Failure } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { OutcomeSelect } from "../../ui/outcome-select.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { addressOf, PARTS, readAddress, type WhyAddress } from "./address.ts";
import { ChangesPanel } from "./changes/changes-panel.tsx";
import { Reasons } from "./reasons.tsx";
import { SidesPart } from "./sides/sides-part.tsx";

/** What is explained when the address names no outcome. */
const FIRST_OUTCOME = "prosecution.open";

/** Why one outcome comes out as it does: its reasons, or both sides of it. */
export default function WhyScreen({ id }: { readonly id: string }) {
  const t = useWords(whyWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const { findings, decided, problems } = useFindings();
  const { outcome: asked, part } = readAddress(id);
  const known = rulebook.outcomes.some(({ outcome }) => outcome === asked);
  const outcome = known ? asked : FIRST_OUTCOME;
  const possible = decided === shown && problems.length === 0;
  const wire = possible ? wireOf(shown) : undefined;
  if (asked !== "" && !known) return <NotFound to="/why" name={t("toWhy")} />;
  return (
    <div className="wide page stack gap-l why">
      <div className="cluster middle apart why-head">
        <h1>{t("title")}</h1>
        <OutcomeSelect
          label={t("outcome")}
          outcome={outcome}
          onChoose={(chosen) => go(addressOf({ outcome: chosen, part }))}
        />
      </div>
      <WhyParts outcome={outcome} part={part} />
      {problems.length > 0 ? (
        <Failure>{t("cannot")}</Failure>
      ) : part === "sides" ? (
        <SidesPart key={say.language} wire={wire} outcome={outcome} />
      ) : (
        <ReasonsPart key={say.language} wire={wire} outcome={outcome} finding={findings[outcome]} />
      )}
    </div>
  );
}

/** Why an outcome comes out as it does, and the smallest changes that would turn it. */
function ReasonsPart({
  wire,
  outcome,
  finding,
}: {
  /** Nothing while its findings are still being decided. */
  readonly wire: WireCase | undefined;
  readonly outcome: string;
  readonly finding: Finding | undefined;
}) {
  const t = useWords(whyWords);
  const language = useLanguage();
  const { value, fault } = useTask("explain", wire && [wire, outcome, language]);
  const tree = useMemo(() => value && typesetAll(value, language), [value, language]);
  if (tree === undefined || finding === undefined || tree.outcome !== outcome) {
    return <Waiting failed={fault !== undefined} label={t("explaining")} />;
  }
  return (
    <div className="columns read">
      <Reasons tree={tree} finding={finding} />
      <ChangesPanel outcome={outcome} finding={finding} />
    </div>
  );
}

/** The ways to look at a finding; each has an address. */
function WhyParts({ outcome, part: current }: WhyAddress) {
  const t = useWords(whyWords);
  return (
    <TabBar
      label={t("parts")}
      className="why-parts"
      parts={PARTS}
      current={current}
      addressOf={(part) => addressOf({ outcome, part })}
      wordsOf={(part) => t(`part_${part}`)}
    />
  );
}
