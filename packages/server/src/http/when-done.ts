import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** What is told of a client that left before it had its answer: it is never sent. */
const LEFT = 499;

type Done = (request: FastifyRequest, reply: FastifyReply, status: number) => void;

/** Calls back once for each request: when its answer is out, or when nobody is there to take it. */
export function whenDone(app: FastifyInstance, done: Done): void {
  app.addHook("onRequest", (request, reply, next) => {
    const { raw } = reply;
    raw.once("close", () => done(request, reply, raw.writableEnded ? reply.statusCode : LEFT));
    next();
  });
}
