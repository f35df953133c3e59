import type { FastifyReply } from "fastify";

/** A signal for when the connection closes: then nobody waits for the answer. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once("close", () => left.abort());
  return left.signal;
}
