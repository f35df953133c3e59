import { OPERATIONS } from "./operations/index.ts";
import { type ApiCall, STORAGE_CALLS } from "./storage-calls.ts";

/** The calls about the law as data, and whether the service is well. */
const FIXED_CALLS = {
  rulebook: { route: "GET /v1/rulebook", action: "law.read" },
  facts: { route: "GET /v1/facts", action: "law.read" },
  outcomes: { route: "GET /v1/outcomes", action: "law.read" },
  rules: { route: "GET /v1/rules", action: "law.read" },
  rule: { route: "GET /v1/rules/:id", action: "law.read" },
  readings: { route: "GET /v1/readings", action: "law.read" },
  parameters: { route: "GET /v1/parameters", action: "law.read" },
  sources: { route: "GET /v1/sources", action: "law.read" },
  properties: { route: "GET /v1/properties", action: "law.read" },
  recommendations: { route: "GET /v1/recommendations", action: "law.read" },
  amendments: { route: "GET /v1/amendments", action: "law.read" },
  live: { route: "GET /health/live", action: "open" },
  ready: { route: "GET /health/ready", action: "open" },
} as const satisfies Readonly<Record<string, ApiCall>>;

type Operations = typeof OPERATIONS;
type OperationCalls = {
  readonly [Name in keyof Operations]: {
    readonly route: `POST ${Operations[Name]["path"]}`;
    readonly action: Operations[Name]["action"];
  };
};

/** Every call by the operation id of the OpenAPI document. */
export const CALLS = {
  ...FIXED_CALLS,
  ...callsOf(OPERATIONS),
  ...STORAGE_CALLS,
};

/** The name of a call of the service: an operation, or a call about what it keeps. */
export type CallName = keyof typeof CALLS;

function callsOf(operations: Operations): OperationCalls {
  const calls = Object.entries(operations).map(([name, { path, action }]): [string, ApiCall] => [
    name,
    { route: `POST ${path}`, action },
  ]);
  // the names and what belongs to each stay together
  return Object.fromEntries(calls) as OperationCalls;
}
