/** The HTTP service. Shapes: `@cokdyby/server/contract`; answers without HTTP: `@cokdyby/server/answers`. */
export { type App, type AppOptions, buildApp } from "./app.ts";
export { type Config, readConfig } from "./config.ts";
export { HTTP_PROBLEMS } from "./problems.ts";
