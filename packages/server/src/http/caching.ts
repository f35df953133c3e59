import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A text of the law and its strong tag. */
export interface Tagged {
  readonly text: string;
  readonly tag: string;
}

/** The tag changes with the rulebook, the query, and with what this program makes of them. */
export function tagged(text: string): Tagged {
  const digest = createHash("sha256").update(text).digest("base64url");
  return { text, tag: digest.slice(0, 27) };
}

/**
 * Sends a text that clients may keep if they ask each time whether it still holds: 304 if it does.
 * Nobody between them and us keeps it, since who asks is looked at each time.
 */
export function sendTagged(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { text, tag }: Tagged,
): FastifyReply {
  reply.header("cache-control", "private, no-cache").header("etag", `"${tag}"`);
  reply.header("vary", "accept-encoding");
  if (holds(headers["if-none-match"], tag)) return reply.code(304).send();
  return reply.type("application/json; charset=utf-8").send(text);
}

/** Whether a client has the text already, in whatever coding. */
function holds(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const given = header.split(",").map((each) => each.trim().replace(/^W\//, ""));
  return given.some((each) => each === "*" || bare(each) === tag);
}

function bare(quoted: string): string {
  return quoted.replace(/^"|"$/g, "").replace(/-(?:br|gzip)$/, "");
}
