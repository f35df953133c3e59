import { type KeptWording, readKeptWording } from "@cokdyby/rules/wordings";
import { createStore, del, entries, set } from "idb-keyval";

/** A database of its own in this browser: one entry for each act and day. */
const place = createStore("cokdyby.wordings", "wordings");

/** What is kept, the oldest day first, and the keys of what cannot be read any longer. */
export interface KeptWordings {
  readonly wordings: readonly KeptWording[];
  readonly damaged: readonly string[];
}

/** Reads what is kept in this browser. */
export async function keptWordings(): Promise<KeptWordings> {
  const all = await entries<string, unknown>(place);
  const wordings: KeptWording[] = [];
  const damaged: string[] = [];
  for (const [key, value] of all) {
    const read = readKeptWording(value);
    if (read === undefined) damaged.push(key);
    else wordings.push(read);
  }
  return { wordings: wordings.toSorted((a, b) => a.on.localeCompare(b.on)), damaged };
}

/** The wordings of one source, the oldest first. */
export async function keptOf(source: string): Promise<readonly KeptWording[]> {
  const { wordings } = await keptWordings();
  return wordings.filter((each) => each.source === source);
}

/** Keeps a wording whole, in place of another of its day. @returns false where the browser keeps nothing or has no room */
export async function keepWording(wording: KeptWording): Promise<boolean> {
  try {
    await set(keyOf(wording), wording, place);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what stands under a key. */
export function forgetWording(key: string): Promise<void> {
  return del(key, place);
}

/** Under what a wording is kept. */
export function keyOf({ source, on }: { readonly source: string; readonly on: string }): string {
  return `${source} ${on}`;
}
