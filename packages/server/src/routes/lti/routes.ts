import { parse } from "node:querystring";
import type { WorkedCase } from "@cokdyby/training";
import type { FastifyInstance } from "fastify";
import type { Answering } from "../../analyses/analyses.ts";
import type { Lti } from "../../lti/open-lti.ts";
import { sessionsIn } from "../../lti/sessions.ts";
import { trainingExercises } from "../../lti/training.ts";
import type { Store } from "../../store/store.ts";
import { launchRoute } from "./launch.ts";
import { loginRoute } from "./login.ts";
import type { LtiSetting } from "./setting.ts";
import { workRoutes } from "./work.ts";

/** How launches by learning platforms are served. */
export interface LtiOptions extends Lti {
  /** What sets of exercises ask about. */
  readonly worked: readonly WorkedCase[];
  /** Before each further try to send a grade, in milliseconds. */
  readonly pauses?: readonly number[];
}

/** How often launches that have expired are deleted, in milliseconds. */
const EVERY = 3_600_000;

/** The service as a tool of learning platforms (LTI 1.3). */
export async function ltiRoutes(
  app: FastifyInstance,
  {
    options,
    store,
    clock,
    ...answering
  }: Answering & {
    readonly options: LtiOptions;
    readonly store: Store;
    readonly clock: () => Date;
  },
): Promise<void> {
  const { worked, pauses, ...lti } = options;
  const exercises = trainingExercises(answering, worked);
  const sessions = sessionsIn(store.launches);
  const setting: LtiSetting = {
    ...{ lti, exercises, sessions, clock },
    ...(pauses === undefined ? {} : { pauses }),
  };
  await app.register(async (scope) => {
    readForms(scope);
    loginRoute(scope, setting);
    launchRoute(scope, setting);
  });
  workRoutes(app, setting);
  app.get("/lti/keys", { schema: { hide: true } }, async () => ({ keys: [lti.key.jwk] }));
  forgetRegularly(app, store, clock);
}

function forgetRegularly(app: FastifyInstance, { launches }: Store, clock: () => Date): void {
  const forget = () =>
    launches
      .forgetExpired(clock().toISOString())
      .catch((fault: unknown) => app.log.error({ fault }, "fault"));
  const timer = setInterval(forget, EVERY).unref();
  app.addHook("onReady", async () => void forget());
  app.addHook("onClose", async () => clearInterval(timer));
}

/** Most members of a form. */
const MEMBERS = 50;

/** Reads the forms that browsers post for a platform; nothing else is read in the scope. */
function readForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    // a member that stands twice becomes a list, which no shape takes
    (_request, body, done) =>
      done(null, { ...parse(String(body), "&", "=", { maxKeys: MEMBERS }) }),
  );
}
