export { applyChange } from "./apply-change.ts";
export { explain } from "./explain.ts";
export { steps } from "./guidance.ts";
export { lawCourse } from "./law-course.ts";
export { offeredChanges as changes } from "./offered-changes.ts";
export { readingEffects } from "./reading-effects.ts";
export { sides } from "./sides.ts";
export { vary } from "./vary.ts";
