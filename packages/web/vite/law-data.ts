import { situationOf } from "@cokdyby/engine";
import { plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import { loadRulebook, loadStories } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { titleMaker } from "@cokdyby/training";
import type { Plugin } from "vite";
import { MAIN } from "../src/law/sections.ts";

const MODULES: Readonly<Record<string, () => unknown>> = {
  "virtual:worked-cases": shownCases,
  "virtual:case-questions": caseQuestions,
  "virtual:neutral-titles": neutralTitles,
  "virtual:question-order": blankOrder,
};

/** Data made from the rules when the UI is built, each a module of its own. */
export function lawData(): Plugin {
  return {
    name: "cokdyby-law-data",
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith("\0") ? MODULES[id.slice(1)] : undefined;
      return make === undefined ? undefined : `export default ${JSON.stringify(make())};`;
    },
  };
}

/**
 * The worked cases without the findings expected of them, which the engine gives, and without the
 * remarks of their authors, which are for whoever checks the rules.
 */
function shownCases() {
  return readWorkedCases().map(({ expect: _, remark: __, ...shown }) => shown);
}

/** Worked case → the outcomes to ask for in it → the rules that matter most there; no status is told. */
function caseQuestions() {
  return Object.fromEntries(
    readWorkedCases().map(({ case: name, expect }) => [
      name,
      Object.fromEntries(
        Object.entries(expect).map(([outcome, { rules = [] }]) => [outcome, rules]),
      ),
    ]),
  );
}

/** Worked case → what it is called without a word on how it comes out, in each language. */
function neutralTitles() {
  const rulebook = loadRulebook();
  const titleOf = titleMaker(rulebook, loadStories());
  return Object.fromEntries(
    readWorkedCases().map(({ case: name, facts }) => [
      name,
      { cs: titleOf({ facts }, "cs"), en: titleOf({ facts }, "en") },
    ]),
  );
}

/** The facts in the order of the question plan for a case of which nothing is known. */
function blankOrder(): readonly string[] {
  const rulebook = loadRulebook();
  const today = new Date().toISOString().slice(0, 10);
  const situation = situationOf(rulebook, { facts: {} }, { today });
  if (!situation.ok) throw new Error("a blank case is refused");
  return questionPlan(situation.value, MAIN, plainLabels).ranked.map((each) => each.fact);
}
