import type { Problem } from "@cokdyby/engine";
import type { FastifyRequest } from "fastify";
import { logStranger } from "../../http/log.ts";
import type { LtiCode } from "../../lti/problems.ts";
import { type ProblemKind, type Refusal, refuse, refuseContent } from "../../problems.ts";

const AGAIN = "start the exercise again from the learning platform";

/** What a learner is told, and what would mend it. */
const REFUSALS: Readonly<Record<LtiCode, readonly [kind: ProblemKind, detail: string]>> = {
  LTI_PLATFORM_UNKNOWN: [
    "forbidden",
    "this learning platform is not registered here under this issuer and client id; ask whoever runs this service",
  ],
  LTI_LOGIN_REFUSED: [
    "forbidden",
    `the learning platform did not log you in; log in, and ${AGAIN}`,
  ],
  LTI_STATE_WRONG: [
    "forbidden",
    `this launch was not begun in this browser, or more than ten minutes ago; ${AGAIN}, in a new window and with cookies allowed`,
  ],
  LTI_TOKEN_WRONG: [
    "forbidden",
    "the message of the learning platform is not valid here; whoever runs this service compares issuer, client id and key set with those of the platform",
  ],
  LTI_TOKEN_EXPIRED: [
    "forbidden",
    `the message of the learning platform is too old; ${AGAIN}. If that does not help, a clock is wrong`,
  ],
  LTI_NONCE_WRONG: ["forbidden", `the message answers another launch; ${AGAIN}`],
  LTI_NONCE_USED: ["forbidden", `this launch was used already; ${AGAIN}`],
  LTI_DEPLOYMENT_UNKNOWN: [
    "forbidden",
    "this deployment of the tool is not registered here; ask whoever runs this service",
  ],
  LTI_MESSAGE_UNKNOWN: [
    "content",
    "only launches of a link by LTI 1.3 (`LtiResourceLinkRequest`) are taken here",
  ],
  LTI_LINE_ITEM_WRONG: [
    "forbidden",
    "the learning platform wants its grades at an address that is not registered here; ask whoever runs this service",
  ],
  LTI_SESSION_MISSING: [
    "forbidden",
    `this exercise was not launched in this browser, or too long ago; ${AGAIN}`,
  ],
  LTI_PLATFORM_UNREACHABLE: [
    "platform-failed",
    "the learning platform does not answer as it should; try again in a while, nothing is lost",
  ],
  LTI_GRADE_REFUSED: [
    "platform-failed",
    "the learning platform did not take the grade; ask whoever runs it whether this tool may send grades, then try again",
  ],
};

/**
 * Refuses a launch or a grade, and tells the log so, without anything that says who.
 *
 * @param told issuer of a platform that is registered, the status it answered, what of its token failed
 */
export function refuseLaunch(
  request: FastifyRequest,
  code: keyof typeof REFUSALS,
  told: {
    readonly platform?: string;
    readonly status?: number | undefined;
    readonly failed?: string | undefined;
  } = {},
): Refusal {
  const [kind, detail] = REFUSALS[code];
  logStranger(request, { level: "warn", words: "launch refused", said: { code, ...told } });
  return refuse(kind, code, detail);
}

const NO_SET: Problem = {
  code: "LTI_SET_WRONG",
  detail:
    "the link names no set of exercises that is known here; its custom parameters need a line `set=…`, as the page gives it for a set",
  pointer: "#/custom/set",
};

/** Refuses the launch of a link that names no set. @param problems of what stands there */
export function refuseSet(
  request: FastifyRequest,
  platform: string,
  problems: readonly Problem[],
): Refusal {
  const said = { code: NO_SET.code, platform };
  logStranger(request, { level: "warn", words: "launch refused", said });
  return refuseContent([NO_SET, ...problems]);
}
