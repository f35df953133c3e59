import type { FactDeclaration, Rulebook } from "@cokdyby/engine";
import type { InputProblem } from "../input/bad-input.ts";
import type { ProblemWords, Words } from "../words/words.ts";

/** One line for each problem: where, code, what is wrong and what mends it. */
export function problemLines(
  problems: readonly InputProblem[],
  { problem: words }: Words,
  rulebook: Rulebook | undefined,
): string {
  const lines = problems.map((problem) => {
    const { where = problem.pointer, code, suggestion } = problem;
    const detail = detailOf(problem, words, rulebook);
    const hint = suggestion === undefined ? "" : `; ${words.didYouMean(suggestion)}`;
    const place = where === undefined || where === "#" ? "" : `${where}: `;
    return `${place}${code} ${detail}${hint}\n`;
  });
  // two problems of one place may read alike in our words
  return [...new Set(lines)].join("");
}

/** What is wrong, in the language of the words wherever they have it. */
export function detailOf(
  problem: InputProblem,
  words: ProblemWords,
  rulebook: Rulebook | undefined,
): string {
  const { code, pointer = "", detail, where = "" } = problem;
  // the engine's sentence is in the language asked for
  if (code === "CLASHING_FACTS") return detail;
  if (code === "LAW_DATE_TOO_EARLY" && rulebook !== undefined) {
    return words.earliest(rulebook.earliest);
  }
  if (code === "AMENDMENT_CONFLICT" && words.conflict !== undefined) {
    return words.conflict([...detail.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  }
  const own = words.byCode[code];
  if (own === undefined || rulebook === undefined) return own ?? detail;
  const [, member, id = ""] = pointer.split("/");
  const [, varied] = /^--vary (\S+)$/.exec(where) ?? [];
  const named = member === "facts" ? id : varied;
  const fact = rulebook.facts.find((each) => each.fact === named);
  if (fact !== undefined) return aboutFact(code, fact, words) ?? own;
  const reading = rulebook.readings.find((each) => member === "readings" && each.reading === id);
  if (reading !== undefined && code === "OPTION_UNKNOWN") {
    return words.options(listed([...reading.options.map(({ option }) => option), "open"]));
  }
  return own;
}

function aboutFact(code: string, fact: FactDeclaration, words: ProblemWords): string | undefined {
  const options = fact.options?.map(({ option }) => option) ?? [];
  switch (code) {
    case "VALUE_WRONG_TYPE":
      return words.factTakes[fact.type];
    case "VALUE_OUT_OF_DOMAIN":
      return fact.range === undefined ? undefined : words.between(fact.range.min, fact.range.max);
    case "OPTION_REPLACED":
      // which one was said is no concern of a problem's words; mostly there is one only
      return words.replaced(listed([...new Set(fact.replaced?.flatMap(({ by }) => by))]));
    case "OPTION_UNKNOWN":
      return fact.optionsFrom === undefined && options.length <= 30
        ? words.options(listed(options))
        : words.tooManyOptions;
    default:
      return undefined;
  }
}

function listed(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}
