import type { ServiceContext } from "@cokdyby/api";
import { MAX_BODY } from "@cokdyby/api/shapes";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { Registry } from "prom-client";
import { rememberedTokens } from "./access/remembered-tokens.ts";
import {
  type Analyses,
  type AnalysisLimits,
  analysesHere,
  analysesInThreads,
} from "./analyses/analyses.ts";
import { recordRequests } from "./audit/record-requests.ts";
import type { AuditTrail } from "./audit/trail.ts";
import { accountsOn } from "./http/accounts.ts";
import { limitArrival } from "./http/arrival.ts";
import { onClientError } from "./http/client-error.ts";
import { closeConnections } from "./http/closing.ts";
import { compressAnswers } from "./http/compress.ts";
import { type Entry, guardRoutes } from "./http/door.ts";
import { secureHeaders } from "./http/headers.ts";
import { readJsonBodies } from "./http/json-body.ts";
import { type Log, logAnswers, logOptions } from "./http/log.ts";
import { measureRequests } from "./http/measure.ts";
import { limitRates } from "./http/rate-limit.ts";
import { shedLoad } from "./http/shed.ts";
import { streamsOf } from "./http/streams.ts";
import { answerUnserved } from "./http/unserved.ts";
import { onError, refusalOf, sendProblem } from "./problems.ts";
import { type Readiness, readinessOf } from "./readiness.ts";
import { docsRoutes } from "./routes/docs.ts";
import { healthRoutes } from "./routes/health.ts";
import type { Keep } from "./routes/keep.ts";
import { lawRoutes } from "./routes/law.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { describeRoutes, type Examples, openApiRoute } from "./routes/openapi.ts";
import { operationRoutes } from "./routes/operations.ts";
import { receiptRoutes } from "./routes/receipts.ts";
import { recommendationsRoute } from "./routes/recommendations.ts";
import { ruleRoute } from "./routes/rule.ts";
import { rulebookRoutes } from "./routes/rulebooks.ts";
import { storeRoutes } from "./routes/store.ts";
import { storedRoutes } from "./routes/stored/routes.ts";
import { webRoutes } from "./routes/web.ts";

export interface AppOptions extends ServiceContext {
  readonly log?: Log;
  /** Folder with the built web UI, which is then served at /; without it / leads to /docs. */
  readonly web?: string | undefined;
  /** Where to keep what people save; without it nothing can be saved. */
  readonly keep?: Keep;
  /** Where it is recorded who reaches for what people keep; nowhere when left out. */
  readonly audit?: AuditTrail;
  /** Whether requests come from elsewhere than this machine: then every one needs a token. */
  readonly tokensRequired?: boolean;
  /** Whether, where no token is required, other accounts of this machine need one all the same. */
  readonly ownAccountOnly?: boolean;
  /** How long analyses are done in threads of their own; without it they hold everybody up. */
  readonly analyses?: AnalysisLimits;
  /** Requests a minute that one person may send; as many as they like when left out. */
  readonly ratePerMinute?: number;
  /** Delay of the event loop from which requests are sent away, in milliseconds; never when left out. */
  readonly shedAt?: number;
  /** How long a request may take to arrive, in milliseconds; 30,000 when left out. */
  readonly arrival?: number;
  /** Largest file to import, in bytes. */
  readonly importLimit?: number;
  /** Bodies that the OpenAPI document shows, by operation. */
  readonly examples?: Examples;
  /** Where figures about the service are collected, beside those that are there already. */
  readonly registry?: Registry;
  /** Now, for the expiry of tokens. */
  readonly clock?: Entry["clock"];
}

export interface App {
  readonly http: FastifyInstance;
  readonly readiness: Readiness;
  readonly analyses: Pick<Analyses, "running" | "waiting" | "close">;
}

/** How long a request may take to arrive where nothing else is said, in milliseconds. */
const ARRIVAL = 30_000;

/** Largest file to import where nothing else is said, in bytes. */
const IMPORT_LIMIT = 1_073_741_824;

/** Most streams that one person may have open at once, where people are told apart. */
const STREAMS = 4;

/** For how long a revoked token may still open, in seconds. */
const REMEMBERED = 5;

const NO_TOKENS: Entry["tokens"] = { find: async () => undefined };

/** The service, ready to be listened with or injected into. It does not listen. */
export async function buildApp(options: AppOptions): Promise<App> {
  const {
    log = false,
    web,
    keep,
    audit,
    tokensRequired = false,
    ownAccountOnly = false,
    analyses: limits,
    ratePerMinute,
    shedAt,
    arrival = ARRIVAL,
    examples = {},
    importLimit = IMPORT_LIMIT,
    registry = new Registry(),
    clock,
    ...service
  } = options;
  const http = Fastify({
    logger: logOptions(log),
    // http/log.ts writes one line for each answer
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    http: { headersTimeout: arrival, connectionsCheckingInterval: Math.min(arrival, 5_000) },
    // http/arrival.ts: a stream may take longer than any other body
    requestTimeout: 0,
    // a connection that is kept may finish what it asked for while the service stops
    return503OnClosing: false,
    clientErrorHandler: onClientError,
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, refusalOf(error)),
  });
  const analyses =
    limits === undefined
      ? analysesHere(service)
      : analysesInThreads(service, { perOwner: threadsOfOne(limits, tokensRequired), ...limits });
  http.addHook("onClose", () => analyses.close());
  const readiness = readinessOf(service, keep?.store);
  http.setErrorHandler(onError);
  // requests are checked by what answers them, answers are plain data: the schemas of the routes document both
  http.setValidatorCompiler(() => () => true);
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  secureHeaders(http);
  closeConnections(http);
  logAnswers(http);
  measureRequests(http, registry);
  limitArrival(http, arrival);
  if (shedAt !== undefined) await shedLoad(http, shedAt);
  answerUnserved(http);
  if (audit !== undefined) recordRequests(http, audit);
  guardRoutes(http, {
    tokens: keep === undefined ? NO_TOKENS : rememberedTokens(keep.store.tokens, REMEMBERED),
    loopbackOnly: !tokensRequired,
    ...(ownAccountOnly ? { accounts: accountsOn(http.server) } : {}),
    ...(ratePerMinute === undefined ? {} : { limits: await limitRates(http, ratePerMinute) }),
    ...(clock === undefined ? {} : { clock }),
  });
  readJsonBodies(http);
  await compressAnswers(http);
  await describeRoutes(http, service.rulebook.version, examples);
  await http.register(docsRoutes, { atRoot: web === undefined });
  if (web !== undefined) await http.register(webRoutes, { folder: web });
  const streams = streamsOf(tokensRequired ? STREAMS : Number.POSITIVE_INFINITY);
  await http.register(operationRoutes, { service, analyses, streams });
  if (keep !== undefined) {
    await http.register(storedRoutes, { service, keep, analyses });
    await http.register(receiptRoutes, { service, keep, analyses });
    await http.register(rulebookRoutes, { service, keep });
    await http.register(storeRoutes, { service, keep, importLimit, stall: arrival });
  }
  await http.register(lawRoutes, service);
  await http.register(ruleRoute, service);
  await http.register(recommendationsRoute, service);
  await http.register(healthRoutes, { service, readiness });
  await http.register(metricsRoute, { registry, analyses, readiness });
  await http.register(openApiRoute);
  await http.ready();
  return { http, readiness, analyses };
}

/** Where people are told apart, one of them leaves a thread to the others. */
function threadsOfOne({ threads }: AnalysisLimits, tokensRequired: boolean): number {
  return tokensRequired ? Math.max(1, threads - 1) : threads;
}
