import type { LabelOf, Point } from "../analyse/points.ts";
import { READING } from "../conditions/formula.ts";
import type { Law } from "../rulebook/law-on.ts";
import { localizerFor } from "./localizer.ts";
import { phraseFormatter } from "./phrase-formatter.ts";
import type { PhraseBook } from "./phrases.ts";
import { choiceStep } from "./reading-words.ts";
import { statementWords, valueWords } from "./value-words.ts";

/** Labels of points in the words of explanations: "15 to 17 years", "written or oral". */
export function labelsIn(book: PhraseBook): LabelOf {
  return (law, variable, values) => {
    const localizer = localizerFor(book, law, law.span.from);
    if (values.kind === "dates") return statementWords(localizer, variable, values);
    if (!variable.startsWith(READING) || values.kind !== "members") {
      return valueWords(localizer, variable, values);
    }
    const id = variable.slice(READING.length);
    const options = [...values.members].map(
      (option) => choiceStep(localizer, id, String(option)).chosen.label,
    );
    return localizer.formatter.or(options);
  };
}

/**
 * Where a point of an axis begins: "from the day after turning 15" for a fact that counts completed
 * years, "from 1 January 2014" for a date.
 *
 * @returns nothing for other facts, and for an age that nobody has to reach
 */
export function boundariesIn(
  book: PhraseBook,
): (law: Law, fact: string, point: Point) => string | undefined {
  const { say, date, number } = phraseFormatter(book);
  return ({ rulebook }, fact, point) => {
    if (!("from" in point)) return undefined;
    const { from } = point;
    if (typeof from === "string") return say("boundary.date", { date: date(from) });
    const counts = rulebook.derivations.some(
      (each) => "completedYears" in each && each.fact === fact,
    );
    return counts && from > 0 ? say("boundary.years", { years: number(from) }) : undefined;
  };
}
