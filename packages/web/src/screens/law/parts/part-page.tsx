import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { uiWords } from "@cokdyby/words/web/ui";
import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from "react";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import type { LawPart } from "../address.ts";
import { DecisionEntries } from "../decisions/decision-entries.tsx";
import { RecommendationEntries } from "../recommendations/recommendation-entries.tsx";
import { HERE } from "../use-go-to-heading.ts";
import { ConditionEntries } from "./condition-entries.tsx";
import { FactEntries } from "./fact-entries.tsx";
import { FigureTables } from "./figure-tables.tsx";
import { OutcomeEntries } from "./outcome-entries.tsx";
import type { PartProps } from "./part-props.ts";
import { ReadingEntries } from "./reading-entries.tsx";
import { SourceEntries } from "./source-entries.tsx";

/** Large, and asked for by few: fetched when it is shown. */
const Wordings = lazy(() => import("../wordings/wordings-part.tsx"));

const PARTS: Readonly<
  Record<LawPart, ComponentType<PartProps> | LazyExoticComponent<ComponentType<PartProps>>>
> = {
  outcomes: OutcomeEntries,
  readings: ReadingEntries,
  facts: FactEntries,
  figures: FigureTables,
  conditions: ConditionEntries,
  sources: SourceEntries,
  recommendations: RecommendationEntries,
  decisions: DecisionEntries,
  wordings: Wordings,
};

/** One part of the law besides the rules: all its entries, one below the other. */
export function PartPage({ part, ...props }: PartProps & { readonly part: LawPart }) {
  const t = useWords(lawScreenWords);
  const ui = useWords(uiWords);
  const Entries = PARTS[part];
  return (
    <div className="stack gap-l">
      <header>
        <h1 id={props.entry === undefined ? HERE : undefined} tabIndex={-1}>
          {t(`part_${part}`)}
        </h1>
        <p className="quiet measure">{t(`lead_${part}`)}</p>
      </header>
      <Suspense fallback={<Progress label={ui("computing")} />}>
        <Entries {...props} />
      </Suspense>
    </div>
  );
}
