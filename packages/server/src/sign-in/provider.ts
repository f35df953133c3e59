import { readFileSync, statSync } from "node:fs";
import { readShape } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { pointerOf } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { ROLES } from "../access/roles.ts";
import { unsafeUrl } from "../http/safe-url.ts";

const words = z.string().min(1).max(500);

const fileShape = z.strictObject({
  /** Origin under which browsers reach the service. */
  url: words,
  /** As the provider names itself, `iss`. */
  issuer: words,
  /** What the provider calls this service. */
  clientId: words,
  /** Left out for a public client, which proves itself by PKCE alone. */
  clientSecret: words.exactOptional(),
  scope: words.default("openid email profile"),
  /** Where owner and roles are read from. */
  claimsFrom: z.enum(["id_token", "userinfo"]).default("id_token"),
  /** The claim that names the owner of what is kept. */
  ownerClaim: words.default("email"),
  /** The claim with groups or roles; where it lies within others, the path to it. */
  roleClaim: z.union([words, z.array(words).min(1).max(5)]),
  /** Of those that somebody has, the first counts. */
  roles: z
    .array(z.strictObject({ value: words, role: z.enum(ROLES) }))
    .min(1)
    .max(100),
  /** How long a session lasts. */
  hours: z.int().min(1).max(24).default(8),
});

/** The provider that people of this office sign in at. */
export type Provider = Readonly<z.infer<typeof fileShape>>;

/**
 * Reads the file that names the provider.
 *
 * @returns every problem at once; none repeats what stands there
 */
export function readProvider(path: string): Result<Provider> {
  let given: unknown;
  let isOpen = false;
  try {
    given = JSON.parse(readFileSync(path, "utf8"));
    isOpen = process.platform !== "win32" && (statSync(path).mode & 0o007) !== 0;
  } catch {
    const detail = `${path} cannot be read, or is no JSON; docs/sign-in.md shows what stands in it`;
    return { ok: false, problems: [{ code: "SIGN_IN_FILE_UNREADABLE", detail }] };
  }
  const { value, problems: misfits } = readShape(fileShape, given);
  const file: Partial<Provider> = Object(given);
  const problems = [...misfits, ...unsafeUrls(file)];
  if (isOpen && file.clientSecret !== undefined) {
    const detail = `${path} holds a secret that all accounts can read; take that from them (chmod o-rwx)`;
    problems.push({ code: "SIGN_IN_FILE_OPEN", detail, pointer: pointerOf(["clientSecret"]) });
  }
  if (value === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...value, url: new URL(value.url).origin } };
}

function unsafeUrls(file: Partial<Provider>): Problem[] {
  return (["url", "issuer"] as const).flatMap((member) => {
    const address = file[member];
    if (typeof address !== "string" || address === "") return [];
    const detail = unsafeUrl(address, member === "url");
    return detail === undefined
      ? []
      : [{ code: "SIGN_IN_URL_UNSAFE", detail, pointer: pointerOf([member]) }];
  });
}
