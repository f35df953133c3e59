import { type Block, line, list, type Note, paragraph, section, strong } from "@cokdyby/paper";
import type { Telling } from "../print/telling.ts";
import type { BookEntry } from "./book-entries.ts";

/** The book as a document: each rule and case with its words, its digest and two boxes. @param day on which it is written */
export function bookNote(
  { language, rulebook, words }: Telling,
  entries: readonly BookEntry[],
  day: string,
): Note {
  const { version, digest } = rulebook;
  const say = words.review;
  const sections = [...new Set(entries.map((each) => each.section))];
  return {
    language,
    title: say("title"),
    foot: say("foot", { version, digest: digest.slice(0, 12), day: words.date(day) }),
    blocks: [
      paragraph(say("lead")),
      ...sections.flatMap((name) =>
        section(
          2,
          name,
          entries
            .filter((each) => each.section === name)
            .flatMap((each) => [
              ...section(3, each.heading, toldBlocks(each.words)),
              ...namingBlocks(say("namedBy"), each.namedBy),
              paragraph(`${say("column.digest")}: ${each.digest}`),
              ...list([line(say("agreeBox")), line(say("remarkBox"))], "boxes"),
            ]),
        ),
      ),
    ],
  };
}

function namingBlocks(label: string, cases: readonly string[]): readonly Block[] {
  if (cases.length === 0) return [];
  return [paragraph(strong(label)), ...list(cases.map((each) => line(each)))];
}

/** What the command line tells, as blocks. Its title is left out: the heading says it. */
function toldBlocks(told: string): readonly Block[] {
  const [, ...lines] = told.split("\n").filter((each) => each !== "");
  return lines.flatMap((each): readonly Block[] => {
    const [, indent = "", dash, text = ""] = /^( *)(– )?(.*)$/.exec(each) ?? [];
    if (indent === "") return [paragraph(strong(text))];
    // hard spaces keep what stands under what in a condition
    return dash === undefined
      ? [paragraph("\u00a0".repeat(indent.length) + text)]
      : list([line(text)]);
  });
}
