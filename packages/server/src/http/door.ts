import { EngineFault } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  type Access,
  type AccessRefusal,
  authenticate,
  type Identity,
  LOCAL,
} from "../access/authenticate.ts";
import { type Action, permitted } from "../access/permissions.ts";
import { actionOf } from "../access/route-actions.ts";
import { type Refusal, refuse, refuseForbidden } from "../problems.ts";
import type { Tokens } from "../store/store.ts";
import type { Accounts } from "./accounts.ts";
import { isForwarded, requireOwnHost, requireOwnPage } from "./own-host.ts";
import { type Limits, NO_LIMITS } from "./rate-limit.ts";

/** How requests are let in. */
export interface Entry {
  readonly tokens: Pick<Tokens, "find">;
  /** Whether only this machine reaches the service: then nobody on it needs a token. */
  readonly loopbackOnly: boolean;
  /** Tells accounts of this machine apart: others than ours need a token then; nobody does when left out. */
  readonly accounts?: Accounts;
  /** How often somebody may ask; as often as they like when left out. */
  readonly limits?: Limits;
  readonly clock?: () => Date;
}

/**
 * Stands before every route that is registered after it: who asks is known, and may do what the route
 * does, before anything of the body is read.
 *
 * @throws EngineFault for a route below /v1 that has no action
 */
export function guardRoutes(
  app: FastifyInstance,
  { tokens, loopbackOnly, accounts, limits = NO_LIMITS, clock }: Entry,
): void {
  const now = clock ?? (() => new Date());
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) {
      if (actionOf(each, url) === undefined) throw new EngineFault(`${each} ${url} has no action`);
    }
  });
  app.addHook("onRequest", async (request) => {
    const { headers, method, routeOptions } = request;
    const forwarded = loopbackOnly && isForwarded(headers);
    if (loopbackOnly && !forwarded) requireOwnHost(headers);
    const action = actionOf(method, routeOptions.url ?? "");
    if (action === "open" || action === undefined) return;
    requireOwnPage(headers);
    const own = accounts === undefined || (await accounts.isOwn(request.raw.socket));
    const door = loopbackOnly && !forwarded && own ? { tokens, withoutToken: LOCAL } : { tokens };
    const enter = () => authenticate(headers.authorization, door, now());
    const access = await enter();
    if (!access.ok) {
      strangers.set(request, access.refusal.code);
      await limits.stranger(request);
      throw refuseStranger(access.refusal);
    }
    const { owner } = access.identity;
    await limits.known(request, owner);
    identities.set(request, { ...access.identity, action });
    if (permitted(access.identity, action) !== "yes") throw refuseForbidden(action);
    stays.set(request, {
      enter,
      isOver: () =>
        limits.known(request, owner).then(
          () => false,
          () => true,
        ),
    });
  });
}

function refuseStranger({ code, detail, challenge }: AccessRefusal): Refusal {
  return refuse("unauthenticated", code, detail, { headers: { "www-authenticate": challenge } });
}

/** How it is seen, while a request goes on, whether who sent it may stay. */
interface Stay {
  readonly enter: () => Promise<Access>;
  /** Counts one more request of theirs. @returns whether it is one too many */
  readonly isOver: () => Promise<boolean>;
}
const stays = new WeakMap<FastifyRequest, Stay>();

/**
 * Looks again whether somebody who came in may still be in.
 *
 * @throws Refusal 401 when their token was revoked or has expired since
 */
export async function mayStay(request: FastifyRequest): Promise<void> {
  const access = await stays.get(request)?.enter();
  if (access?.ok === false) throw refuseStranger(access.refusal);
}

/** Counts a part of a long request as one more of its sender's. @returns whether they sent too many in a minute */
export async function countRows(request: FastifyRequest): Promise<boolean> {
  return (await stays.get(request)?.isOver()) ?? false;
}

/** Who asks, and what the route that was asked does. */
export type Admitted = Identity & { readonly action: Action };

const identities = new WeakMap<FastifyRequest, Admitted>();

/** The same for a request that may have been refused: nothing for somebody who did not come in. */
export function admittedOf(request: FastifyRequest): Admitted | undefined {
  return identities.get(request);
}

const strangers = new WeakMap<FastifyRequest, AccessRefusal["code"]>();

/** Why somebody did not come in. */
export function strangerCodeOf(request: FastifyRequest): AccessRefusal["code"] | undefined {
  return strangers.get(request);
}

/** @throws EngineFault on a route that is open to everybody */
export function identityOf(request: FastifyRequest): Admitted {
  const identity = identities.get(request);
  if (identity === undefined) throw new EngineFault("nobody came in through the door");
  return identity;
}
