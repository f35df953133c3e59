import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { refuse } from "../problems.ts";

/** Whether a name stands for this machine and can stand for no other. */
export function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

/**
 * Whether a request came through a proxy: then it may come from anywhere, although it reached the
 * loopback address.
 */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return FORWARDED.some((name) => headers[name] !== undefined);
}

const FORWARDED = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/**
 * Refuses what a web page elsewhere makes a browser on this machine ask for: under a name of its own that
 * it has let point here (DNS rebinding), or from its own origin.
 *
 * @throws Refusal HOST_NOT_ALLOWED or ORIGIN_NOT_ALLOWED
 */
export function requireOwnHost({ host, origin }: IncomingHttpHeaders): void {
  if (host !== undefined && !isLoopback(nameIn(host))) {
    const detail = "ask for this service under localhost, 127.0.0.1 or ::1";
    throw refuse("forbidden", "HOST_NOT_ALLOWED", detail);
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    const detail = "pages of other origins may not ask here";
    throw refuse("forbidden", "ORIGIN_NOT_ALLOWED", detail);
  }
}

/**
 * Refuses what the browser says a page of another site asks for, be it a link, a form or a script; other
 * programs say nothing of that.
 *
 * @throws Refusal ORIGIN_NOT_ALLOWED
 */
export function requireOwnPage({ "sec-fetch-site": site }: IncomingHttpHeaders): void {
  if (site === undefined || site === "same-origin" || site === "none") return;
  throw refuse("forbidden", "ORIGIN_NOT_ALLOWED", "pages of other origins may not ask here");
}

/** The name in a Host header, without its port and brackets. */
function nameIn(host: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(host) ?? [];
  return (bracketed ?? plain ?? "").toLowerCase();
}
