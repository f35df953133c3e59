import type { FastifyReply, FastifyRequest } from "fastify";
import type { Requester } from "../analyses/pool.ts";
import { abortOnDisconnect } from "./abort-on-disconnect.ts";
import { identityOf } from "./authorize.ts";

/** The owner of a request, and the signal of its disconnect. */
export function requesterOf(request: FastifyRequest, reply: FastifyReply): Requester {
  return { owner: identityOf(request).owner, abandoned: abortOnDisconnect(reply) };
}
