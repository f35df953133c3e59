import type { Problem } from "@cokdyby/engine";
import { problemText } from "../draft/problem-text.ts";
import { clashOf } from "./clash.ts";
import type { Clause } from "./clause.ts";
import { type Missing, missingIn } from "./missing.ts";
import { subjectWords } from "./statement-words.ts";
import type { Tongue } from "./tongue.ts";
import { useTongue } from "./use-tongue.ts";

/** What is missing in a clause, what does not fit together, and what it clashes with. */
export function ClauseProblems({
  clauses,
  index,
  found,
}: {
  readonly clauses: readonly Clause[];
  readonly index: number;
  /** What the law itself finds wrong with it. */
  readonly found: readonly Problem[];
}) {
  const tongue = useTongue();
  const { rulebook, say, t } = tongue;
  const clause = clauses[index];
  if (clause === undefined) return null;
  const missing = missingIn(rulebook, clause).map((each) => missingWords(tongue, each));
  const clash = clashOf(clauses, index);
  const own = [...missing, ...(clash === undefined ? [] : [t("clash", { number: clash + 1 })])];
  // the law says the same of what is missing, in other words
  const words = own.length > 0 ? own : found.map((each) => problemText(say.language, each));
  return (
    <div role="status" className="clause-problems">
      {words.length === 0 ? null : (
        <>
          <p className="small strong field-problem">{t("mistakes")}</p>
          <ul className="problems">
            {[...new Set(words)].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function missingWords(tongue: Tongue, missing: Missing): string {
  const { say, t } = tongue;
  if (!("statement" in missing)) return t(`missing_${missing.part}`);
  const subject = subjectWords(tongue, missing.statement);
  if (missing.part !== "range") return t(`missing_${missing.part}`, { subject });
  const { min, max } = missing;
  return t("missing_range", { subject, min: say.number(min), max: say.number(max) });
}
