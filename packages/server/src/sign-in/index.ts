/** Signing in at a provider of the office's own (OpenID Connect): the file that names it. */
export { SIGN_IN_FILE_PROBLEMS, SIGN_IN_PROBLEMS } from "./problems.ts";
export { type Provider, readProvider } from "./provider.ts";
