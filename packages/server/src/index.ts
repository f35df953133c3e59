/** The HTTP service of the operations of `@cokdyby/api`. */
export { type App, type AppOptions, buildApp } from "./app.ts";
export { type Config, readConfig } from "./config.ts";
export { openPersistence, START_PROBLEMS, storeOptions } from "./open-persistence.ts";
export { HTTP_PROBLEMS } from "./problems.ts";
export type { Persistence } from "./routes/persistence.ts";
export { checkBeside } from "./upkeep/check-beside.ts";
