import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asker } from "../analyses/pool.ts";
import { identityOf } from "./door.ts";
import { untilLeft } from "./until-left.ts";

/** Who waits for the answer to a request. */
export function askerOf(request: FastifyRequest, reply: FastifyReply): Asker {
  return { owner: identityOf(request).owner, left: untilLeft(reply) };
}
