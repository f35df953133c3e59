import { CALLS, type CallName } from "@cokdyby/api/client";
import type { Action } from "./permissions.ts";

type Guarded = {
  [Name in CallName]: (typeof CALLS)[Name] extends { readonly action: "open" } ? never : Name;
}[CallName];
export type RouteName = (typeof CALLS)[Guarded]["route"] | "GET /metrics";

const guarded = Object.values(CALLS).flatMap(({ route, action }) =>
  action === "open" ? [] : [[route, action] as const],
);

/**
 * What each route does, by method and path: that of the calls that clients have, and of what is not for
 * them. A route below /v1 that is not listed here is not served. Other routes are open to
 * everybody: the files of the web UI, the description of the service, and whether it is well.
 */
export const ROUTE_ACTIONS: Readonly<Record<string, Action>> = Object.fromEntries([
  ...guarded,
  ["GET /metrics", "service.metrics"],
]);

/**
 * What a route does.
 *
 * @param url its pattern, as `/v1/rules/:id`
 * @returns `open` for what everybody may have, nothing for a route that was not declared
 */
export function actionOf(method: string, url: string): Action | "open" | undefined {
  const name = `${method === "HEAD" ? "GET" : method} ${url}`;
  if (Object.hasOwn(ROUTE_ACTIONS, name)) return ROUTE_ACTIONS[name];
  return /^\/(?:v1|metrics)(?:\/|$)/.test(url) ? undefined : "open";
}
