import type { ServiceContext } from "@cokdyby/api";
import { MAX_BODY, type WirePurpose } from "@cokdyby/api/shapes";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { Registry } from "prom-client";
import { rememberedTokens } from "./access/remembered-tokens.ts";
import {
  type Analyses,
  type AnalysisLimits,
  analysesHere,
  analysesInThreads,
} from "./analyses/analyses.ts";
import { recordRequests, requireRecord } from "./audit/record-requests.ts";
import { requirePurpose } from "./audit/require-purpose.ts";
import { NO_RESERVE, type Reserve } from "./audit/reserve.ts";
import type { AuditTrail } from "./audit/trail.ts";
import { accountsOn } from "./http/accounts.ts";
import { type AuthorizeOptions, authorizeRoutes } from "./http/authorize.ts";
import { limitBodyTime } from "./http/body-timeout.ts";
import { onClientError } from "./http/client-error.ts";
import { closeConnections } from "./http/closing.ts";
import { compressAnswers } from "./http/compress.ts";
import { secureHeaders } from "./http/headers.ts";
import { readJsonBodies } from "./http/json-body.ts";
import { shedLoad } from "./http/load-shedding.ts";
import { type Log, logAnswers, logOptions } from "./http/log.ts";
import { measureRequests } from "./http/measure.ts";
import { answerNotFound } from "./http/not-found.ts";
import { limitRates } from "./http/rate-limit.ts";
import { streamsOf } from "./http/streams.ts";
import { onError, refusalOf, sendProblem } from "./problems.ts";
import { type Readiness, readinessOf } from "./readiness.ts";
import { docsRoutes } from "./routes/docs.ts";
import { healthRoutes } from "./routes/health.ts";
import { lawRoutes } from "./routes/law.ts";
import { type LtiOptions, ltiRoutes } from "./routes/lti/routes.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { describeRoutes, type Examples, openApiRoute } from "./routes/openapi.ts";
import { operationRoutes } from "./routes/operations.ts";
import type { Persistence } from "./routes/persistence.ts";
import { purposesRoute } from "./routes/purposes.ts";
import { receiptRoutes } from "./routes/receipts.ts";
import { recommendationsRoute } from "./routes/recommendations.ts";
import { ruleRoute } from "./routes/rule.ts";
import { rulebookRoutes } from "./routes/rulebooks.ts";
import { signInRoutes } from "./routes/sign-in/routes.ts";
import { storeRoutes } from "./routes/store.ts";
import { storedRoutes } from "./routes/stored/routes.ts";
import { webRoutes } from "./routes/web.ts";
import type { Provider } from "./sign-in/provider.ts";
import { oneATurn } from "./yield.ts";

export interface AppOptions extends ServiceContext {
  readonly log?: Log;
  /** Folder with the built web UI, which is then served at /; without it / leads to /docs. */
  readonly web?: string | undefined;
  /** Store and signing key; without them nothing can be saved. */
  readonly persistence?: Persistence;
  /** The audit trail of who accesses stored things; none when left out. */
  readonly audit?: AuditTrail;
  /** Room for deletions and their lines of the trail; none when left out. */
  readonly reserve?: Reserve;
  /** For what one may look into what is kept, where whoever looks has to say so; nobody has to when left out. */
  readonly purposes?: readonly WirePurpose[];
  /** Whether requests come from other machines: then each needs a token. */
  readonly tokensRequired?: boolean;
  /** Whether other accounts of this machine need a token even where `tokensRequired` is not set. */
  readonly ownAccountOnly?: boolean;
  /** Threads for analyses and their limits; without them an analysis blocks all requests. */
  readonly analyses?: AnalysisLimits;
  /** Most requests a minute of one owner; unlimited when left out. */
  readonly ratePerMinute?: number;
  /** Delay of the event loop above which requests are refused, in milliseconds; never when left out. */
  readonly shedAt?: number;
  /** How long a body may take to arrive, in milliseconds; 30,000 when left out. */
  readonly bodyTimeout?: number;
  /** Largest file to import, in bytes. */
  readonly importLimit?: number;
  /** Example bodies of the OpenAPI document, by operation. */
  readonly examples?: Examples;
  /** Registry for the metrics of the service; a new one when left out. */
  readonly registry?: Registry;
  /** Launches by learning platforms; none when left out, nor without `persistence`. */
  readonly lti?: LtiOptions;
  /** Provider at which people sign in; none when left out, nor without `persistence`. */
  readonly signIn?: Provider;
  /** Now, for the expiry of tokens, launches and sessions. */
  readonly clock?: AuthorizeOptions["clock"];
}

