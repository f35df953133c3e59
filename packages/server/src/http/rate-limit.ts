import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { refuse } from "../problems.ts";

/** Counts requests; rejects with a Refusal 429 for one too many. */
export interface Limits {
  /** Counts an authenticated request. @param who the same for all requests of one owner */
  readonly known: (request: FastifyRequest, who: string) => Promise<void>;
  /** Counts a failed authentication. */
  readonly stranger: (request: FastifyRequest) => Promise<void>;
}

/** Counts nothing. */
export const NO_LIMITS: Limits = {
  known: async () => undefined,
  stranger: async () => undefined,
};

/** @param most requests a minute from one person, and failed attempts from one address */
export async function limitRates(app: FastifyInstance, most: number): Promise<Limits> {
  const names = new WeakMap<FastifyRequest, string>();
  await app.register(rateLimit, { global: false, max: most, timeWindow: 60_000, cache: 10_000 });
  const count = app.createRateLimit({ keyGenerator: (request) => names.get(request) ?? "" });
  const counted = async (request: FastifyRequest, name: string) => {
    names.set(request, name);
    const { isAllowed, ...found } = await count(request);
    if (isAllowed || !("isExceeded" in found) || !found.isExceeded) return;
    const headers = { "retry-after": String(found.ttlInSeconds) };
    const detail = `more than ${most} requests in a minute; wait as long as \`Retry-After\` says`;
    throw refuse("too-many", "TOO_MANY_REQUESTS", detail, { headers });
  };
  return {
    known: (request, who) => counted(request, `owner ${who}`),
    stranger: (request) => counted(request, `address ${request.ip}`),
  };
}
