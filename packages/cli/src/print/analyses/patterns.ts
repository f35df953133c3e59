import type { CompareAnswer } from "@cokdyby/api/operations/compare";
import type { Literal, WirePoint } from "@cokdyby/api/shapes";
import type { Status } from "@cokdyby/engine";
import { commandLine } from "../command-line.ts";
import { heading, type Page, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";

type OutcomeChange = CompareAnswer["outcomes"][number];
type Pattern = OutcomeChange["patterns"][number];

/** A change with kinds of case, told by what differs or by what is the same under both laws. */
type Change<Kind extends Pattern> = Omit<OutcomeChange, "patterns"> & {
  readonly patterns: readonly Kind[];
};

/**
 * The kinds of case in which an outcome changes, each with a command that runs one of them.
 *
 * @param tell what a kind is told by, where it is told as persons and acts
 */
export function patternsText<Kind extends Pattern>(
  telling: Telling,
  change: Change<Kind>,
  on: string,
  amendments: readonly string[],
  tell?: (kind: Kind) => string,
): string {
  const { page, words } = telling;
  const { outcome, from, to, cases, complete, uncovered, patterns } = change;
  const turn = `${telling.status(from)} → ${telling.status(to)}`;
  const options = [
    `--outcome ${outcome} --on ${on}`,
    ...amendments.map((each) => `--amend ${each}`),
  ];
  return [
    heading(page, `${telling.outcome(outcome)}: ${turn}, ${words.cases(cases)}`),
    ...patterns.map((pattern, index) =>
      patternText(telling, pattern, index + 1, options, tell?.(pattern)),
    ),
    complete ? "" : paragraph(page, words.compare("uncovered", { cases: words.cases(uncovered) })),
  ].join("");
}

function patternText(
  telling: Telling,
  { when, cases, rules, provisions, example }: Pattern,
  number: number,
  options: readonly string[],
  told: string | undefined,
): string {
  const { page, words, cite } = telling;
  const text = words.compare;
  const carriers = [...new Set(provisions.map(cite))].join(", ");
  const carried = `${carriers} ${page.style("dim", `(${rules.join(", ")})`)}`;
  const counted = words.cases(cases);
  return [
    ...(told === undefined
      ? [paragraph(page, text("kind", { at: number, cases: counted }))]
      : [
          paragraph(page, `${number}. ${told}`),
          paragraph(page, text("kindWhere", { cases: counted }), "    "),
        ]),
    ...when.map((literal) => underDash(page, literalText(telling, literal))),
    rules.length === 0 ? "" : paragraph(page, `${text("restsOn")}: ${carried}`, "    "),
    paragraph(page, `${text("example")}:`, "    "),
    commandLine(page, example, options),
  ].join("");
}

function underDash(page: Page, text: string): string {
  return paragraph(page, text, "      ").replace("      ", "    – ");
}

function literalText(telling: Telling, literal: Literal): string {
  const { words, fact, reading, option: optionOf } = telling;
  const text = words.compare;
  if ("fact" in literal) return `${fact(literal.fact)}: ${labels(telling, literal.in)}`;
  if ("reading" in literal) {
    const options = literal.in.map((option) => optionOf(literal.reading, option));
    return `${text("reading", { label: reading(literal.reading) })}: ${options.join(text("or"))}`;
  }
  const answered = (status: Status) => {
    if ("outcome" in literal) return telling.status(status);
    return text(status === "yes" ? "holds" : "fails");
  };
  const name =
    "outcome" in literal
      ? telling.outcome(literal.outcome)
      : conditionName(telling, literal.condition);
  return "is" in literal
    ? `${name}: ${answered(literal.is)}`
    : `${name}: ${text("beforeAfter", { before: answered(literal.before), after: answered(literal.after) })}`;
}

function conditionName({ rulebook, say }: Telling, condition: string): string {
  return say(rulebook.conditions.find((each) => each.condition === condition)?.title) || condition;
}

/** Values one of which is meant, by their labels. */
export function labels({ words }: Telling, classes: readonly WirePoint[]): string {
  return classes.map(({ label }) => label).join(words.compare("or"));
}
