import type { Action } from "./permissions.ts";

/**
 * What each route does, by method and path: the one place where a route gets its permission. A route
 * below /v1 that does not stand here is not served. What stands elsewhere is open to everybody: the
 * files of the web UI, the description of the service, and whether it is well.
 */
export const ROUTE_ACTIONS = {
  "GET /v1/rulebook": "law.read",
  "GET /v1/facts": "law.read",
  "GET /v1/outcomes": "law.read",
  "GET /v1/rules": "law.read",
  "GET /v1/rules/:id": "law.read",
  "GET /v1/readings": "law.read",
  "GET /v1/parameters": "law.read",
  "GET /v1/sources": "law.read",
  "GET /v1/properties": "law.read",
  "GET /v1/recommendations": "law.read",
  "GET /v1/amendments": "law.read",
  "POST /v1/evaluate": "case.answer",
  "POST /v1/evaluate/batch": "case.answer",
  "POST /v1/question-plan": "case.answer",
  "POST /v1/what-if": "case.answer",
  "POST /v1/counterfactual": "case.answer",
  "POST /v1/timeline": "case.answer",
  "POST /v1/compare": "law.analyse",
  "POST /v1/check": "law.analyse",
  "GET /v1/cases": "case.read",
  "GET /v1/cases/:id": "case.read",
  "PUT /v1/cases/:id": "case.save",
  "DELETE /v1/cases/:id": "case.delete",
  "GET /v1/saved-amendments": "amendment.read",
  "GET /v1/saved-amendments/:id": "amendment.read",
  "GET /v1/saved-amendments/:id/versions": "amendment.read",
  "PUT /v1/saved-amendments/:id": "amendment.save",
  "DELETE /v1/saved-amendments/:id": "amendment.delete",
  "GET /v1/drafts": "draft.read",
  "GET /v1/drafts/:id": "draft.read",
  "GET /v1/drafts/:id/versions": "draft.read",
  "PUT /v1/drafts/:id": "draft.save",
  "DELETE /v1/drafts/:id": "draft.delete",
  "GET /v1/receipts": "receipt.read",
  "GET /v1/receipts/key": "law.read",
  "GET /v1/receipts/:id": "receipt.read",
  "GET /v1/rulebooks/:id": "law.read",
  "POST /v1/receipts": "receipt.save",
  "DELETE /v1/receipts/:id": "receipt.delete",
  "POST /v1/store/export": "store.export",
  "POST /v1/store/import": "store.import",
  "POST /v1/store/clean": "store.clean",
  "GET /metrics": "service.metrics",
} as const satisfies Readonly<Record<string, Action>>;
export type RouteName = keyof typeof ROUTE_ACTIONS;

/**
 * What a route does.
 *
 * @param url its pattern, as `/v1/rules/:id`
 * @returns `open` for what everybody may have, nothing for a route that was not declared
 */
export function actionOf(method: string, url: string): Action | "open" | undefined {
  const name = `${method === "HEAD" ? "GET" : method} ${url}`;
  if (Object.hasOwn(ROUTE_ACTIONS, name)) return ROUTE_ACTIONS[name as RouteName];
  return /^\/(?:v1|metrics)(?:\/|$)/.test(url) ? undefined : "open";
}
