import { isIP } from "node:net";
import { STORAGE_CALLS } from "@cokdyby/api/client";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { credentialsOf, shownToken } from "../access/authenticate.ts";
import type { Action } from "../access/permissions.ts";
import { actionOf } from "../access/route-actions.ts";
import { admittedOf, strangerCodeOf } from "../http/authorize.ts";
import { repeated } from "../http/repeated.ts";
import { whenDone } from "../http/when-done.ts";
import { type Refusal, refuse } from "../problems.ts";
import { addressKey, isOwner } from "../store/names.ts";
import type { OwnAddress } from "../store/store.ts";
import type { AuditEvent } from "./entry.ts";
import { purposeOf } from "./require-purpose.ts";
import type { Reserve } from "./reserve.ts";
import type { AuditTrail } from "./trail.ts";

/** What is recorded: whatever reads, changes, deletes or hands out what people keep, all but the law. */
const RECORDED: ReadonlySet<Action> = new Set(
  Object.values(STORAGE_CALLS)
    .map(({ action }) => action)
    .filter((action) => action !== "law.read"),
);

/** Status of what is beyond the rate. */
const BEYOND_RATE = 429;

const things = new WeakMap<FastifyRequest, OwnAddress>();
const owners = new WeakMap<FastifyRequest, string>();

/** Says which thing a request is about, for the audit trail. */
export function concerns(request: FastifyRequest, address: OwnAddress): void {
  things.set(request, address);
}

/** Says whose things a request is about, all of them. @param owner what is no name of an owner is not recorded */
export function concernsAllOf(request: FastifyRequest, owner: string): void {
  if (isOwner(owner)) owners.set(request, owner);
}

/**
 * Records each request that reaches for what people keep, and each that was not let in or refused to its role; of
 * strangers beyond the rate, and of more than ten of one address in a minute, their number. Registered before
 * authorization.
 */
export function recordRequests(app: FastifyInstance, trail: AuditTrail): void {
  const repeating = repeated<AuditEvent>((first, times) =>
    trail.record({ action: "service.enter", ...first, times }),
  );
  app.addHook("onClose", async () => repeating.flush());
  whenDone(app, (request, _reply, status) => {
    const code = strangerCodeOf(request);
    const action = code === undefined ? recordedActionOf(request, status) : "service.enter";
    if (action === undefined) return;
    const event = eventOf(request, action, status, code);
    const kind = `${status} ${event.address} ${event.forwardedFor}`;
    if (code !== undefined && status === BEYOND_RATE) repeating.count(kind, event);
    else if (code === undefined || !repeating.countBeyond(kind, event)) trail.record(event);
  });
}

/**
 * Refuses what has to be recorded while the trail cannot be written or there is no more room than the reserve, which
 * deletions alone are lent. Registered after authorization: strangers are lent nothing.
 */
export function requireRecord(app: FastifyInstance, trail: AuditTrail, reserve: Reserve): void {
  const lent = new WeakSet<FastifyRequest>();
  // after what recordRequests does then: the line of a deletion needs room too
  whenDone(app, (request) => {
    if (lent.delete(request)) reserve.giveBack();
  });
  app.addHook("onRequest", async (request) => {
    const action = recordedActionOf(request, 200);
    if (action === undefined) return;
    const isDeletion = action.endsWith(".delete") || action === "store.clean";
    if (isDeletion && reserve.lend()) lent.add(request);
    if (trail.isWritten() && (isDeletion || reserve.isWhole())) return;
    throw refuseUnrecorded();
  });
}

/** Refuses what cannot be recorded. */
export function refuseUnrecorded(): Refusal {
  const detail = "what is done here has to be recorded, and the record cannot be written";
  return refuse("audit-unavailable", "AUDIT_NOT_WRITABLE", detail);
}

function recordedActionOf(
  { method, routeOptions }: FastifyRequest,
  status: number,
): Action | undefined {
  const action = actionOf(method, routeOptions.url ?? "");
  if (action === undefined || action === "open") return undefined;
  return RECORDED.has(action) || status === 403 ? action : undefined;
}

function eventOf(
  request: FastifyRequest,
  action: AuditEvent["action"],
  status: number,
  code: string | undefined,
): AuditEvent {
  const admitted = admittedOf(request);
  const token =
    admitted === undefined ? shownToken(credentialsOf(request.headers))?.id : admitted.token;
  const thing = things.get(request);
  const of = thing?.owner ?? owners.get(request);
  const purpose = purposeOf(request);
  const forwardedFor = lastAddressIn(request.headers["x-forwarded-for"]);
  return {
    action,
    ...(admitted === undefined ? {} : { owner: admitted.owner }),
    ...(token === undefined ? {} : { token }),
    address: request.ip,
    ...(forwardedFor === undefined ? {} : { forwardedFor }),
    ...(thing === undefined ? {} : { thing: addressKey(thing) }),
    ...(of === undefined ? {} : { of }),
    ...(purpose === undefined ? {} : { purpose: purpose.purpose }),
    ...(purpose?.basis === undefined ? {} : { basis: purpose.basis }),
    status,
    ...(code === undefined ? {} : { code }),
  };
}

/** The last hop that a proxy names; the hops before it can be forged. */
function lastAddressIn(header: string | readonly string[] | undefined): string | undefined {
  const last = [header ?? []].flat().join(",").split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? undefined : last;
}
