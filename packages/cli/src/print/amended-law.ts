import type { Words } from "../words/words.ts";

/** What names a law: its day, and the amendments that it is put under. */
export function amendedLaw({ date }: Words, day: string, amendments: readonly string[]) {
  return { day: date(day), count: amendments.length, amendments: amendments.join(", ") };
}
