import type { WorkedCase } from "@cokdyby/training";
import type { FastifyInstance } from "fastify";
import type { Answering } from "../../analyses/analyses.ts";
import { readForms } from "../../http/forms.ts";
import type { Lti } from "../../lti/open-lti.ts";
import { sessionsIn } from "../../lti/sessions.ts";
import { trainingExercises } from "../../lti/training.ts";
import type { Store } from "../../store/store.ts";
import { forgetRegularly } from "../../upkeep/forget-regularly.ts";
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
  forgetRegularly(app, store.launches, clock);
}
