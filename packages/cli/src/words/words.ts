import { type Arguments, type Catalogue, type Language, type SayOf, sayIn } from "@cokdyby/words";
import { analysisWords } from "@cokdyby/words/cli/analysis";
import { analysisHelpWords } from "@cokdyby/words/cli/analysis-help";
import { archiveWords } from "@cokdyby/words/cli/archive";
import { askWords } from "@cokdyby/words/cli/ask";
import { auditWords } from "@cokdyby/words/cli/audit";
import { checkWords } from "@cokdyby/words/cli/check";
import { compareWords } from "@cokdyby/words/cli/compare";
import { conditionWords } from "@cokdyby/words/cli/condition";
import { counterfactualWords } from "@cokdyby/words/cli/counterfactual";
import { decisionWords } from "@cokdyby/words/cli/decision";
import { engineProblemWords } from "@cokdyby/words/cli/engine-problem";
import { evaluationWords } from "@cokdyby/words/cli/evaluation";
import { fileWords } from "@cokdyby/words/cli/file";
import { guideWords } from "@cokdyby/words/cli/guide";
import { helpWords } from "@cokdyby/words/cli/help";
import { lawWords } from "@cokdyby/words/cli/law";
import { mcpWords } from "@cokdyby/words/cli/mcp";
import { problemWords } from "@cokdyby/words/cli/problem";
import { problemCodeWords } from "@cokdyby/words/cli/problem-code";
import { receiptWords } from "@cokdyby/words/cli/receipt";
import { recommendationWords } from "@cokdyby/words/cli/recommendation";
import { reviewWords } from "@cokdyby/words/cli/review";
import { serviceHelpWords } from "@cokdyby/words/cli/service-help";
import { sheetWords } from "@cokdyby/words/cli/sheet";
import { sidesWords } from "@cokdyby/words/cli/sides";
import { storeWords } from "@cokdyby/words/cli/store";
import { termsWords } from "@cokdyby/words/cli/terms";
import { timelineWords } from "@cokdyby/words/cli/timeline";
import { tokenWords } from "@cokdyby/words/cli/token";
import { trainingWords } from "@cokdyby/words/cli/training";
import { verifyWords } from "@cokdyby/words/cli/verify";
import { whatIfWords } from "@cokdyby/words/cli/what-if";
import { wordingWords } from "@cokdyby/words/cli/wording";

const CATALOGUES = {
  analysis: analysisWords,
  analysisHelp: analysisHelpWords,
  archive: archiveWords,
  ask: askWords,
  audit: auditWords,
  check: checkWords,
  compare: compareWords,
  condition: conditionWords,
  counterfactual: counterfactualWords,
  decision: decisionWords,
  evaluation: evaluationWords,
  file: fileWords,
  guide: guideWords,
  help: helpWords,
  law: lawWords,
  mcp: mcpWords,
  problem: problemWords,
  receipt: receiptWords,
  recommendation: recommendationWords,
  review: reviewWords,
  serviceHelp: serviceHelpWords,
  sheet: sheetWords,
  sides: sidesWords,
  store: storeWords,
  terms: termsWords,
  timeline: timelineWords,
  token: tokenWords,
  training: trainingWords,
  verify: verifyWords,
  whatIf: whatIfWords,
  wording: wordingWords,
};
type Catalogues = typeof CATALOGUES;
type Said = { readonly [Part in keyof Catalogues]: SayOf<Catalogues[Part]> };

/**
 * What the command line says by itself, in one language; a part for each catalogue of `packages/words`. Law speaks in
 * the words of the rulebook.
 */
export interface Words extends Said {
  readonly date: (day: string) => string;
  /** `a – b`, `from a`. */
  readonly span: (from: string, to: string | undefined) => string;
  /** A whole number of any size. */
  readonly number: (count: string) => string;
  /** `3 cases`, of a number that may pass what numbers hold exactly. */
  readonly cases: (count: string) => string;
  /** What is wrong, by the code of the problem; nothing where the engine's English says it. */
  readonly problemCode: (code: string) => string | undefined;
  /**
   * Of amendments: those that contradict each other and what both change, one that does and what, or one named twice;
   * nothing where the engine's English says it.
   */
  readonly conflict: (names: readonly string[]) => string | undefined;
}

/** What the command line says in a language. */
export function wordsIn(language: Language): Words {
  const said = Object.fromEntries(
    Object.entries(CATALOGUES).map(([part, catalogue]) => [
      part,
      // each has messages of its own, which no one type of all of them can say
      sayIn(catalogue as Catalogue<Arguments<object>>, language),
    ]),
  ) as unknown as Said;
  const date = (day: string) => dateWords(language, day);
  const numbers = new Intl.NumberFormat(language);
  const codes = sayIn(problemCodeWords, language);
  const engine = language === "cs" ? sayIn(engineProblemWords, language) : undefined;
  const number = (count: string) => numbers.format(BigInt(count));
  return {
    ...said,
    date,
    span: (from, to) =>
      to === undefined
        ? said.terms("spanFrom", { from: date(from) })
        : said.terms("spanBetween", { from: date(from), to: date(to) }),
    number,
    cases: (count) => said.analysis("cases", { count: Number(count), shown: number(count) }),
    problemCode: (code) => {
      const key = `code.${code}`;
      if (isKeyOf(problemCodeWords.cs, key)) return codes(key);
      return isKeyOf(engineProblemWords.cs, key) ? engine?.(key) : undefined;
    },
    conflict: ([first = "", second, subject]) => {
      if (second === undefined) return engine?.("conflictTwice", { amendment: first });
      return subject === undefined
        ? engine?.("conflictWithin", { amendment: first, subject: second })
        : engine?.("conflictBetween", { first, second, subject });
    },
  };
}

function isKeyOf<Messages extends object>(
  messages: Messages,
  key: string,
): key is Extract<keyof Messages, `code.${string}`> {
  return Object.hasOwn(messages, key);
}

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day as the language writes it in a list: `1. 2. 2025`, `1 February 2025`. @param day YYYY-MM-DD */
function dateWords(language: Language, day: string): string {
  return language === "cs"
    ? day.split("-").map(Number).reverse().join(". ")
    : LONG.format(new Date(`${day}T00:00:00Z`));
}
