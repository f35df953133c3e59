import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { Setting } from "./answers/setting.ts";
import { MAX_BODY } from "./contract/case.ts";
import { onClientError } from "./http/client-error.ts";
import { closeConnections } from "./http/closing.ts";
import { secureHeaders } from "./http/headers.ts";
import { readJsonBodies } from "./http/json-body.ts";
import { type Log, logAnswers, logOptions } from "./http/log.ts";
import { answerUnserved } from "./http/unserved.ts";
import { onError, refusalOf, sendProblem } from "./problems.ts";
import { type Readiness, readinessOf } from "./readiness.ts";
import { docsRoutes } from "./routes/docs.ts";
import { evaluateRoute } from "./routes/evaluate.ts";
import { healthRoutes } from "./routes/health.ts";
import { lawRoutes } from "./routes/law.ts";
import { describeRoutes, openApiRoute } from "./routes/openapi.ts";
import { ruleRoute } from "./routes/rule.ts";
import { webRoutes } from "./routes/web.ts";

export interface AppOptions extends Setting {
  readonly log?: Log;
  /** Folder with the built web UI, which is then served at /; without it / leads to /docs. */
  readonly web?: string | undefined;
}

export interface App {
  readonly http: FastifyInstance;
  readonly readiness: Readiness;
}

/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL = 30_000;

/** The service, ready to be listened with or injected into. It does not listen. */
export async function buildApp({ log = false, web, ...setting }: AppOptions): Promise<App> {
  const http = Fastify({
    logger: logOptions(log),
    // http/log.ts writes one line for each answer
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY,
    requestTimeout: ARRIVAL,
    // a connection that is kept may finish what it asked for while the service stops
    return503OnClosing: false,
    clientErrorHandler: onClientError,
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, refusalOf(error)),
  });
  const readiness = readinessOf(setting);
  http.setErrorHandler(onError);
  // shapes are checked by answers/, answers are plain data: the schemas of the routes document both
  http.setValidatorCompiler(() => () => true);
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  await secureHeaders(http);
  closeConnections(http);
  logAnswers(http);
  answerUnserved(http);
  readJsonBodies(http);
  await describeRoutes(http, setting.rulebook.version);
  await http.register(docsRoutes, { atRoot: web === undefined });
  if (web !== undefined) await http.register(webRoutes, { folder: web });
  await http.register(evaluateRoute, setting);
  await http.register(lawRoutes, setting);
  await http.register(ruleRoute, setting);
  await http.register(healthRoutes, { setting, readiness });
  await http.register(openApiRoute);
  await http.ready();
  return { http, readiness };
}
