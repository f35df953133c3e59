import type { LawView } from "@cokdyby/api";
import { ruleIn } from "@cokdyby/api";
import type { NamedCondition, Rule, Wording } from "@cokdyby/engine/rulebook";
import { paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { conditionText } from "./condition.ts";
import { citations, line, section, texts, title } from "./entry.ts";

/**
 * A rule for a reader of law: what it says in its wording of the day (or in all of them), where that is
 * written and how well it was read, what it leaves out, and examples.
 */
export function ruleText(
  telling: Telling,
  view: LawView,
  id: string,
  on: string | undefined,
): string {
  const found = ruleIn(view, id);
  if (found === undefined) return "";
  const { rule, conditions } = found;
  const { words } = telling;
  const wordings = rule.wordings.map((wording) => wordingText(telling, wording));
  return [
    head(telling, rule),
    ...wordings,
    wordings.length === 0 && on !== undefined
      ? `\n${paragraph(telling.page, words.law("noWordingOn", { day: telling.words.date(on) }))}`
      : "",
    section(telling, words.law("namedConditions"), conditionsText(telling, conditions)),
    section(telling, words.law("leavesOut"), texts(telling, rule.leavesOut)),
    section(telling, words.law("notes"), texts(telling, rule.notes)),
    section(telling, words.law("examples"), examplesText(telling, rule)),
  ].join("");
}

function head(telling: Telling, rule: Rule): string {
  const { words, say, rulebook, outcome, grade } = telling;
  const layer = rulebook.layers.find((each) => each.layer === rule.layer);
  return [
    title(telling, say(rule.title), rule.rule),
    "\n",
    line(telling, words.law("concludes"), `${outcome(rule.concludes)} [${rule.concludes}]`),
    line(telling, words.law("layer"), say(layer?.label)),
    line(telling, words.law("authority"), grade(rule.grade)),
    line(telling, words.law("exceptionTo"), rule.exceptionTo ?? ""),
  ].join("");
}

function wordingText(telling: Telling, wording: Wording): string {
  const { page, words, say } = telling;
  const { inForce, cites, says, checked, when } = wording;
  const span = words.span(inForce.from, inForce.to);
  return section(
    telling,
    words.law("wordingOf", { span }),
    [
      paragraph(page, say(says)),
      citations(telling, cites),
      line(telling, words.law("checked"), words.terms(`checked.${checked}`)),
      `\n  ${words.law("conditions")}\n`,
      conditionText(telling, when, "    "),
    ].join(""),
  );
}

function conditionsText(telling: Telling, conditions: readonly NamedCondition[]): string {
  const { page, say, words } = telling;
  return conditions
    .flatMap(({ condition, title: name, wordings }) =>
      wordings.map((wording) =>
        [
          `\n${paragraph(page, `${say(name)} [${condition}], ${words.span(wording.inForce.from, wording.inForce.to)}`)}`,
          citations(telling, wording.cites),
          conditionText(telling, wording.when, "    "),
        ].join(""),
      ),
    )
    .join("")
    .replace(/^\n/, "");
}

function examplesText({ page, words, status }: Telling, { examples }: Rule): string {
  return points(
    page,
    examples.map(({ name, on, expect }) => {
      const when = on === undefined ? "" : ` (${words.date(on)})`;
      return `${name}${when}: ${status(expect)}`;
    }),
  );
}
