import type { FastifyReply } from "fastify";

/** A signal that aborts when the connection closes: the answer was sent, or the client has left. */
export function abortOnDisconnect({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once("close", () => left.abort());
  return left.signal;
}
