import type { Citation, Text } from "@cokdyby/engine";
import { heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";

/** The head of an entry: what it is called, and its id. */
export function title({ page }: Telling, label: string, id: string): string {
  return `${page.style("bold", label)}\n${page.style("dim", id)}\n`;
}

/** One line `label: value`; nothing for an empty value. */
export function line({ page }: Telling, label: string, value: string): string {
  return value === "" ? "" : paragraph(page, `${label}: ${value}`);
}

/** A heading and what stands under it; nothing when that is nothing. */
export function section({ page }: Telling, label: string, content: string): string {
  return content === "" ? "" : heading(page, label) + content;
}

export function texts({ page, say }: Telling, list: readonly Text[] | undefined): string {
  return points(page, (list ?? []).map(say));
}

/** Citations with the addresses of their texts, which stay on one line to be opened. */
export function citations({ cite }: Telling, list: readonly Citation[] | undefined): string {
  return (list ?? [])
    .map(
      (citation) =>
        `  – ${cite(citation)}${citation.url === undefined ? "" : `  ${citation.url}`}\n`,
    )
    .join("");
}
