/** The HTTP service of the operations of `@cokdyby/api`. */
export { type App, type AppOptions, buildApp } from "./app.ts";
export { type Config, readConfig } from "./config.ts";
export { JSON_TEXT_PROBLEMS } from "./http/json-text.ts";
export { openKeep, START_PROBLEMS, storeOptions } from "./open-keep.ts";
export { HTTP_PROBLEMS } from "./problems.ts";
export type { Keep } from "./routes/keep.ts";
export { checkBeside } from "./upkeep/check-beside.ts";
