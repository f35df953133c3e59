import type { WordingAnswer } from "@cokdyby/rules/wordings";
import { section } from "../law/entry.ts";
import { heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { wordChanges } from "./word-changes.ts";

/** The official words, then our rules beside them. */
export function wordingText(telling: Telling, answer: WordingAnswer): string {
  const { page, say } = telling;
  const words = telling.words.wording;
  const { provisions, rules, since, superseded } = answer;
  const isSame = since !== undefined && provisions.every(({ changes }) => changes === undefined);
  const days =
    since === undefined
      ? words("official", { day: telling.words.date(answer.from) })
      : words("between", {
          day: telling.words.date(answer.from),
          since: telling.words.date(since),
        });
  const told = provisions.map(({ provision, words: own, changes }) => {
    const text =
      changes === undefined ? paragraph(page, own ?? "", "    ") : wordChanges(page, changes);
    return heading(page, telling.cite({ source: answer.source, at: provision })) + text;
  });
  const beside = rules.map(
    ({ rule, title, cites, says }) =>
      `${paragraph(page, page.style("bold", `${say(title)} (${cites.map((each) => telling.cite({ source: answer.source, at: each })).join("; ")})`))}${paragraph(page, page.style("dim", rule))}${paragraph(page, say(says))}`,
  );
  return [
    heading(page, days),
    isSame ? paragraph(page, words("sameWords")) : "",
    points(
      page,
      superseded.map(({ provision, from }) =>
        words("superseded", {
          provision: telling.cite({ source: answer.source, at: provision }),
          day: telling.words.date(from),
        }),
      ),
    ),
    ...told,
    section(telling, words("ourRules"), beside.join("\n")),
    rules.length === 0 ? paragraph(page, words("touchesNothing")) : "",
  ].join("");
}
