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

/** What is to be written in place of an address that is not safe, or is no origin where one is meant. */
export function unsafeUrl(text: string, isOrigin: boolean): string | undefined {
  const isPlain = !isOrigin || URL.parse(text)?.href === `${URL.parse(text)?.origin}/`;
  if (isSafeUrl(text) && isPlain) return undefined;
  const what = isOrigin ? "an origin as https://host, without a path" : "an address with https";
  return `write ${what}; http does for this machine alone`;
}
