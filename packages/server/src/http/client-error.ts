import type { Socket } from "node:net";
import type { WireProblem } from "@cokdyby/api/shapes";
import { refuse } from "../problems.ts";

/** Answers what is no HTTP, or came too slowly or too large to be read, and closes the connection. */
export function onClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  if (socket.writable) socket.write(rawAnswer(problemFor(error.code)));
  socket.destroy(error);
}

function problemFor(code: string | undefined): WireProblem {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return refuse("request-timeout", "REQUEST_TIMEOUT", "send the whole request sooner").problem;
    case "HPE_HEADER_OVERFLOW":
      return refuse("headers-too-large", "HEADERS_TOO_LARGE", "send fewer or shorter headers")
        .problem;
    default:
      return refuse("bad-request", "BAD_REQUEST", "this is not well-formed HTTP").problem;
  }
}

function rawAnswer(problem: WireProblem): string {
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    "content-type: application/problem+json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}
