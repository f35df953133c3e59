import type { Problem } from "@cokdyby/engine";
import { type Cited, type Path, readName, touches } from "@cokdyby/wordings";
import { CITED_FILE, type CitedDays, type OtherDay } from "./cited-days.ts";
import type { Reviews } from "./reviews.ts";

/** Whether a provision is listed as cited without words at hand; marks what says so as used. */
export function names(
  notPinned: Reviews["notPinned"],
  source: string,
  cited: Cited,
  used: Set<string>,
): boolean {
  const found = notPinned
    .filter((each) => each.source === source)
    .flatMap(({ provisions }) => provisions)
    .filter((name) => touches(cited, pathOf(name)));
  for (const name of found) used.add(`${source} ${name}`);
  return found.length > 0;
}

function pathOf(name: string): Path {
  return readName(name) ?? [];
}

/** Notes that no citation needs. */
export function idle(
  { reviews, notPinned }: Reviews,
  { otherDays }: CitedDays,
  used: ReadonlySet<string>,
): readonly Problem[] {
  const notes = [
    ...reviews.flatMap(({ source, on, provisions }) =>
      provisions.map((name) => `${source} ${on} ${name}`),
    ),
    ...notPinned.flatMap(({ source, provisions }) => provisions.map((name) => `${source} ${name}`)),
  ].map((key) => ({ key, file: "wordings/reviews.yaml" }));
  const others = otherDays.flatMap((each) =>
    each.citations.map((at) => ({ key: noteKey(each, at), file: CITED_FILE })),
  );
  return [...notes, ...others]
    .filter(({ key }) => !used.has(key))
    .map(({ key, file }) => ({
      code: "REVIEW_IDLE",
      detail: `no citation needs the note on ${key}; remove it`,
      at: { file, line: 1, column: 1 },
    }));
}

/** How a note on another day is told apart. */
export function noteKey({ file, source }: OtherDay, at: string): string {
  return `${file} ${source} ${at}`;
}
