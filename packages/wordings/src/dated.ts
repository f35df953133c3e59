import { cut } from "./cut.ts";
import { readMarkdown } from "./readers/markdown.ts";
import type { Provision } from "./wording.ts";

/** A section's words from one day on. */
export interface DatedSection {
  readonly section: string;
  readonly from: string;
  readonly provisions: readonly Provision[];
}

/**
 * Reads the history of one section in Markdown: `# § 192 …`, then `## from 2010-01-01` and the words from that day on. Where
 * the heading says `(one version read: …/2026-01-01)`, the words were read as of that day and no earlier one.
 *
 * @returns nothing where the file is no such history
 */
export function readDatedSection(markdown: string): readonly DatedSection[] | undefined {
  const section = /^# § (\d+[a-z]*)\b/mu.exec(markdown)?.[1];
  const [, ...parts] = markdown.split(/^## from /m);
  if (section === undefined || parts.length === 0) return undefined;
  return parts.map((part) => {
    const [head = "", ...rest] = part.split("\n");
    const days = head.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const { provisions } = cut(readMarkdown(`## § ${section}\n\n${rest.join("\n")}`));
    return { section, from: days.at(-1) ?? "", provisions };
  });
}
