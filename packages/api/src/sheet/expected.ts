import type { Rulebook } from "@cokdyby/engine";
import { nearest, type Problem } from "@cokdyby/engine";
import { lawWords } from "@cokdyby/engine/explain";
import type { Charge } from "@cokdyby/engine/guide";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { phrasesIn, type ServiceContext } from "../answers/service-context.ts";
import { PROVISIONS } from "./columns.ts";
import { plainName } from "./fact-value.ts";

/** How a cell says that nobody is charged with anything. */
export const NONE = "none";
const NONE_WORDS: readonly string[] = [NONE, "žádné", "žádná"];

/** Reads a cell of what is expected into the text of what is found where both agree. */
export type ReadExpected = (column: string, text: string) => string | Omit<Problem, "pointer">;

/** Statuses are read by their ids and as answers call them, offences by their ids and as provisions, `§ 192 odst. 3`. */
export function expectedBy(service: ServiceContext): ReadExpected {
  const statuses = new Map<string, string>();
  for (const language of Object.keys(service.phrases)) {
    const { phrase } = lawWords(service.rulebook, phrasesIn(service, language));
    for (const each of STATUSES) {
      statuses.set(each, each).set(plainName(phrase(`status.${each}`)), each);
    }
  }
  const offences = offencesIn(service.rulebook);
  return (column, text) => {
    if (column === PROVISIONS) return readOffences(text, offences);
    const detail = `write ${STATUSES.map((each) => `\`${each}\``).join(", ")}, or leave the cell empty`;
    return statuses.get(plainName(text)) ?? { code: "STATUS_UNKNOWN", detail };
  };
}

function readOffences(text: string, offences: readonly string[]) {
  if (NONE_WORDS.includes(plainName(text))) return NONE;
  const named = text.split(/[,;]/).map(offenceOf);
  const unknown = named.find((each) => !offences.includes(each));
  if (unknown === undefined) return listed(named, offences);
  const detail = `name offences of the charge, such as \`${offences[0]}\`, with commas; \`${NONE}\` where there is none`;
  const suggestion = nearest(unknown, offences);
  return { code: "OFFENCE_UNKNOWN", detail, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** `§ 192 odst. 3`, `192(3)` and `192/3` are 192-3. */
function offenceOf(text: string): string {
  const plain = plainName(text).replace(/§+|\bodst\b|písm(?=[\s.])/g, " ");
  return (plain.match(/[\p{L}\d]+/gu) ?? []).join("-");
}

/** The offences of a charge as an expected cell is read. */
export function chargedWith({ counts }: Pick<Charge, "counts">, rulebook: Rulebook): string {
  const named = counts.map(({ offence }) => offence);
  return named.length === 0 ? NONE : listed(named, offencesIn(rulebook));
}

/** In the order of the rulebook, each once. */
function listed(named: readonly string[], offences: readonly string[]): string {
  return offences.filter((each) => named.includes(each)).join(", ");
}

/** As a charge names them: outcomes with a row of figures, without the name of their group; and what lies outside the rules. */
function offencesIn({ outcomes }: Rulebook): readonly string[] {
  const named = outcomes.flatMap(({ outcome, rows }) =>
    rows === undefined ? [] : [outcome.slice(outcome.indexOf(".") + 1)],
  );
  return [...named, "other"];
}
