/** What the law is laid out in besides its rules, by the word in the address. */
export const LAW_PARTS = [
  "outcomes",
  "readings",
  "facts",
  "figures",
  "conditions",
  "sources",
  "recommendations",
  "decisions",
  "wordings",
] as const;
export type LawPart = (typeof LAW_PARTS)[number];

/** What an address of the screen shows: all rules, one of them, or a part and perhaps one entry of it. */
export type LawPlace =
  | { readonly kind: "rules" }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "part"; readonly part: LawPart; readonly entry?: string };

/** @param rest what follows `/law/` in the address */
export function placeOf(rest: string): LawPlace {
  if (rest === "") return { kind: "rules" };
  const [first = "", ...entry] = rest.split("/");
  const part = LAW_PARTS.find((each) => each === first);
  if (part === undefined) return { kind: "rule", rule: rest };
  return entry.length === 0
    ? { kind: "part", part }
    : { kind: "part", part, entry: entry.join("/") };
}

/** Address of a rule. */
export function ruleAddress(rule: string): string {
  return `/law/${rule}`;
}

/** Address of a part, or of one entry of it. */
export function partAddress(part: LawPart, entry?: string): string {
  return entry === undefined ? `/law/${part}` : `/law/${part}/${entry}`;
}
