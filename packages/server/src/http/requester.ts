import type { FastifyReply, FastifyRequest } from "fastify";
import type { Requester } from "../analyses/pool.ts";
import { identityOf } from "./authorize.ts";

/** The owner of a request, and a signal that aborts when its connection closes: the answer was sent, or the client has left. */
export function requesterOf(request: FastifyRequest, reply: FastifyReply): Requester {
  const left = new AbortController();
  // the client may have left while it was looked up who asks
  if (reply.raw.destroyed) left.abort();
  else reply.raw.once("close", () => left.abort());
  return { owner: identityOf(request).owner, abandoned: left.signal };
}
