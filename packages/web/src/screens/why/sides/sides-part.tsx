import type { WireCase } from "@cokdyby/api/shapes";
import { sidesWords } from "@cokdyby/words/web/sides";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { SideColumn } from "./side-column.tsx";
import "./sides.css";

/** What the prosecution has to show for an outcome, and beside it what the defence can answer. */
export function SidesPart({
  wire,
  outcome,
}: {
  /** Nothing while its findings are still being decided. */
  readonly wire: WireCase | undefined;
  readonly outcome: string;
}) {
  const t = useWords(sidesWords);
  const language = useLanguage();
  const { say } = useLaw();
  const { value, fault } = useTask("sides", wire && [wire, outcome, language]);
  const both = useMemo(() => value && typesetAll(value, language), [value, language]);
  if (both === undefined || both.finding.outcome !== outcome) {
    return <Waiting failed={fault !== undefined} label={t("weighing")} />;
  }
  return (
    <article className="stack gap-l sides" aria-label={say.outcome(outcome)}>
      <section className="stack card">
        <div className="cluster middle apart">
          <h2>{say.outcome(outcome)}</h2>
          <StatusMark status={both.finding.status} size="l" />
        </div>
        <p className="measure">{t("lead")}</p>
      </section>
      <div className="columns">
        <SideColumn side="prosecution" entries={both.prosecution} />
        <SideColumn side="defence" entries={both.defence} />
      </div>
    </article>
  );
}
