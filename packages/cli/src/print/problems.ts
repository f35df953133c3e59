import type { Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { InputProblem } from "../input/bad-input.ts";
import type { Words } from "../words/words.ts";

/** One line for each problem: where, code, what is wrong and what mends it. */
export function problemLines(
  problems: readonly InputProblem[],
  words: Words,
  rulebook: Rulebook | undefined,
): string {
  const lines = problems.map((problem) => {
    const { where = problem.pointer, code, suggestion } = problem;
    const detail = detailOf(problem, words, rulebook);
    const hint = suggestion === undefined ? "" : `; ${words.problem("didYouMean", { suggestion })}`;
    const place = where === undefined || where === "#" ? "" : `${where}: `;
    return `${place}${code} ${detail}${hint}\n`;
  });
  // two problems of one place may read alike in our words
  return [...new Set(lines)].join("");
}

/** What is wrong, in the language of the words wherever they have it. */
export function detailOf(
  problem: InputProblem,
  words: Words,
  rulebook: Rulebook | undefined,
): string {
  const { code, pointer = "", detail, where = "" } = problem;
  // the engine's sentence is in the language asked for
  if (code === "CLASHING_FACTS") return detail;
  if (code === "LAW_DATE_TOO_EARLY" && rulebook !== undefined) {
    return words.problem("earliest", { day: words.date(rulebook.earliest) });
  }
  const own =
    code === "AMENDMENT_CONFLICT"
      ? words.conflict([...detail.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name))
      : words.problemCode(code);
  if (own === undefined || rulebook === undefined) return own ?? detail;
  const [, member, id = ""] = pointer.split("/");
  const [, varied] = /^--vary (\S+)$/.exec(where) ?? [];
  // of a case, or of an act in a case file
  const [, stated] = /\/facts\/([^/]+)/.exec(pointer) ?? [];
  const named = stated ?? varied;
  const fact = rulebook.facts.find((each) => each.fact === named);
  if (fact !== undefined) return aboutFact(code, fact, words) ?? own;
  const reading = rulebook.readings.find((each) => member === "readings" && each.reading === id);
  if (reading !== undefined && code === "OPTION_UNKNOWN") {
    return words.problem("options", {
      options: listed([...reading.options.map(({ option }) => option), "open"]),
    });
  }
  return own;
}

function aboutFact(code: string, fact: FactDeclaration, words: Words): string | undefined {
  const options = fact.options?.map(({ option }) => option) ?? [];
  switch (code) {
    case "VALUE_WRONG_TYPE":
      return words.problem(`factTakes.${fact.type}`);
    case "VALUE_OUT_OF_DOMAIN":
      return fact.range === undefined ? undefined : words.problem("between", fact.range);
    case "OPTION_REPLACED":
      // which one was said is no concern of a problem's words; mostly there is one only
      return words.problem("replaced", {
        options: listed([...new Set(fact.replaced?.flatMap(({ by }) => by))]),
      });
    case "OPTION_UNKNOWN":
      return fact.optionsFrom === undefined && options.length <= 30
        ? words.problem("options", { options: listed(options) })
        : words.problem("tooManyOptions");
    default:
      return undefined;
  }
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}
