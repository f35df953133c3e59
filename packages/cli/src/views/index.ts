import { ask } from "./ask.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { counterfactual } from "./counterfactual.ts";
import { evaluate } from "./evaluate.ts";
import { sides } from "./sides.ts";
import { timeline } from "./timeline.ts";
import type { View } from "./view.ts";
import { whatIf } from "./what-if.ts";

/** The operations with a view in words, in the order of the help. */
export const VIEWS: readonly View[] = [
  evaluate,
  ask,
  whatIf,
  counterfactual,
  sides,
  timeline,
  compare,
  check,
];
