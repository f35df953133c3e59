import { lawViewOf, newest, placeIn, rulesBySource } from "@cokdyby/api";
import { rulePartsIn } from "@cokdyby/api/signatures";
import type { Rule } from "@cokdyby/engine/rulebook";
import type { WorkedCase } from "@cokdyby/rules/worked-cases";
import { line, section, title } from "../print/law/entry.ts";
import { ruleText } from "../print/law/rule.ts";
import { type Page, paragraph, points } from "../print/page.ts";
import type { Telling } from "../print/telling.ts";
import { allReviewed, type Reviewed } from "./reviewed.ts";

/** One rule or worked case of the book. */
export interface BookEntry extends Pick<Reviewed, "kind" | "id" | "digest"> {
  /** The source of a rule; cases stand in one of their own. */
  readonly section: string;
  /** The provision and the title. */
  readonly heading: string;
  /** As the command line tells it, its title first. */
  readonly words: string;
  /** Of a rule: the worked cases that name it, with their answers. A cell of a spreadsheet would not hold them. */
  readonly namedBy: readonly string[];
  /** Citations with the days on which they hold. */
  readonly sources: readonly string[];
}

/** Lines as long as they are: whoever shows them wraps them. */
const UNWRAPPED: Page = { width: Number.POSITIVE_INFINITY, style: (_, text) => text };

/** The whole rulebook, source by source as each is numbered, and the worked cases. */
export function bookEntries(told: Telling, cases: readonly WorkedCase[]): readonly BookEntry[] {
  const telling = { ...told, page: UNWRAPPED };
  const { rulebook, say, words } = telling;
  const digests = new Map(allReviewed(rulebook, cases).map((each) => [keyOf(each), each.digest]));
  const digest = (kind: BookEntry["kind"], id: string) => digests.get(keyOf({ kind, id })) ?? "";
  const rules = rulesBySource(rulebook).flatMap(({ source, groups }) =>
    groups.flatMap((group) =>
      group.rules.map((rule): BookEntry => {
        const place = placeIn(source.source, newest(rule)?.cites ?? []);
        return {
          ...{ kind: "rule", id: rule.rule, digest: digest("rule", rule.rule) },
          section: say(source.title),
          heading: [place === undefined ? "" : telling.cite(place), say(rule.title)].join(": "),
          words: ruleWords(telling, rule),
          namedBy: casesNaming(telling, rule, cases),
          sources: sourcesOf(telling, rule),
        };
      }),
    ),
  );
  return [
    ...rules,
    ...cases.map(
      (each): BookEntry => ({
        ...{ kind: "case", id: each.case, digest: digest("case", each.case) },
        section: words.review("cases"),
        heading: say(each.title),
        words: caseWords(telling, each),
        namedBy: [],
        sources: [telling.cite(each.source)],
      }),
    ),
  ];
}

/** A rule or case among all of them. */
export function keyOf({ kind, id }: Pick<Reviewed, "kind" | "id">): string {
  return `${kind} ${id}`;
}

function ruleWords(telling: Telling, { rule }: Rule): string {
  const { page, rulebook, say, words } = telling;
  const { readings = [] } = rulePartsIn(rulebook, rule) ?? {};
  const open = readings.map(({ reading, label, options }) => {
    const choices = options.map((option) => say(option.label)).join(" / ");
    return `${say(label)} [${reading}]: ${choices}`;
  });
  return [
    ruleText(telling, lawViewOf(rulebook), rule, undefined),
    section(telling, words.review("readings"), points(page, open)),
  ].join("");
}

function casesNaming(
  telling: Telling,
  { rule }: Rule,
  cases: readonly WorkedCase[],
): readonly string[] {
  return cases.flatMap((each) => {
    const answers = Object.entries(each.expect).filter(([, { rules }]) => rules?.includes(rule));
    if (answers.length === 0) return [];
    return [`${telling.say(each.title)} [${each.case}]: ${answersOf(telling, answers).join("; ")}`];
  });
}

function caseWords(telling: Telling, told: WorkedCase): string {
  const { page, say, words } = telling;
  const { facts = {}, readings = {}, expect } = told;
  const given = Object.entries(facts).map(
    ([fact, value]) => `${telling.fact(fact)}: ${telling.stated(fact, value)}`,
  );
  const fixed = Object.entries(readings).map(
    ([reading, option]) => `${telling.reading(reading)}: ${telling.option(reading, option)}`,
  );
  return [
    title(telling, say(told.title), told.case),
    `\n${paragraph(page, say(told.story))}`,
    line(telling, words.law("lawDate"), told.on === undefined ? "" : words.date(told.on)),
    section(telling, words.law("list.facts"), points(page, given)),
    section(telling, words.law("list.readings"), points(page, fixed)),
    section(
      telling,
      words.review("answers"),
      points(page, answersOf(telling, Object.entries(expect))),
    ),
    told.remark === undefined ? "" : `\n${paragraph(page, say(told.remark))}`,
  ].join("");
}

function answersOf(
  { outcome, status }: Telling,
  answers: readonly (readonly [string, WorkedCase["expect"][string]])[],
): readonly string[] {
  return answers.map(
    ([id, { status: found, rules = [] }]) =>
      `${outcome(id)}: ${status(found)}${rules.length === 0 ? "" : ` [${rules.join(", ")}]`}`,
  );
}

function sourcesOf({ cite, words }: Telling, { wordings }: Rule): readonly string[] {
  return wordings.map(
    ({ inForce, cites }) =>
      `${cites.map(cite).join(", ")} (${words.span(inForce.from, inForce.to)})`,
  );
}
