/** Parts of the workbench, in their order. */
export const TABS = ["draft", "impact", "properties", "report"] as const;
export type Tab = (typeof TABS)[number];

/** @param rest what follows `/amendment/` in the address */
export function tabOf(rest: string): Tab {
  return TABS.find((each) => each === rest) ?? "draft";
}

export function tabAddress(tab: Tab): string {
  return tab === "draft" ? "/amendment" : `/amendment/${tab}`;
}
