import * as z from "zod";

const LTI = "https://purl.imsglobal.org/spec/lti/claim/";
const AGS = "https://purl.imsglobal.org/spec/lti-ags/";
const DEPLOYMENT = `${LTI}deployment_id` as const;
const CUSTOM = `${LTI}custom` as const;
const GRADES = `${AGS}claim/endpoint` as const;

/** The scope in which a tool may send a score. */
export const SCORE_SCOPE = `${AGS}scope/score`;

const words = z.string().min(1).max(2_000);

/** What makes a token the launch of a link, beside what makes it valid. */
const messageShape = z.object({
  [`${LTI}message_type`]: z.literal("LtiResourceLinkRequest"),
  [`${LTI}version`]: z.literal("1.3.0"),
  [`${LTI}resource_link`]: z.object({ id: words }),
});

/** Whether a token launches a link. */
export function launchesLink(payload: unknown): boolean {
  return messageShape.safeParse(payload).success;
}

/**
 * All that is taken from a launch: nothing else of it is looked at, neither name nor e-mail nor role.
 *
 * Source: LTI 1.3 Core, 5.3 and 5.4; Assignment and Grade Services 2.0, 3.1.
 */
const claimsShape = z.object({
  nonce: words,
  azp: words.optional(),
  /** Left out where the platform launches somebody whom it does not name. */
  sub: z.string().min(1).max(255).optional(),
  [DEPLOYMENT]: words,
  [CUSTOM]: z.object({ set: z.unknown() }).optional(),
  [GRADES]: z
    .object({ scope: z.array(z.string()).optional(), lineitem: words.optional() })
    .optional(),
});

/** What is taken from the token of a launch. */
export interface Claims {
  readonly nonce: string;
  readonly authorizedParty?: string | undefined;
  readonly user?: string | undefined;
  readonly deployment: string;
  /** The custom parameter `set`. */
  readonly set: unknown;
  /** Where a score goes, where the tool may send one. */
  readonly lineItem?: string | undefined;
}

/** @returns nothing when a claim is missing, or of a form that it never has */
export function claimsOf(payload: unknown): Claims | undefined {
  const read = claimsShape.safeParse(payload);
  if (!read.success) return undefined;
  const {
    nonce,
    azp,
    sub,
    [DEPLOYMENT]: deployment,
    [CUSTOM]: custom,
    [GRADES]: grades,
  } = read.data;
  const lineItem = grades?.scope?.includes(SCORE_SCOPE) === true ? grades.lineitem : undefined;
  return { nonce, authorizedParty: azp, user: sub, deployment, set: custom?.set, lineItem };
}
