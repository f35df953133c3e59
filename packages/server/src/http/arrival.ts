import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { onClientError } from "./client-error.ts";
import { LINES } from "./media-types.ts";

/**
 * Closes connections on which a body takes too long to arrive. A stream of lines may take as long as
 * it likes, but has to keep moving, one way or the other.
 *
 * @param most milliseconds for a whole body, and between two signs of life of a stream
 */
export function limitArrival(app: FastifyInstance, most: number): void {
  app.addHook("onRequest", async ({ raw, headers }, reply) => {
    if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined)
      return;
    if (headers["content-type"]?.startsWith(LINES) === true) {
      keepMoving(reply.raw, most);
      return;
    }
    const late = setTimeout(() => {
      if (reply.sent) raw.destroy();
      else
        onClientError(Object.assign(new Error(), { code: "ERR_HTTP_REQUEST_TIMEOUT" }), raw.socket);
    }, most).unref();
    for (const event of ["end", "close"]) raw.once(event, () => clearTimeout(late));
  });
}

/**
 * Until an answer is out, closes its connection when nothing moves on it any more, one way or the other: also
 * when nobody takes the answer.
 *
 * @param most milliseconds between two signs of life
 */
export function keepMoving(response: ServerResponse, most: number): void {
  // one that was injected has no socket of its own
  const socket: Partial<Socket> = response.req.socket;
  socket.setTimeout?.(most);
  response.once("close", () => socket.setTimeout?.(0));
}
