import { lawScreenWords } from "@cokdyby/words/web/law-screen";
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

const PARTS: Readonly<Record<LawPart, (props: PartProps) => React.ReactNode>> = {
  outcomes: OutcomeEntries,
  readings: ReadingEntries,
  facts: FactEntries,
  figures: FigureTables,
  conditions: ConditionEntries,
  sources: SourceEntries,
  recommendations: RecommendationEntries,
  decisions: DecisionEntries,
};

/** One part of the law besides the rules: all its entries, one below the other. */
export function PartPage({ part, ...props }: PartProps & { readonly part: LawPart }) {
  const t = useWords(lawScreenWords);
  const Entries = PARTS[part];
  return (
    <div className="stack gap-l">
      <header>
        <h1 id={props.entry === undefined ? HERE : undefined} tabIndex={-1}>
          {t(`part_${part}`)}
        </h1>
        <p className="quiet measure">{t(`lead_${part}`)}</p>
      </header>
      <Entries {...props} />
    </div>
  );
}
