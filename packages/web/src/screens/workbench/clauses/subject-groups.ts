import type { Rulebook } from "@cokdyby/engine";
import { optionsOn } from "../../../law/options-on.ts";
import { isAboutActor, type Part } from "./parts-of-way.ts";
import type { PickGroup } from "./pick.tsx";
import type { ClauseStatement } from "./statement.ts";
import type { Tongue } from "./tongue.ts";

const CONDITION = "condition:";
const READING = "reading.";

/** What can be said of a subject; of anything but a fact whether it holds. */
export function subjectKind(rulebook: Rulebook, subject: string) {
  const fact = rulebook.facts.find((each) => each.fact === subject);
  if (fact?.type === "option") {
    return { kind: "option", options: optionsOn(rulebook, fact, undefined) } as const;
  }
  if (fact?.type === "integer") return { kind: "number", min: 0, max: 120, ...fact.range } as const;
  return { kind: "truth" } as const;
}

/** What a part of a clause can be about, to be chosen from, in words. */
export function subjectGroups({ rulebook, say, t }: Tongue, part: Part): readonly PickGroup[] {
  const fits = (subject: string) =>
    (part !== "who" && part !== "if") ||
    isAboutActor(statementFor(rulebook, subject)) === (part === "who");
  const own: readonly PickGroup[] = [
    ...rulebook.groups.map(({ group, label }) => ({
      name: say.text(label),
      options: rulebook.facts
        .filter((each) => each.group === group && each.type !== "date")
        .map(({ fact }) => [fact, say.fact(fact)] as const),
    })),
    {
      name: t("subject_conditions"),
      options: rulebook.conditions.map(
        ({ condition, title }) => [CONDITION + condition, say.text(title)] as const,
      ),
    },
    {
      name: t("subject_outcomes"),
      options: rulebook.outcomes.map(({ outcome }) => [outcome, say.outcome(outcome)] as const),
    },
    {
      name: t("subject_readings"),
      options: rulebook.readings.map(
        ({ reading }) => [READING + reading, say.reading(reading)] as const,
      ),
    },
  ];
  return own.map(({ name, options }) => ({
    name,
    options: options.filter(([subject]) => fits(subject)),
  }));
}

/** The first statement about a subject; what it has to be is mostly still to be said. */
export function statementFor(rulebook: Rulebook, subject: string): ClauseStatement {
  if (subject.startsWith(CONDITION)) {
    return { kind: "named", condition: subject.slice(CONDITION.length) };
  }
  if (subject.startsWith(READING)) return { kind: "options", subject, none: false, options: [] };
  const { kind } = subjectKind(rulebook, subject);
  if (kind === "truth") return { kind, subject, is: true };
  return kind === "number"
    ? { kind, subject }
    : { kind: "options", subject, none: false, options: [] };
}

/** What a fact or a reading can be, in the order of the law. */
export function optionsFor(rulebook: Rulebook, subject: string): readonly string[] {
  if (subject.startsWith(READING)) {
    const reading = rulebook.readings.find((each) => READING + each.reading === subject);
    return reading?.options.map(({ option }) => option) ?? [];
  }
  const kind = subjectKind(rulebook, subject);
  return kind.kind === "option" ? kind.options : [];
}

/** An option of a fact or a reading in words. */
export function optionWords({ say }: Tongue, subject: string, option: string): string {
  return subject.startsWith(READING)
    ? say.option(subject.slice(READING.length), option)
    : say.stated(subject, option);
}
