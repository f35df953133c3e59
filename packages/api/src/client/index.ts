import { CALLS, type CallName } from "../calls.ts";
import type { WireProblem } from "../shapes/problem.ts";
import type { ConflictProblem } from "../shapes/stored.ts";
import type { ApiCall } from "../storage-calls.ts";
import type { Client } from "./types.ts";

export { CALLS, type CallName } from "../calls.ts";
export { type ApiCall, type CallAction, STORAGE_CALLS } from "../storage-calls.ts";
export type { Client, Given, Taken } from "./types.ts";

/** Header that says for which purpose one looks into what is kept, where the service lists purposes. */
export const PURPOSE_HEADER = "cokdyby-purpose";

/** Where a client sends its requests, and as whom. */
export interface ClientOptions {
  /** Where the service is, as `http://127.0.0.1:4321`. */
  readonly url: string;
  /** An access token; none is needed on the machine itself. */
  readonly token?: string;
  /** For what it looks into what is kept: one of `GET /v1/purposes`, where the service asks for it. */
  readonly purpose?: string;
  /** Sends requests; that of the platform when left out. */
  readonly fetch?: typeof globalThis.fetch;
}

/** The service answered with a problem. */
export class ProblemAnswer extends Error {
  override readonly name = "ProblemAnswer";
  /** A 409 of stored things holds both versions. */
  readonly problem: WireProblem | ConflictProblem;

  constructor(problem: WireProblem | ConflictProblem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.problem = problem;
  }
}

/**
 * A client of the HTTP service: one function for each operation, named and typed as in the contract.
 * Answers are not checked against the shapes again.
 *
 * @example
 * const cokdyby = clientFor({ url: "http://127.0.0.1:4321" });
 * const { findings } = await cokdyby.evaluate({ body: { facts: { "actor.age": 16 } } });
 * @throws {ProblemAnswer} from each call, when the service does not do what was asked
 */
export function clientFor(options: ClientOptions): Client {
  return clientOf(CALLS, options);
}

/** The same for some calls alone, as `STORAGE_CALLS`: a page need not load what the others would. */
export function clientOf<Names extends CallName>(
  calls: Readonly<Record<Names, ApiCall>>,
  options: ClientOptions,
): Pick<Client, Names> {
  const functions = Object.entries<ApiCall>(calls).map(([name, { route }]) => {
    return [name, (taken?: Parts) => send(options, route, taken)] as const;
  });
  return Object.fromEntries(functions) as unknown as Pick<Client, Names>;
}

interface Parts {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

async function send(options: ClientOptions, route: string, parts: Parts = {}): Promise<unknown> {
  const [method = "", pattern = ""] = route.split(" ");
  const { id = "", query = {}, body } = parts;
  const url = new URL(pattern.replace(":id", encodeURIComponent(id)), options.url);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  const { fetch = globalThis.fetch, token, purpose } = options;
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(purpose === undefined ? {} : { [PURPOSE_HEADER]: purpose }),
      ...(body === undefined ? {} : { "content-type": typeOf(body) }),
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw new ProblemAnswer(await problemIn(response));
  const lines = response.headers.get("content-type")?.startsWith(LINES) === true;
  return lines ? response.text() : response.json();
}

const LINES = "application/x-ndjson";

function typeOf(body: unknown): string {
  return typeof body === "string" ? LINES : "application/json";
}

/** What is between the client and the service may answer something else. */
async function problemIn(response: Response): Promise<WireProblem> {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/problem+json")) return (await response.json()) as WireProblem;
  const { status, statusText } = response;
  return {
    type: "about:blank",
    title: statusText,
    status,
    detail: "no problem details",
    errors: [],
  };
}
