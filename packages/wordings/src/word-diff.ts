import { diffArrays } from "diff";

/** Words that two texts share, or that only one of them has. */
export interface WordChange {
  readonly is: "kept" | "removed" | "added";
  readonly words: string;
}

/**
 * What of one text was kept, removed and added in the other, by the shortest way, word by word. Marks count as words of their
 * own. Where only spaces and marks were kept between two changes, they are one change.
 */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const changes: WordChange[] = [];
  let removed = "";
  let added = "";
  let between = "";
  const flush = () => {
    if (removed !== "") changes.push({ is: "removed", words: removed });
    if (added !== "") changes.push({ is: "added", words: added });
    if (between !== "") changes.push({ is: "kept", words: between });
    [removed, added, between] = ["", "", ""];
  };
  for (const step of diffArrays(tokens(before), tokens(after))) {
    const words = step.value.join("");
    if (!step.added && !step.removed) {
      if (/[\p{L}\p{N}]/u.test(words) || (removed === "" && added === "")) {
        between += words;
        flush();
      } else between += words;
      continue;
    }
    removed += between;
    added += between;
    between = "";
    if (step.added) added += words;
    else removed += words;
  }
  flush();
  return changes;
}

/** Words, marks and the spaces between them, which joined give the text again. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\s\p{L}\p{N}]/gu) ?? [];
}
