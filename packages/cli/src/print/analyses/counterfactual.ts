import type { CounterfactualAnswer } from "@cokdyby/api/operations/counterfactual";
import { headOf } from "../head.ts";
import { heading, type Page, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { newlyCited } from "./newly-cited.ts";
import { labels } from "./patterns.ts";

type Change = CounterfactualAnswer["changes"][number];
type WhyNot = CounterfactualAnswer["whyNot"][number];
type Unmet = WhyNot["unmet"][number];

/** The smallest changes that turn an outcome, and what stands in its way, for a person. */
export function counterfactualText(
  telling: Telling,
  answer: CounterfactualAnswer,
  maxFacts: number,
): string {
  const { page, words } = telling;
  const { finding, target, truncated } = answer;
  const status = telling.status(finding.status);
  const named = `${telling.outcome(finding.outcome)} [${finding.outcome}]`;
  return [
    headOf(telling, answer),
    heading(page, words.counterfactual("finding", { outcome: named, status })),
    ...target.map((to) => changesTo(telling, answer, to, maxFacts)),
    truncated ? `\n${paragraph(page, words.counterfactual("more"))}` : "",
    whyNot(telling, answer.whyNot),
  ].join("");
}

function changesTo(
  telling: Telling,
  { changes, finding }: CounterfactualAnswer,
  to: "yes" | "no",
  maxFacts: number,
): string {
  const { page, words } = telling;
  const text = words.counterfactual;
  const own = changes.filter(({ status }) => status === to);
  const status = telling.status(to);
  return [
    heading(page, text("to", { status })),
    ...(own.length === 0
      ? [paragraph(page, text("none", { status, count: maxFacts }))]
      : own.map((change, index) => changeText(telling, change, index + 1, finding))),
  ].join("");
}

/** One change, numbered: a line for each fact, then what its answer rests on. */
function changeText(
  telling: Telling,
  { set, provisions }: Change,
  number: number,
  { provisions: now }: CounterfactualAnswer["finding"],
): string {
  const { page, words } = telling;
  const text = words.counterfactual;
  const facts = set.map(({ fact, from, to }, index) => {
    const turn =
      from === null
        ? text("findOut", { value: to.label })
        : text("otherwise", { from: from.label, to: to.label });
    const joint = index === 0 ? "" : `${text("also")} `;
    return `${joint}${telling.fact(fact)} ${page.style("dim", `[${fact}]`)}: ${turn}`;
  });
  return numbered(page, number, [...facts, carriersText(telling, provisions, now)]);
}

/** So many provisions are named for a change. */
const MOST_CITED = 4;

/** What is newly cited; nothing where that is a long list of all that is not made out. */
function carriersText(
  { cite, words }: Telling,
  after: Change["provisions"],
  before: Change["provisions"],
): string {
  const { cited, isCut } = newlyCited(cite, after, before, MOST_CITED);
  return cited === "" || isCut ? "" : words.counterfactual("restsOn", { provisions: cited });
}

function numbered(page: Page, number: number, lines: readonly string[]): string {
  const mark = `${number}. `.padStart(6);
  const [first = "", ...rest] = lines
    .filter((line) => line !== "")
    .map((line) => paragraph(page, line, " ".repeat(mark.length)));
  return [mark + first.slice(mark.length), ...rest].join("");
}

/** Most needs that are shown for one rule; `--json` has all. */
const MOST_NEEDS = 15;

/** The shortest ways to a rule: many of one need each, or a few of several. */
function shownWays(sets: readonly WhyNot[]): readonly WhyNot[] {
  let needs = 0;
  return sets.filter(({ unmet }, index) => {
    needs += unmet.length;
    return index === 0 || needs <= MOST_NEEDS;
  });
}

function whyNot(telling: Telling, reasons: readonly WhyNot[]): string {
  if (reasons.length === 0) return "";
  const { page, words, rulebook, say, cite } = telling;
  const text = words.counterfactual;
  const byRule = Map.groupBy(reasons, ({ rule }) => rule);
  const blocks = [...byRule].map(([rule, sets]) => {
    const title = say(rulebook.rules.find((each) => each.rule === rule)?.title) || rule;
    const cited = [...new Set(sets.flatMap(({ provisions }) => provisions.map(cite)))].join(", ");
    const lines = shownWays(sets).map(({ unmet }, index) => {
      const lacking = unmet.map((each) => unmetText(telling, each)).join(text("and"));
      return `${index === 0 ? text("lacks") : text("or")}: ${lacking}`;
    });
    const more = sets.length - lines.length;
    if (more > 0) lines.push(text("moreWays", { count: more }));
    return paragraph(page, `${title} (${cited})`) + points(page, lines);
  });
  return heading(page, text("whyNot")) + blocks.join("");
}

function unmetText(telling: Telling, unmet: Unmet): string {
  const { words, fact, outcome, reading } = telling;
  if ("outcome" in unmet) return `${outcome(unmet.outcome)} = ${telling.status(unmet.needed)}`;
  const needed = labels(telling, unmet.needed);
  return "fact" in unmet
    ? `${fact(unmet.fact)} = ${needed}`
    : `${words.compare("reading", { label: reading(unmet.reading) })} = ${needed}`;
}
