/** The command `cokdyby`, to be called from a program. */
export { CLI_PROBLEMS } from "./input/bad-input.ts";
export type { Io } from "./io.ts";
export { USAGE_PROBLEMS } from "./print/usage-problem.ts";
export { run } from "./run.ts";
