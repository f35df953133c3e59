import { finished } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** What is told of a client that left before it had its answer: it is never sent. */
const LEFT = 499;

/** Calls back once for each request: when its answer is out, or when nobody is there to take it. */
export function whenDone(
  app: FastifyInstance,
  done: (request: FastifyRequest, reply: FastifyReply, status: number) => void,
): void {
  app.addHook("onRequest", async (request, reply) => {
    finished(reply.raw, (cut) => done(request, reply, cut == null ? reply.statusCode : LEFT));
  });
}
