import type { Finding } from "@cokdyby/engine";
import { whyWords } from "@cokdyby/words/web/why";
import { useMemo } from "react";
import { wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Message } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { OutcomeSelect } from "../../ui/outcome-select.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { ChangesPanel } from "./changes/changes-panel.tsx";
import { Reasons } from "./reasons.tsx";

/** What is explained when the address names no outcome. */
const FIRST_OUTCOME = "prosecution.open";

/** Why one outcome comes out as it does, and the smallest changes that would turn it. */
export default function WhyScreen({ id }: { readonly id: string }) {
  const t = useWords(whyWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const shown = useCase();
  const { findings, decided, problems } = useFindings();
  const known = rulebook.outcomes.some(({ outcome }) => outcome === id);
  const outcome = known ? id : FIRST_OUTCOME;
  const possible = decided === shown && problems.length === 0;
  const explained = useTask("explain", possible ? [wireOf(shown), outcome, language] : undefined);
  const { value } = explained;
  const tree = useMemo(() => value && typesetAll(value, language), [value, language]);
  const finding: Finding | undefined = findings[outcome];
  if (id !== "" && !known) return <NotFound to="/why" name={t("toWhy")} />;
  return (
    <div className="wide page stack gap-xl why">
      <div className="cluster middle apart why-head">
        <h1>{t("title")}</h1>
        <OutcomeSelect
          label={t("outcome")}
          outcome={outcome}
          onChoose={(chosen) => go(`/why/${chosen}`)}
        />
      </div>
      {problems.length > 0 ? (
        <Message kind="error" role="alert">
          <p>{t("cannot")}</p>
        </Message>
      ) : tree === undefined || finding === undefined || tree.outcome !== outcome ? (
        <Progress label={t("explaining")} />
      ) : (
        <div className="columns why-columns">
          <Reasons tree={tree} finding={finding} />
          <ChangesPanel outcome={outcome} finding={finding} />
        </div>
      )}
    </div>
  );
}
