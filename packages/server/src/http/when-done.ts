import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Recorded for a client that left before its answer; never sent. */
const LEFT = 499;

type Done = (request: FastifyRequest, reply: FastifyReply, status: number) => void;

/** Calls back once for each request: when its answer is sent, or when the client has left. */
export function whenDone(app: FastifyInstance, done: Done): void {
  app.addHook("onRequest", (request, reply, next) => {
    const { raw } = reply;
    // Node warns of more than ten, which are no leak here: each is called once
    raw.setMaxListeners(raw.getMaxListeners() + 1);
    raw.once("close", () => done(request, reply, raw.writableEnded ? reply.statusCode : LEFT));
    next();
  });
}
