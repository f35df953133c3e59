import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import * as z from "zod";
import { isLoopback } from "./http/host-check.ts";
import { DATABASE_URL_FORM, isDatabaseUrl } from "./store/database-url.ts";

/** What the environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Folder of the SQLite file and the signing key. */
  readonly dataFolder: string;
  /** PostgreSQL instead of SQLite. */
  readonly databaseUrl?: string;
  /** Whether every request needs a token: wherever others than this machine can ask. */
  readonly tokensRequired: boolean;
  readonly analyses: {
    readonly threads: number;
    /** Milliseconds. */
    readonly limit: number;
  };
  /** Most requests a minute of one owner; unlimited when left out. */
  readonly ratePerMinute?: number;
  /** Delay of the event loop from which requests are sent away, in milliseconds; never when left out. */
  readonly shedAt?: number;
  /** Milliseconds between the signal to stop and taking no more connections. */
  readonly notice: number;
  /** Milliseconds that requests in progress get after that. */
  readonly grace: number;
  /** Largest file to import, in bytes. */
  readonly importLimit: number;
  /** Whether it is recorded who reaches for what people keep. */
  readonly audit: boolean;
  /** File that lists for what one may look into what is kept; nobody is asked when left out. */
  readonly purposesFile?: string;
  /** Milliseconds between two looks through the store; none when left out. */
  readonly checkEvery?: number;
  /** File that registers learning platforms; none may launch exercises when left out. */
  readonly ltiFile?: string;
  /** File that names the provider at which people sign in; tokens alone let in when left out. */
  readonly signInFile?: string;
}

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Where others can ask and nothing else was said: requests a minute from one person. */
const RATE = 1_200;
/** And the delay of the event loop from which they are sent away, in milliseconds. */
const SHED_AT = 1_000;

function digits(least: number, most: number, hint = "") {
  return z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}${hint}`,
    })
    .transform(Number);
}

function wholeNumber(otherwise: number, least: number, most: number, hint?: string) {
  return digits(least, most, hint).default(otherwise);
}

const shape = z.object({
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((host) => isLoopback(host) || isIP(host) !== 0, {
      error: "must be an address, as 127.0.0.1 or 0.0.0.0",
    }),
  PORT: wholeNumber(4321, 0, 65_535, " (0: any free port)"),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}` }).default("info"),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, { error: `must be ${DATABASE_URL_FORM}` })
    .optional(),
  REQUIRE_TOKENS: z
    .enum(["yes", "no"], { error: "must be yes (behind a proxy on this machine) or no" })
    .default("no"),
  AUDIT: z
    .enum(["yes", "no"], { error: "must be yes (record who reads, changes and deletes) or no" })
    .optional(),
  ANALYSIS_THREADS: wholeNumber(Math.max(2, availableParallelism() - 1), 1, 64),
  ANALYSIS_SECONDS: wholeNumber(30, 1, 3_600),
  RATE_PER_MINUTE: digits(0, 1_000_000, " (0: not counted)").optional(),
  SHED_AT_MS: digits(0, 60_000, " (0: never)").optional(),
  STOP_NOTICE_SECONDS: wholeNumber(0, 0, 600),
  STOP_WITHIN_SECONDS: wholeNumber(10, 1, 600),
  IMPORT_LIMIT_MB: wholeNumber(1_024, 1, 1_000_000),
  CHECK_HOURS: wholeNumber(24, 0, 8_760, " (0: never)"),
  LTI_FILE: z.string().optional(),
  SIGN_IN_FILE: z.string().optional(),
  PURPOSES_FILE: z.string().optional(),
});

const LAUNCHES_REFUSED =
  "LTI_FILE needs REQUIRE_TOKENS=yes: without tokens this machine's own pages are answered alone, and no launch of a platform is";
const PURPOSES_REFUSED =
  "PURPOSES_FILE needs AUDIT=yes: a purpose that is asked for has to be recorded";
const SIGN_IN_REFUSED =
  "SIGN_IN_FILE needs REQUIRE_TOKENS=yes: without tokens everybody on this machine is in already";

/**
 * Reads what the service is started with; an empty value counts as left out.
 *
 * @returns every problem at once; none repeats a value
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const given = Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, environment[name] || undefined]),
  );
  const read = shape.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    return { ok: false, problems };
  }
  const value = configOf(read.data);
  const { tokensRequired, audit } = value;
  const problems = [
    ...(tokensRequired || value.ltiFile === undefined ? [] : [LAUNCHES_REFUSED]),
    ...(tokensRequired || value.signInFile === undefined ? [] : [SIGN_IN_REFUSED]),
    ...(audit || value.purposesFile === undefined ? [] : [PURPOSES_REFUSED]),
  ];
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function configOf(said: z.output<typeof shape>): Config {
  const tokensRequired = !isLoopback(said.HOST) || said.REQUIRE_TOKENS === "yes";
  const rate = said.RATE_PER_MINUTE ?? (tokensRequired ? RATE : 0);
  const shedAt = said.SHED_AT_MS ?? (tokensRequired ? SHED_AT : 0);
  return {
    host: said.HOST,
    port: said.PORT,
    logLevel: said.LOG_LEVEL,
    dataFolder: resolve(said.DATA_DIR),
    ...(said.DATABASE_URL === undefined ? {} : { databaseUrl: said.DATABASE_URL }),
    tokensRequired,
    analyses: { threads: said.ANALYSIS_THREADS, limit: said.ANALYSIS_SECONDS * 1_000 },
    ...(rate === 0 ? {} : { ratePerMinute: rate }),
    ...(shedAt === 0 ? {} : { shedAt }),
    notice: said.STOP_NOTICE_SECONDS * 1_000,
    grace: said.STOP_WITHIN_SECONDS * 1_000,
    audit: said.AUDIT === undefined ? tokensRequired : said.AUDIT === "yes",
    importLimit: said.IMPORT_LIMIT_MB * 1_048_576,
    ...(said.CHECK_HOURS === 0 ? {} : { checkEvery: said.CHECK_HOURS * 3_600_000 }),
    ...(said.LTI_FILE === undefined ? {} : { ltiFile: resolve(said.LTI_FILE) }),
    ...(said.SIGN_IN_FILE === undefined ? {} : { signInFile: resolve(said.SIGN_IN_FILE) }),
    ...(said.PURPOSES_FILE === undefined ? {} : { purposesFile: resolve(said.PURPOSES_FILE) }),
  };
}
