import type { Kysely } from "kysely";
import { keyPages } from "../pages.ts";
import type { Tables } from "../tables.ts";

/** See `Upkeep.keysTitled`. Compared here: the two databases fold letters with diacritics differently. */
export async function keysTitled(db: Kysely<Tables>, text: string): Promise<readonly string[]> {
  const sought = folded(text);
  const found: string[] = [];
  for await (const rows of keyPages(db)) {
    for (const { key, title, deleted } of rows) {
      if (deleted === null && folded(title ?? "").includes(sought)) found.push(key);
    }
  }
  return found;
}

/** Whatever the case of its letters, the form of its accents and the number of its spaces. */
function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
