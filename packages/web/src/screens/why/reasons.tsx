import type { Finding } from "@cokdyby/engine";
import type { ExplanationTree } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { ExplanationSummary } from "./explanation-summary.tsx";
import { countRules } from "./tree/count-rules.ts";
import { RuleSteps } from "./tree/rule-steps.tsx";
import { TreeContext } from "./tree/tree-context.ts";
import "./why.css";

/** A tree of more rules starts with its steps folded. */
const MOST_UNFOLDED = 12;

/** Why an outcome comes out as it does: in short, then rule by rule. */
export function Reasons({
  tree,
  finding,
}: {
  readonly tree: ExplanationTree;
  readonly finding: Finding;
}) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  return (
    <article className="stack gap-xl why-reasons" aria-label={say.outcome(tree.outcome)}>
      <ExplanationSummary tree={tree} finding={finding} />
      <section aria-labelledby="reasons-title">
        <h2 id="reasons-title">{t("reasons")}</h2>
        {tree.rules.length === 0 ? <p>{t("noRules")}</p> : null}
        <TreeContext
          value={{
            sufficient: new Set(tree.sufficient.map(({ fact }) => fact)),
            unfolded: countRules(tree.rules) <= MOST_UNFOLDED,
          }}
        >
          <RuleSteps key={tree.outcome} rules={tree.rules} />
        </TreeContext>
      </section>
    </article>
  );
}
