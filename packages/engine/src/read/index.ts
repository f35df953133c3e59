/** `@cokdyby/engine/read`: rule files to a checked rulebook. Apart from the engine, since YAML is large. */
export { type Place, type Problem, printProblem, type Result } from "../problem.ts";
export type { SourcedValue } from "../rulebook/normalize.ts";
export type { SourceLocation, SourceMap } from "../rulebook/source-map.ts";
export { parseYaml } from "./parse-yaml.ts";
export { placeWithin } from "./place-within.ts";
export { readAmendment } from "./read-amendment.ts";
export { readRulebook } from "./read-rulebook.ts";
