import type { FlipKind, Trait } from "@cokdyby/archive";
import { heading, paragraph, points } from "../page.ts";
import { isStatus } from "../status.ts";
import type { Telling } from "../telling.ts";

/** A status of a row in words. */
export function statusText(telling: Telling, status: string): string {
  return isStatus(status) ? telling.status(status) : telling.words.archive("notACase");
}

/** The rows that flip, kind by kind. */
export function flipsText(telling: Telling, flips: readonly FlipKind[]): string {
  const { page, words } = telling;
  const { archive: say } = words;
  if (flips.length === 0) return `\n${paragraph(page, say("noFlips"))}`;
  const kinds = flips.map((flip, at) => {
    const { outcome, before, after, rows, common, alike } = flip;
    const told = {
      at: at + 1,
      rows: say("rows", { count: rows }),
      outcome: `${telling.outcome(outcome)} (${outcome})`,
      before: statusText(telling, before),
      after: statusText(telling, after),
    };
    const title = `\n${paragraph(page, say("kind", told))}`;
    if (common === undefined || alike === undefined) return title;
    if (common.length === 0) return title + paragraph(page, say("nothingCommon"), "     ");
    return [
      title,
      points(
        page,
        common.map((trait) => traitText(telling, trait)),
      ),
      paragraph(page, say("alike", { alike, rows }), "    "),
    ].join("");
  });
  return heading(page, say("flips")) + kinds.join("");
}

function traitText(telling: Telling, trait: Trait): string {
  const { archive: say } = telling.words;
  const { id, missing } = trait;
  const values = valuesText(telling, trait);
  if (values === undefined) return say("traitNone", { id });
  return missing === 0 ? say("trait", { id, values }) : say("traitSome", { id, values, missing });
}

function valuesText({ words, value }: Telling, trait: Trait): string | undefined {
  const { archive: say } = words;
  if (trait.values !== undefined) {
    const texts = trait.values.map((each) =>
      typeof each === "boolean" ? value(trait.id, each) : each,
    );
    return texts.join(say("or"));
  }
  if (trait.from === undefined) return undefined;
  const written = (each: number | string) =>
    typeof each === "number" ? words.number(`${each}`) : words.date(each);
  const [from, to] = [written(trait.from), written(trait.to)];
  return from === to ? from : say("span", { from, to });
}
