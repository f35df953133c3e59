import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";
import { refuse } from "../problems.ts";

/** Whether a host name always means this machine. */
export function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}

/**
 * Whether a request came through a proxy: then it may come from anywhere, although it arrived on the
 * loopback address.
 */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some(
    (name) => name.startsWith("x-forwarded-") || FORWARDED.has(name),
  );
}

/** What else proxies, load balancers and content delivery networks add. */
const FORWARDED: ReadonlySet<string> = new Set([
  "forwarded",
  "via",
  "x-real-ip",
  "x-client-ip",
  "x-cluster-client-ip",
  "x-original-for",
  "x-envoy-external-address",
  "true-client-ip",
  "cf-connecting-ip",
  "fastly-client-ip",
  "fly-client-ip",
]);

/**
 * Refuses requests that a foreign web page makes through a browser on this machine: under a host name that
 * it has pointed here (DNS rebinding), or from its own origin.
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
 * Refuses requests that the browser marks as coming from another site, by a link, a form or a script. Other
 * programs do not send that header.
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
