import { partAddress } from "../address.ts";

/** A wording that is kept: its act and its day. */
export interface WordingPlace {
  readonly source: string;
  readonly on: string;
}

/** Address of what a wording changed. */
export function wordingAddress({ source, on }: WordingPlace): string {
  return partAddress("wordings", `${source}/${on}`);
}

/** @param entry what follows `/law/wordings/` in the address */
export function wordingOf(entry: string): WordingPlace {
  const [source = "", on = ""] = entry.split("/");
  return { source, on };
}
