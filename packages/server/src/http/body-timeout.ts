import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { onClientError } from "./client-error.ts";
import { LINES } from "./media-types.ts";

/**
 * Closes connections on which a body takes too long to arrive. A stream of lines may take any time as long
 * as bytes keep moving in either direction.
 *
 * @param most milliseconds for a whole body, and of inactivity of a stream
 */
export function limitBodyTime(app: FastifyInstance, most: number): void {
  app.addHook("onRequest", async ({ raw, headers }, reply) => {
    if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined)
      return;
    if (headers["content-type"]?.toLowerCase().startsWith(LINES) === true) {
      keepMoving(reply.raw, most);
      // what still arrives after its answer is no stream any more
      reply.raw.once("finish", () => raw.complete || endWithin(raw, most, () => raw.destroy()));
      return;
    }
    endWithin(raw, most, () => {
      if (reply.sent) raw.destroy();
      else
        onClientError(Object.assign(new Error(), { code: "ERR_HTTP_REQUEST_TIMEOUT" }), raw.socket);
    });
  });
}

function endWithin(raw: IncomingMessage, most: number, otherwise: () => void): void {
  const late = setTimeout(otherwise, most).unref();
  for (const event of ["end", "close"]) raw.once(event, () => clearTimeout(late));
}

/**
 * Closes a connection that is inactive in both directions before its answer is sent, also when the client
 * does not read the answer.
 *
 * @param most milliseconds of inactivity
 */
export function keepMoving(response: ServerResponse, most: number): void {
  // one that was injected has no socket of its own
  const socket: Partial<Socket> = response.req.socket;
  socket.setTimeout?.(most);
}