export interface App {
  readonly http: FastifyInstance;
  readonly readiness: Readiness;
  readonly analyses: Pick<Analyses, "running" | "waiting" | "close">;
}

/** Default of `bodyTimeout`, in milliseconds. */
const BODY_TIMEOUT = 30_000;

/** Default of `importLimit`, in bytes. */
const IMPORT_LIMIT = 1_073_741_824;

/** Most open streams of one owner, where owners are known by tokens. */
const STREAMS = 4;

/** How long a revoked token may still be accepted, in seconds. */
const REMEMBERED = 5;

const NO_TOKENS: AuthorizeOptions["tokens"] = { find: async () => undefined };

/** Builds the service, ready to listen or to be injected into. Does not listen itself. */
export async function buildApp(options: AppOptions): Promise<App> {
  const {
    log = false,
    web,
    persistence,
    audit,
    reserve = NO_RESERVE,
    purposes = [],
    tokensRequired = false,
    ownAccountOnly = false,
    analyses: limits,
    ratePerMinute,
    shedAt,
    bodyTimeout = BODY_TIMEOUT,
    examples = {},
    importLimit = IMPORT_LIMIT,
    registry = new Registry(),
    lti,
    signIn,
    clock,
    ...service
  } = options;
  const http = Fastify({
    logger: logOptions(log),
    // http/log.ts writes one line for each answer
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    http: {
      headersTimeout: bodyTimeout,
      connectionsCheckingInterval: Math.min(bodyTimeout, 5_000),
    },
    // http/body-timeout.ts: a stream may take longer than any other body
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
  const readiness = readinessOf(
    service,
    persistence?.store,
    () => audit?.isWritten() !== false && reserve.isWhole(),
  );
  http.setErrorHandler(onError);
  // requests are checked by what answers them, answers are plain data: the schemas of the routes document both
  http.setValidatorCompiler(() => () => true);
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  secureHeaders(http);
  closeConnections(http);
  logAnswers(http);
  measureRequests(http, registry);
  limitBodyTime(http, bodyTimeout);
  if (shedAt !== undefined) await shedLoad(http, shedAt);
  answerNotFound(http);
  if (audit !== undefined) recordRequests(http, audit);
  authorizeRoutes(http, {
    tokens:
      persistence === undefined
        ? NO_TOKENS
        : rememberedTokens(persistence.store.tokens, REMEMBERED),
    loopbackOnly: !tokensRequired,
    ...(ownAccountOnly ? { accounts: accountsOn(http.server) } : {}),
    ...(ratePerMinute === undefined ? {} : { limits: await limitRates(http, ratePerMinute) }),
    ...(clock === undefined ? {} : { clock }),
  });
  if (audit !== undefined) requireRecord(http, audit, reserve);
  if (purposes.length > 0) requirePurpose(http, purposes);
  readJsonBodies(http);
  await compressAnswers(http);
  await describeRoutes(http, service.rulebook.version, examples);
  await http.register(docsRoutes, { atRoot: web === undefined });
  if (web !== undefined) await http.register(webRoutes, { folder: web });
  // streams and single answers take turns: a health check waits for one piece of work, not for one of each
  const schedule = oneATurn();
  const streams = streamsOf(tokensRequired ? STREAMS : Number.POSITIVE_INFINITY, schedule);
  await http.register(operationRoutes, { service, analyses, streams, schedule });
  if (persistence !== undefined) {
    await http.register(storedRoutes, { service, persistence, analyses });
    await http.register(receiptRoutes, { service, persistence, analyses });
    await http.register(rulebookRoutes, { service, persistence });
    await http.register(purposesRoute, { purposes });
    await http.register(storeRoutes, { service, persistence, importLimit, stall: bodyTimeout });
    const { store } = persistence;
    const now = clock ?? (() => new Date());
    if (signIn !== undefined) {
      const recorded = audit === undefined ? {} : { audit };
      await http.register(signInRoutes, { provider: signIn, store, clock: now, ...recorded });
    }
    if (lti !== undefined) {
      await http.register(ltiRoutes, { service, analyses, options: lti, store, clock: now });
    }
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

/** Where owners are known, one owner never takes the last thread. */
function threadsOfOne({ threads }: AnalysisLimits, tokensRequired: boolean): number {
  return tokensRequired ? Math.max(1, threads - 1) : threads;
}
