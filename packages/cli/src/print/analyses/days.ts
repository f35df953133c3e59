import type { WirePoint } from "@cokdyby/api/shapes";

/** A point that is a span of days. */
export type Days = WirePoint & { readonly from: string; readonly to: string };

/** Whether a point is a span of days; it says by itself where it begins. */
export function isDays(point: WirePoint): point is Days {
  return "from" in point && typeof point.from === "string";
}
