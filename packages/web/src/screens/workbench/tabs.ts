/** Steps of the workbench, in their order. */
export const TABS = ["amendment", "impact", "document"] as const;
export type Tab = (typeof TABS)[number];

/**
 * @param rest what follows `/amendment/` in the address
 * @returns nothing where it names no step of the workbench
 */
export function tabOf(rest: string): Tab | undefined {
  return rest === "" ? "amendment" : TABS.find((each) => each === rest);
}

export function tabAddress(tab: Tab): string {
  return tab === "amendment" ? "/amendment" : `/amendment/${tab}`;
}
