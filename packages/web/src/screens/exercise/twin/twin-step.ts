import type { Step } from "../../../worker/apply-change.ts";
import type { TwinOf } from "../attempt/attempt.ts";

/** The change of a twin as the engine applies it: one fact to one value. */
export function twinStep({ fact, value }: Pick<TwinOf, "fact" | "value">): Step {
  return {
    fact,
    to:
      typeof value === "number"
        ? { from: value, to: value, value, label: "" }
        : { values: [value], value, label: "" },
  };
}
