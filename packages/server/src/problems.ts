import { ANSWER_KINDS, contentProblem, faultProblem, problemDocument } from "@cokdyby/api";
import type { ConflictProblem, WireProblem } from "@cokdyby/api/shapes";
import { nearest, type Problem } from "@cokdyby/engine";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { AccessRefusalCode } from "./access/authenticate.ts";
import type { Action } from "./access/permissions.ts";
import type { PurposeCode } from "./audit/purposes.ts";
import type { LtiCode } from "./lti/problems.ts";
import type { SignInCode } from "./sign-in/problems.ts";
import { StoreFault, type StoreFaultCode } from "./store/fault.ts";

/** The kinds of problem that the service answers with. */
const KINDS = {
  ...ANSWER_KINDS,
  "bad-request": { status: 400, title: "The request cannot be read" },
  "not-json": { status: 400, title: "The body is not JSON" },
  unauthenticated: { status: 401, title: "Who asks is not known" },
  forbidden: { status: 403, title: "This may not be done" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This method is not served here" },
  "request-timeout": { status: 408, title: "The request took too long to arrive" },
  conflict: { status: 409, title: "Something else is kept here" },
  gone: { status: 410, title: "This was deleted" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body is of a kind that is not read here" },
  "too-many": { status: 429, title: "Too many requests" },
  "headers-too-large": { status: 431, title: "The headers are too large" },
  "client-left": { status: 499, title: "The client left" },
  "platform-failed": { status: 502, title: "The learning platform did not do its part" },
  "provider-failed": { status: 502, title: "The provider of sign-ins did not do its part" },
  "analysis-limit": { status: 503, title: "The analysis is too large for this service" },
  overloaded: { status: 503, title: "The service has too much to do" },
  "not-ready": { status: 503, title: "The service is not ready yet" },
  "audit-unavailable": { status: 503, title: "Accesses cannot be recorded" },
  "store-unavailable": { status: 503, title: "The database does not do its work" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemKind = keyof typeof KINDS;

/** Every code that the HTTP side itself can report in `errors`. */
export const HTTP_PROBLEMS = [
  "BAD_REQUEST",
  "NOT_JSON",
  "HOST_NOT_ALLOWED",
  "ORIGIN_NOT_ALLOWED",
  "NOT_FOUND",
  "METHOD_NOT_ALLOWED",
  "REQUEST_TIMEOUT",
  "VERSION_CONFLICT",
  "DELETED",
  "BODY_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "TOO_MANY_REQUESTS",
  "HEADERS_TOO_LARGE",
  "CLIENT_LEFT",
  "FAULT",
  "NODE_BUDGET",
  "ANALYSIS_LIMIT",
  "ANALYSES_BUSY",
  "OVERLOADED",
  "STOPPING",
  "NOT_READY",
] as const;
type HttpCode =
  | (typeof HTTP_PROBLEMS)[number]
  | AccessRefusalCode
  | StoreFaultCode
  | LtiCode
  | SignInCode
  | PurposeCode
  | "FORBIDDEN"
  | "AUDIT_NOT_WRITABLE";

/** A request that is answered with a problem. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: WireProblem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: WireProblem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.title);
    this.problem = problem;
    this.headers = headers;
  }
}

function problemOf(kind: ProblemKind, detail: string, errors: WireProblem["errors"]): WireProblem {
  return problemDocument({ kind, ...KINDS[kind] }, detail, errors);
}

/** One thing wrong with the request as a whole. */
export function refuse(
  kind: ProblemKind,
  code: HttpCode,
  detail: string,
  extra: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly suggestion?: string;
    readonly pointer?: string;
  } = {},
): Refusal {
  const { headers, suggestion, pointer = "#" } = extra;
  const error = { pointer, code, detail };
  const errors = [suggestion === undefined ? error : { ...error, suggestion }];
  return new Refusal(problemOf(kind, detail, errors), headers);
}

/** A role that may not do what was asked. */
export function refuseForbidden(action: Action): Refusal {
  const detail = `your role may not do this (${action}); ask whoever gives out access tokens`;
  return refuse("forbidden", "FORBIDDEN", detail);
}

/** What is not there, or is not there for who asks: both read the same. */
export function refuseMissing(): Refusal {
  return refuse("not-found", "NOT_FOUND", "nothing is kept under this id");
}

/** A client that has left; it is recorded, and reaches nobody. */
export function refuseLeft(): Refusal {
  return refuse("client-left", "CLIENT_LEFT", "nobody waited for the answer");
}

/** Something else is kept than who saves knew of: the answer holds both versions. */
export function refuseConflict({
  given,
  stored,
}: Pick<ConflictProblem, "given" | "stored">): Refusal {
  const code = "VERSION_CONFLICT";
  const detail =
    given === 0
      ? "something else is kept under this id; choose another, or base the change on `stored.version`"
      : "somebody saved in between; base the change on `stored.version`";
  const errors = [{ pointer: "#/basedOn", code, detail }];
  const problem: ConflictProblem = { ...problemOf("conflict", detail, errors), given, stored };
  return new Refusal(problem);
}

/** What the engine or a shape found in the content of a request. */
export function refuseContent(problems: readonly Problem[]): Refusal {
  return new Refusal(contentProblem(problems));
}

/** A path that nothing is served under. */
export function refusePath(path: string, served: Iterable<string>): Refusal {
  const suggestion = nearest(path, served);
  return refuse(
    "not-found",
    "NOT_FOUND",
    "nothing is served under this path; /openapi.json lists what is",
    suggestion === undefined ? {} : { suggestion },
  );
}

/** A method that a path does not take. @param others the paths that take it, of which one may be meant */
export function refuseMethod(
  path: string,
  allowed: readonly string[],
  others: Iterable<string>,
): Refusal {
  const allow = allowed.join(", ");
  const suggestion = nearest(path, others);
  return refuse("method-not-allowed", "METHOD_NOT_ALLOWED", `this path takes ${allow}`, {
    headers: { allow },
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** What fastify's own errors mean for the client; anything else is our fault. */
export function refusalOf(error: FastifyError | Refusal | StoreFault): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreFault) return error.passes ? unavailable(error) : ourFault();
  switch (error.code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return refuse(
        "unsupported-media-type",
        "UNSUPPORTED_MEDIA_TYPE",
        "send the body as `content-type: application/json`",
      );
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return refuse(
        "too-large",
        "BODY_TOO_LARGE",
        "the body is larger than is read under this path",
      );
  }
  const { statusCode = 500 } = error;
  if (statusCode >= 400 && statusCode < 500) {
    return refuse("bad-request", "BAD_REQUEST", "the request is not well formed");
  }
  return ourFault();
}

function ourFault(): Refusal {
  return new Refusal(faultProblem("the fault is ours and was recorded; the request may be right"));
}

/** A database that may do its work again by itself. */
export function unavailable({ code, message }: StoreFault): Refusal {
  return refuse("store-unavailable", code, message, { headers: { "retry-after": "2" } });
}

/** Sends a problem: the one place that does. */
export function sendProblem(reply: FastifyReply, { problem, headers }: Refusal): FastifyReply {
  return reply
    .code(problem.status)
    .headers(headers)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send(problem);
}

/** The error handler: everything thrown while a request is answered comes here. */
export function onError(
  error: FastifyError | Refusal | StoreFault,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error);
  if (refusal.problem.status === 500 || error instanceof StoreFault)
    request.log.error({ fault: error }, "fault");
  return sendProblem(reply, refusal);
}
