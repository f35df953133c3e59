import type { FastifyReply } from "fastify";

/** A signal for when the answer is out or the connection closed: then nobody waits for it any more. */
export function untilLeft({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once("close", () => left.abort());
  return left.signal;
}
