import { scenarioWords } from "@cokdyby/words/web/scenario";
import { memo } from "react";
import { useFindings, useGrounds } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import type { Section } from "../../../law/sections.ts";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { DemandsMark } from "./demands-mark.tsx";
import { FindingDetails } from "./finding-details.tsx";
import { SectionRows } from "./section-rows.tsx";
import { whySentence } from "./why-sentence.ts";

/** One of the four answers: the headline with its reasons, and the outcomes it is made of. */
export const SectionCard = memo(function SectionCard({ section }: { readonly section: Section }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { findings, decided, lawDate } = useFindings();
  const headline = section.headline === undefined ? undefined : findings[section.headline];
  const grounds = useGrounds()[section.headline ?? ""];
  const id = `section-${section.section}`;
  return (
    <section className="stack card section-card" id={id} aria-labelledby={`${id}-title`}>
      <div className="cluster middle apart section-head">
        <h3 id={`${id}-title`} tabIndex={-1}>
          {t(`section_${section.section}`)}
        </h3>
        {headline !== undefined ? (
          <StatusMark status={headline.status} size="l" />
        ) : section.headline === undefined ? (
          <DemandsMark />
        ) : null}
      </div>
      {headline === undefined || decided === undefined ? null : (
        <>
          <p className="measure section-why">{whySentence(headline, decided, say, t)}</p>
          {grounds === undefined ? null : <FindingDetails finding={grounds} lawDate={lawDate} />}
        </>
      )}
      <SectionRows section={section} />
    </section>
  );
});
