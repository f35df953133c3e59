import { LAW_LISTS, type LawView } from "@cokdyby/api";
import type { FactDeclaration, PresumedDate } from "@cokdyby/engine/rulebook";
import { columns, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { conditionLines, valueWords } from "./condition.ts";
import { citations, line, section, title } from "./entry.ts";

/** What a case may say about one thing. */
export function factText(telling: Telling, view: LawView, id: string): string {
  const { words, say, page } = telling;
  const fact = LAW_LISTS.facts(view).facts.find((each) => each.fact === id);
  if (fact === undefined) return "";
  const options = (fact.options ?? []).map((each) => [
    each.option,
    `${say(each.label)}${"note" in each && each.note !== undefined ? ` (${say(each.note)})` : ""}`,
  ]);
  return [
    title(telling, say(fact.label), fact.fact),
    "\n",
    line(telling, words.law("type"), kindOf(telling, fact)),
    line(telling, words.law("question"), say(fact.question)),
    line(telling, words.law("help"), say(fact.help)),
    section(telling, words.law("options"), columns(page, options, [30, 70])),
    presumedText(telling, fact),
    fact.belongs === undefined
      ? ""
      : section(
          telling,
          words.law("belongs"),
          conditionLines(telling, fact.belongs, "  ").join("\n").concat("\n"),
        ),
    section(telling, words.law("sources"), citations(telling, fact.sources)),
  ].join("");
}

type Described = Pick<FactDeclaration, "fact" | "type" | "range" | "unit" | "presumed">;

function kindOf({ words, say }: Telling, { type, range, unit }: Described): string {
  const kind = words.law(`type.${type}`);
  if (range === undefined) return kind;
  const named = say(unit);
  const within =
    named === ""
      ? words.law("range", range)
      : words.law("rangeWithUnit", { ...range, unit: named });
  return `${kind}, ${within}`;
}

function presumedText(telling: Telling, { fact, presumed }: Described): string {
  if (presumed === undefined) return "";
  const { words, say, page } = telling;
  const { value, because } = presumed;
  const said =
    typeof value === "object" ? datePresumed(words, value) : valueWords(telling, fact, value);
  const exceptions = (["unless", "unlessCertain"] as const).flatMap((key) => {
    const condition = presumed[key];
    return condition === undefined
      ? []
      : [
          section(
            telling,
            words.law(`presumed.${key}`),
            conditionLines(telling, condition, "  ").join("\n").concat("\n"),
          ),
        ];
  });
  const told = section(telling, words.law("presumed"), paragraph(page, `${said}: ${say(because)}`));
  return [told, ...exceptions].join("");
}

/** The day that a date is presumed to be. */
export function datePresumed({ law }: Telling["words"], { date }: PresumedDate): string {
  return law(({ law: "lawDate", today: "today", none: "never" } as const)[date]);
}
