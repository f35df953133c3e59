export { checkOwnProperty } from "./check-own-property.ts";
export { compareLaws } from "./compare-laws.ts";
export { checkLaw } from "./law-checks.ts";
export { openDraft } from "./open-draft.ts";
export { readDraft } from "./read-draft.ts";
