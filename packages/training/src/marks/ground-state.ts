/** How one ground on offer was judged. */
export type GroundState = "found" | "missed" | "wrong" | "leftOut";

/** Judges one ground of an item. @param isRight whether it carries the answer */
export function groundState(isRight: boolean, ticked: boolean): GroundState {
  if (isRight) return ticked ? "found" : "missed";
  return ticked ? "wrong" : "leftOut";
}
