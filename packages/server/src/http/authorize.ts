import { EngineFault } from "@cokdyby/engine";
import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  type Access,
  type AccessRefusal,
  authenticate,
  credentialsOf,
  type Identity,
  LOCAL,
} from "../access/authenticate.ts";
import { type Action, permitted } from "../access/permissions.ts";
import { actionOf } from "../access/route-actions.ts";
import { type Refusal, refuse, refuseForbidden } from "../problems.ts";
import type { Tokens } from "../store/store.ts";
import type { Accounts } from "./accounts.ts";
import { isForwarded, requireOwnHost, requireOwnPage } from "./host-check.ts";
import { type Limits, NO_LIMITS } from "./rate-limit.ts";

/** How requests are authenticated and limited. */
export interface AuthorizeOptions {
  readonly tokens: Pick<Tokens, "find">;
  /** Whether only this machine can connect: then no token is needed on it. */
  readonly loopbackOnly: boolean;
  /** Finds the account of a local connection: others than ours need a token. When left out none does. */
  readonly accounts?: Accounts;
  /** Rate limits; none when left out. */
  readonly limits?: Limits;
  readonly clock?: () => Date;
}

/**
 * Authenticates and authorizes requests to every route that is registered after it, before anything of the
 * body is read.
 *
 * @throws EngineFault for a route below /v1 that has no action
 */
export function authorizeRoutes(
  app: FastifyInstance,
  { tokens, loopbackOnly, accounts, limits = NO_LIMITS, clock }: AuthorizeOptions,
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
    const allowed =
      loopbackOnly && !forwarded && own ? { tokens, withoutToken: LOCAL } : { tokens };
    const enter = () => authenticate(credentialsOf(headers), allowed, now());
    const access = await enter();
    if (!access.ok) {
      strangers.set(request, access.refusal.code);
      await limits.stranger(request);
      throw refuseStranger(access.refusal);
    }
    const { owner } = access.identity;
    // watched all the time, most of all when there is much to do
    if (action !== "service.metrics") await limits.known(request, owner);
    identities.set(request, { ...access.identity, action });
    if (permitted(access.identity, action) !== "yes") throw refuseForbidden(action);
    rechecks.set(request, {
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

/** Repeats the checks while a long request is running. */
interface Recheck {
  readonly enter: () => Promise<Access>;
  /** Counts one more request of the owner. @returns whether it is one too many */
  readonly isOver: () => Promise<boolean>;
}
const rechecks = new WeakMap<FastifyRequest, Recheck>();

/**
 * Authenticates a running request again.
 *
 * @throws Refusal 401 when their token was revoked or has expired since
 */
export async function reauthorize(request: FastifyRequest): Promise<void> {
  const access = await rechecks.get(request)?.enter();
  if (access?.ok === false) throw refuseStranger(access.refusal);
}

/** Counts a part of a long request as one more request. @returns whether the owner is above the limit */
export async function countRows(request: FastifyRequest): Promise<boolean> {
  return (await rechecks.get(request)?.isOver()) ?? false;
}

/** The owner of a request, and the action of its route. */
export type Admitted = Identity & { readonly action: Action };

const identities = new WeakMap<FastifyRequest, Admitted>();

/** As {@link identityOf}, for a request that may have been refused. @returns nothing where it was */
export function admittedOf(request: FastifyRequest): Admitted | undefined {
  return identities.get(request);
}

const strangers = new WeakMap<FastifyRequest, AccessRefusal["code"]>();

/** Why a request was not authenticated. */
export function strangerCodeOf(request: FastifyRequest): AccessRefusal["code"] | undefined {
  return strangers.get(request);
}

/** @throws EngineFault on a route that is open to everybody */
export function identityOf(request: FastifyRequest): Admitted {
  const identity = identities.get(request);
  if (identity === undefined) throw new EngineFault("no identity: the route is not guarded");
  return identity;
}
