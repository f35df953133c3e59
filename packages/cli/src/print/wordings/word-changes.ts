import type { WordChange } from "@cokdyby/wordings";
import { type Page, paragraph } from "../page.ts";

/** Words kept around a change, where the rest is left out. */
const AROUND = 6;

/** What was taken out in brackets and what was put in between signs, so that it is told without colours too. */
export function wordChanges(page: Page, changes: readonly WordChange[]): string {
  const parts = changes.map(({ is, words }, at) => {
    // a space alone is to be seen too
    const own = words.trim() === "" ? "␣" : words.trim();
    if (is === "removed") return `[-${own}-]`;
    if (is === "added") return `{+${own}+}`;
    return shortened(words, at === 0, at === changes.length - 1);
  });
  return paragraph(
    page,
    parts
      .join(" ")
      .replace(/\s+/g, " ")
      .replace(/ ([,.;])/g, "$1"),
    "    ",
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= 2 * AROUND + 2) return text.trim();
  const head = isFirst ? [] : words.slice(0, AROUND);
  const tail = isLast ? [] : words.slice(-AROUND);
  return [...head, "…", ...tail].join(" ");
}
