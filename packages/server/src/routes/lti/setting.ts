import type { Exercises } from "../../lti/exercises.ts";
import type { Lti } from "../../lti/open-lti.ts";
import type { Sessions } from "../../lti/sessions.ts";

/** What the routes of launches work with. */
export interface LtiSetting {
  readonly lti: Lti;
  readonly exercises: Exercises;
  readonly sessions: Sessions;
  readonly clock: () => Date;
  /** See `sendGrade`. */
  readonly pauses?: readonly number[];
}

/** Where platforms send launches to. */
export const LAUNCH = "/lti/launch";

/** Address of the page on which a launched set is worked on; after it, in the fragment, which launch. */
export const PAGE = "/training/launched";
