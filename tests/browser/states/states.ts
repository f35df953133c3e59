import { checklistStates } from "./checklist.ts";
import { exerciseStates } from "./exercise.ts";
import { fileStates } from "./file.ts";
import { lawStates } from "./law.ts";
import { reasonStates } from "./reasons.ts";
import { scenarioStates } from "./scenario.ts";
import type { States } from "./state.ts";
import { takeAwayStates } from "./take-away.ts";
import { trainingStates } from "./training.ts";
import { whatIfStates } from "./what-if.ts";
import { workbenchStates } from "./workbench.ts";

/** Every screen and state. A screen that is added brings its states here. */
export const STATES: States = {
  ...scenarioStates,
  ...reasonStates,
  ...whatIfStates,
  ...exerciseStates,
  ...lawStates,
  ...checklistStates,
  ...fileStates,
  ...takeAwayStates,
  ...trainingStates,
  ...workbenchStates,
};
