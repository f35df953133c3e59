import { readFileSync } from "node:fs";
import { readShape } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { pointerOf } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { isSafeUrl, unsafeUrl } from "../http/safe-url.ts";

const words = z.string().min(1).max(500);

const platformShape = z.strictObject({
  /** As the platform names itself, `iss`. */
  issuer: words,
  /** What the platform calls this tool. */
  clientId: words,
  deploymentIds: z.array(words).min(1).max(100),
  authorizationEndpoint: words,
  tokenEndpoint: words,
  /** Where the platform publishes its keys. */
  jwksUri: words,
  /** What the platform calls its token endpoint, where that is not its address. */
  tokenAudience: words.exactOptional(),
  /** Origins that may take grades, beside those of the addresses above. */
  gradeOrigins: z.array(words).max(20).exactOptional(),
});

const fileShape = z.strictObject({
  /** Origin under which browsers and platforms reach the service. */
  url: words,
  platforms: z.array(platformShape).min(1).max(100),
});

/** A learning platform that the operator has registered. */
export type Platform = Readonly<z.infer<typeof platformShape>>;

/** What the operator has registered. */
export interface Registrations {
  /** Origin of this service, as `https://cokdyby.school.example`. */
  readonly url: string;
  readonly platforms: readonly Platform[];
}

/**
 * Reads the file that registers platforms.
 *
 * @returns every problem at once
 */
export function readRegistrations(path: string): Result<Registrations> {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    const detail = `${path} cannot be read, or is no JSON; docs/lti.md shows what stands in it`;
    return { ok: false, problems: [{ code: "LTI_FILE_UNREADABLE", detail }] };
  }
  const { value, problems: misfits } = readShape(fileShape, given);
  const problems = [...misfits, ...problemsOf(given)];
  if (value === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...value, url: new URL(value.url).origin } };
}

/** What is wrong with what the file says, as far as it says it in the form that it has. */
function problemsOf(given: unknown): Problem[] {
  const problems: Problem[] = [];
  const check = (address: unknown, isOrigin: boolean, ...path: (string | number)[]) => {
    if (typeof address !== "string" || address === "") return;
    const detail = unsafeUrl(address, isOrigin);
    if (detail === undefined) return;
    problems.push({ code: "LTI_URL_UNSAFE", detail, pointer: pointerOf(path) });
  };
  const file: Partial<z.infer<typeof fileShape>> = Object(given);
  check(file.url, true, "url");
  const seen = new Set<string>();
  for (const [at, each] of listOf(file.platforms).entries()) {
    const platform: Partial<Registrations["platforms"][number]> = Object(each);
    for (const member of ["issuer", "authorizationEndpoint", "tokenEndpoint", "jwksUri"] as const) {
      check(platform[member], false, "platforms", at, member);
    }
    for (const [place, origin] of listOf(platform.gradeOrigins).entries()) {
      check(origin, true, "platforms", at, "gradeOrigins", place);
    }
    const name = JSON.stringify([platform.issuer, platform.clientId]);
    const isNamed = platform.issuer !== undefined && platform.clientId !== undefined;
    if (isNamed && seen.has(name)) {
      const detail = "this issuer and client id stand twice; put all deployments under one of them";
      problems.push({
        code: "LTI_PLATFORM_TWICE",
        detail,
        pointer: pointerOf(["platforms", at]),
      });
    }
    seen.add(name);
  }
  return problems;
}

function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/**
 * The registered platform with an issuer.
 *
 * @param clientId left out where the platform does not say it; then the issuer has to be registered once
 */
export function platformOf(
  { platforms }: Registrations,
  issuer: string,
  clientId?: string,
): Platform | undefined {
  const found = platforms.filter(
    (each) => each.issuer === issuer && (clientId === undefined || each.clientId === clientId),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a grade may be sent to an address that a token of the platform names. */
export function takesGrades(platform: Platform, address: string): boolean {
  const { issuer, authorizationEndpoint, tokenEndpoint, jwksUri, gradeOrigins = [] } = platform;
  const origins = [issuer, authorizationEndpoint, tokenEndpoint, jwksUri, ...gradeOrigins];
  const origin = URL.parse(address)?.origin;
  return isSafeUrl(address) && origins.some((each) => URL.parse(each)?.origin === origin);
}
