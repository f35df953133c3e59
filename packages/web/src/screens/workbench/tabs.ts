/** Parts of the workbench, in their order. */
export const TABS = ["draft", "impact", "properties", "report", "document"] as const;
export type Tab = (typeof TABS)[number];

/**
 * @param rest what follows `/amendment/` in the address
 * @returns nothing where it names no part of the workbench
 */
export function tabOf(rest: string): Tab | undefined {
  return rest === "" ? "draft" : TABS.find((each) => each === rest);
}

export function tabAddress(tab: Tab): string {
  return tab === "draft" ? "/amendment" : `/amendment/${tab}`;
}
