import * as z from "zod";

const attemptShape = z.strictObject({
  /** Of PKCE (RFC 7636, 4.1). */
  verifier: z.string().min(43).max(128),
  nonce: z.string().min(1).max(100),
  /** Address of the page to come back to. */
  back: z.string().max(500),
});

/**
 * A sign-in that was begun in this browser, which alone keeps it: a stranger who begins a thousand leaves nothing
 * behind.
 */
export type Attempt = Readonly<z.infer<typeof attemptShape>>;

export function writeAttempt(attempt: Attempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString("base64url");
}

/** @returns nothing for what is no attempt */
export function readAttempt(text: string): Attempt | undefined {
  try {
    return attemptShape.safeParse(JSON.parse(Buffer.from(text, "base64url").toString())).data;
  } catch {
    return undefined;
  }
}

/** An address of this service's own page: path and query. @returns `/` for any other */
export function ownAddress(text: string, origin: string): string {
  const url = URL.parse(text, origin);
  return url?.origin === origin && text.startsWith("/") ? `${url.pathname}${url.search}` : "/";
}
