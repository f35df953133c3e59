import type { RuleClause } from "./clause.ts";
import { isIn, type PARTS } from "./parts-of-way.ts";
import { termWords } from "./statement-words.ts";
import type { Term } from "./terms.ts";
import type { Tongue } from "./tongue.ts";

type SentencePart = (typeof PARTS)[number];

/** A clause as a sentence in its parts. */
export interface Sentence {
  /** What follows for whom the rest is true of. */
  readonly opening: string;
  readonly ways: readonly Readonly<Record<SentencePart, readonly string[]>>[];
}

export function sentenceOf(tongue: Tongue, clause: RuleClause): Sentence {
  return {
    opening: openingOf(tongue, clause),
    ways: clause.terms.map((way) => {
      const words = (part: SentencePart) =>
        way.filter((term) => isIn(part, term)).map((term) => wordsOf(tongue, term, clause.from));
      return { who: words("who"), if: words("if"), unless: words("unless") };
    }),
  };
}

/** The sentence in one piece, as the wording of a draft. */
export function sentenceText(tongue: Tongue, clause: RuleClause): string {
  const { t } = tongue;
  const { opening, ways } = sentenceOf(tongue, clause);
  const joined = (list: readonly string[]) => list.map(inSentence).join("; ");
  const said = ways.map((way) => {
    const given = joined(way.if);
    const unless = way.unless.map((each) => t("sentence_unless", { list: inSentence(each) }));
    const conditions =
      way.who.length === 0
        ? [given === "" ? t("sentence_nobody") : given]
        : [joined(way.who), ...(given === "" ? [] : [t("sentence_if", { list: given })])];
    return [...conditions, ...unless].join("; ");
  });
  return `${opening}: ${said.join(`; ${t("sentence_way")}: `)}.`;
}

/** Names with which something may begin that stands within a sentence. */
const NAME =
  /^(?:Czech|Convention|Committee|Lanzarote|Code|Česk|Úmluv|Výbor|Lanzarot|[^\p{Lu}]|.\P{Ll})/u;

/** Words of the vocabulary as they stand within a sentence: small, unless they begin with a name. */
function inSentence(words: string): string {
  return NAME.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** What a new clause is called until its author calls it otherwise. */
export function titleText({ rulebook, say, t }: Tongue, clause: RuleClause): string {
  const { concludes, exceptionTo } = clause;
  if (concludes === "") return t("title_nothing");
  if (exceptionTo === undefined) return t("title_ground", { outcome: say.outcome(concludes) });
  const rule = rulebook.rules.find((each) => each.rule === exceptionTo);
  return t("title_exception", { rule: say.text(rule?.title) || exceptionTo });
}

function wordsOf(tongue: Tongue, term: Term, day: string): string {
  return termWords(tongue, term, day === "" ? tongue.rulebook.earliest : day);
}

function openingOf({ rulebook, say, t }: Tongue, clause: RuleClause): string {
  const { concludes, exceptionTo } = clause;
  if (concludes === "") return t("open_nothing");
  const holds = exceptionTo === undefined;
  if (concludes === "liability.liable") return t(holds ? "open_liable" : "open_notLiable");
  if (concludes === "liability.exempt" && holds) return t("open_exempt");
  const outcome = say.outcome(concludes);
  const declared = rulebook.outcomes.find((each) => each.outcome === concludes);
  if (declared?.group === "offence") {
    return t(holds ? "open_offence" : "open_notOffence", { outcome });
  }
  return t(holds ? "open_holds" : "open_notHolds", { outcome });
}
