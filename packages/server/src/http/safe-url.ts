import { isLoopback } from "./host-check.ts";

/**
 * Whether something may be sent to an address: over https, or to this machine, and without a name and a
 * password in it.
 */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return false;
  const name = url.hostname.replace(/^\[|\]$/g, "");
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(name));
}
