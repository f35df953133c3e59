/** `@cokdyby/engine/guide`: what to do with an answer. The charge, the next steps, what is left to be proved. */

export {
  type CheckedCitation,
  type Guide,
  type StepDeclaration,
  withSourcesOf,
} from "../rulebook/guide.ts";
export type { Asked, Because, Charge, Count, OtherCount } from "./charge/charge.ts";
export { chargeLines } from "./charge/charge-lines.ts";
export { chargeAndRows, chargeOf } from "./charge/charge-of.ts";
export type { ChargeRows } from "./charge/charge-rows.ts";
export { type ChargedLaw, chargedLawOf } from "./charge/charged-law.ts";
export { byDay, type EarliestBar, earliestBar } from "./charge/earliest-bar.ts";
export { type Checklist, type ChecklistEntry, checklist } from "./checklist.ts";
export { type FileChecklist, type FileChecklistEntry, fileChecklist } from "./file-checklist.ts";
export { laterStarts } from "./later-starts.ts";
export { type NextStep, nextSteps } from "./next-steps.ts";
