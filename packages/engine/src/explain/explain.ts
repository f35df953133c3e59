import type { Finding } from "../decide/finding.ts";
import { runJsonRulesEngine } from "../decide/run-json-rules-engine.ts";
import type { Situation } from "../decide/situation.ts";
import { EngineFault } from "../problem.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { buildTree } from "./build-tree.ts";
import { type ImpliedValue, impliedValues, valuesLeft } from "./implied-values.ts";
import { localizerFor } from "./localizer.ts";
import type { PhraseBook } from "./phrases.ts";
import { renderMarkdown, renderText } from "./render.ts";
import { rowTrace } from "./row-steps.ts";
import type { ExplanationTree } from "./tree.ts";
import { verdictsOf } from "./verdicts.ts";

/** In which language, and how fully, an outcome is explained. */
export interface ExplainOptions {
  /** One of the rulebook's languages. */
  readonly language: string;
  /** The checked phrase book of that language. */
  readonly phrases: PhraseBook;
  /** `summary`: status, provisions, what is missing and readings; the tree has no conditions. */
  readonly level?: "summary" | "full";
}

/** One finding in words. */
export interface Explanation {
  readonly text: string;
  readonly markdown: string;
  readonly tree: ExplanationTree;
}

/**
 * Explains findings, provision by provision.
 *
 * The situation may be explained any time after it was decided; json-rules-engine visits the leaves
 * of the rules that carry the findings, and statuses come from the diagrams. Asynchronous, since json-rules-engine is.
 *
 * @param findings by outcome, as an evaluation gives them
 * @returns one explanation for each finding, under the same outcome
 * @throws EngineFault when the phrase book is of another language (a mistake of the caller's code)
 */
export async function explain(
  situation: Situation,
  findings: Readonly<Record<string, Finding>>,
  { language, phrases, level = "full" }: ExplainOptions,
): Promise<Record<string, Explanation>> {
  if (phrases.language !== language) {
    throw new EngineFault(`the phrase book speaks ${phrases.language}, not ${language}`);
  }
  const { law } = situation.compiled;
  const { lawDate } = situation.read;
  const localizer = localizerFor(phrases, law, lawDate);
  // all that asks the diagrams is done before the first await, see Verdicts
  const values = level === "full" ? impliedValues(situation) : new Map<string, ImpliedValue>();
  const rules = Object.values(findings).flatMap((each) => each.rules);
  const rows = level === "full" ? Object.values(findings).flatMap(({ rows = [] }) => rows) : [];
  const conditions =
    level === "full"
      ? conditionsOf(law, new Set(rules), new Set(rows.map(({ row }) => row)))
      : new Map<string, Condition>();
  const verdicts = verdictsOf(situation, new Set(rules), [...conditions.values()]);
  const traces = await runJsonRulesEngine({
    law,
    conditions,
    valuesOf: valuesLeft(situation, values),
    outcome: (outcome) => {
      const status = verdicts.statuses.get(outcome) ?? "no";
      return status === "contested" ? "unknown" : status;
    },
  });
  return Object.fromEntries(
    Object.entries(findings).map(([outcome, finding]): [string, Explanation] => {
      const shown = {
        rules: new Set<string>(),
        outcomes: new Set<string>(),
        conditions: new Map<string, boolean>(),
      };
      const tree = buildTree({
        localizer,
        situation,
        finding,
        verdicts,
        values,
        traces,
        level,
        shown,
      });
      const { formatter } = localizer;
      return [
        outcome,
        { text: renderText(tree, formatter), markdown: renderMarkdown(tree, formatter), tree },
      ];
    }),
  );
}

/** The conditions of the rules that carry some finding and of the rows that may apply, by the name of their trace. */
function conditionsOf(
  law: Law,
  carrying: ReadonlySet<string>,
  rows: ReadonlySet<string>,
): ReadonlyMap<string, Condition> {
  return new Map([
    ...law.rules
      .filter(({ rule }) => carrying.has(rule.rule))
      .map(({ rule, wording }) => [rule.rule, wording.when] as const),
    ...[...rows].flatMap((row) => {
      const when = law.conditions.get(rowTrace(row))?.wording.when;
      return when === undefined ? [] : [[rowTrace(row), when] as const];
    }),
  ]);
}
