import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { today } from "./answers/today.ts";
import { type App, buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { builtWeb } from "./routes/web.ts";

/** How long to wait for requests in progress when asked to stop, in milliseconds. */
const GRACE = 10_000;

/**
 * Runs the service until SIGTERM or SIGINT: then it takes no new connections, finishes what runs and
 * returns. Here configuration, engine, rules and server meet.
 *
 * @param environment see {@link readConfig}
 * @returns the exit code: 0 after a stop, 1 when it could not listen, 2 for a bad configuration
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const config = readConfig(environment);
  if (!config.ok) {
    for (const problem of config.problems) process.stderr.write(`${problem}\n`);
    return 2;
  }
  const stopped = stopSignal();
  const log = { level: config.value.logLevel };
  const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today };
  const app = await buildApp({ ...setting, log, web: builtWeb() });
  if (!(await listen(app, config.value))) return 1;
  setImmediate(() => {
    app.readiness.warmUp().catch((fault: unknown) => app.http.log.error({ fault }, "fault"));
  });
  await stopped;
  await stop(app);
  return 0;
}

async function listen({ http }: App, { host, port }: Config): Promise<boolean> {
  try {
    await http.listen({ host, port });
    return true;
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    const taken = code === "EADDRINUSE";
    process.stderr.write(
      taken
        ? `port ${port} on ${host} is taken; stop what uses it or set PORT\n`
        : `cannot listen on ${host}, port ${port} (${code}); set HOST or PORT\n`,
    );
    await http.close();
    return false;
  }
}

/** Resolves at the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });
}

async function stop({ http }: App): Promise<void> {
  const late = setTimeout(() => http.server.closeAllConnections(), GRACE);
  await http.close();
  clearTimeout(late);
}
