import type { Recommendation } from "@cokdyby/rules";
import { columns, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { line, section, title } from "./entry.ts";

const HEAD = ["id", "kind", "text", "became"] as const;

/** The catalogue as a table: what each entry says, and what became of it. */
export function recommendationList(
  { page, say, words: { recommendation: words } }: Telling,
  catalogue: readonly Recommendation[],
): string {
  const rows = catalogue.map((entry) => [
    entry.id,
    [kindOf(words, entry), { style: "dim" as const, text: words(`addressee.${entry.addressee}`) }],
    say(entry.text),
    words(`became.${becameOf(entry)}`),
  ]);
  const count = (became: Became) => catalogue.filter((each) => becameOf(each) === became).length;
  const summary = words("summary", {
    encoded: count("encoded"),
    checked: count("checked"),
    outside: count("outside"),
  });
  return `${columns(
    page,
    rows,
    [18, 20, 44, 18],
    HEAD.map((each) => words(`head.${each}`)),
  )}\n${paragraph(page, summary)}`;
}

/** One entry of the catalogue. */
export function recommendationText(telling: Telling, entry: Recommendation): string {
  const { page, say, rulebook } = telling;
  const words = telling.words.recommendation;
  const { id, addressee, chapter, paragraphs, footnotes, text, status } = entry;
  const named = (label: string, ids: readonly string[], titles: ReadonlyMap<string, string>) =>
    section(
      telling,
      label,
      points(
        page,
        ids.map((each) => `${titles.get(each) ?? ""} [${each}]`),
      ),
    );
  const became =
    "encoded" in status
      ? named(
          words("rules"),
          status.encoded.rules,
          new Map(rulebook.rules.map((each) => [each.rule, say(each.title)])),
        )
      : "checked" in status
        ? named(
            words("properties"),
            status.checked.properties,
            new Map(rulebook.properties.map((each) => [each.property, say(each.title)])),
          )
        : [
            section(telling, words("reason"), paragraph(page, say(status.outside.reason))),
            status.outside.towards === undefined
              ? ""
              : section(telling, words("towards"), paragraph(page, say(status.outside.towards))),
          ].join("");
  return [
    title(telling, say(text), id),
    "\n",
    line(telling, words("kindLabel"), kindOf(words, entry)),
    line(telling, words("addresseeLabel"), words(`addressee.${addressee}`)),
    line(telling, words("chapter"), chapter),
    line(telling, words("paragraphs"), paragraphs.join(", ")),
    line(telling, words("footnotes"), footnotes.join(", ")),
    line(telling, words("head.became"), words(`became.${becameOf(entry)}`)),
    became,
  ].join("");
}

type Became = "encoded" | "checked" | "outside";

function becameOf({ status }: Recommendation): Became {
  if ("encoded" in status) return "encoded";
  return "checked" in status ? "checked" : "outside";
}

function kindOf(words: Telling["words"]["recommendation"], entry: Recommendation): string {
  return entry.kind === "recommendation"
    ? words(`level.${entry.level}`)
    : words(`kind.${entry.kind}`);
}
