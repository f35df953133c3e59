/** Where one exercises: alone on single cases, or in a class; in the order in which a morning goes. */
export const PARTS = ["cases", "build", "set", "class"] as const;
export type Part = (typeof PARTS)[number];

const ADDRESSES: Readonly<Record<Part, string>> = {
  cases: "/exercise",
  build: "/training",
  set: "/training/set",
  class: "/training/class",
};

export function partAddress(part: Part): string {
  return ADDRESSES[part];
}

/**
 * @param rest what follows `/training/` in the address
 * @returns nothing where it names no part
 */
export function partOf(rest: string): Exclude<Part, "cases"> | "launched" | undefined {
  if (rest === "") return "build";
  const others = ["set", "class", "launched"] as const;
  return others.find((each) => each === rest);
}
