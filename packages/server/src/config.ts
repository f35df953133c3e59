import { isIP } from "node:net";
import * as z from "zod";

/** What the environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
}

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const shape = z.object({
  HOST: z.string().default("127.0.0.1").refine(isLoopback, {
    error:
      "must be an address of this machine (127.0.0.1, ::1, localhost) for now: others need access tokens, which come with a later version",
  }),
  PORT: z
    .string()
    .default("4321")
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: "must be a whole number from 0 to 65535 (0: any free port)",
    })
    .transform(Number),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(", ")}` }).default("info"),
});

/** Reads HOST, PORT and LOG_LEVEL; an empty one counts as left out. @returns every problem at once */
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
  const { HOST, PORT, LOG_LEVEL } = read.data;
  return { ok: true, value: { host: HOST, port: PORT, logLevel: LOG_LEVEL } };
}

function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}
