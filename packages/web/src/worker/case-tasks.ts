export { applyChange } from "./apply-change.ts";
export { steps } from "./guidance.ts";
export { lawCourse } from "./law-course.ts";
export { offeredChanges as changes } from "./offered-changes.ts";
export { readingEffects } from "./reading-effects.ts";
export { vary } from "./vary.ts";
export { explain, sides } from "./why.ts";
