import { isIP } from "node:net";
import { resolve } from "node:path";
import * as z from "zod";
import { isLoopback } from "./http/own-host.ts";

/** What the environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Where the SQLite file and the signing key stand. */
  readonly dataFolder: string;
  /** PostgreSQL instead of SQLite. */
  readonly databaseUrl?: string;
  /** Whether every request needs a token: wherever others than this machine can ask. */
  readonly tokensRequired: boolean;
}

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const shape = z.object({
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((host) => isLoopback(host) || isIP(host) !== 0, {
      error: "must be an address, as 127.0.0.1 or 0.0.0.0",
    }),
  PORT: z
    .string()
    .default("4321")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: "must be a whole number from 0 to 65535 (0: any free port)",
    })
    .transform(Number),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}` }).default("info"),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, {
      error: "must be postgres://user:password@host:port/database",
    })
    .optional(),
  REQUIRE_TOKENS: z
    .enum(["yes", "no"], { error: "must be yes (behind a proxy on this machine) or no" })
    .default("no"),
});

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
  const { HOST, PORT, LOG_LEVEL, DATA_DIR, DATABASE_URL, REQUIRE_TOKENS } = read.data;
  const value: Config = {
    host: HOST,
    port: PORT,
    logLevel: LOG_LEVEL,
    dataFolder: resolve(DATA_DIR),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    tokensRequired: !isLoopback(HOST) || REQUIRE_TOKENS === "yes",
  };
  return { ok: true, value };
}
