import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { REQUEST_EXAMPLES, today } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import {
  loadGuide,
  loadPhrases,
  loadRecommendations,
  loadRulebook,
  loadUnreviewed,
  unreviewedFile,
} from "@cokdyby/rules";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type App, type AppOptions, buildApp } from "./app.ts";
import { readPurposes } from "./audit/purposes.ts";
import { openReserve } from "./audit/reserve.ts";
import { type AuditTrail, openTrail } from "./audit/trail.ts";
import { type Config, readConfig } from "./config.ts";
import { tellsAccounts } from "./http/accounts.ts";
import { openLti } from "./lti/open-lti.ts";
import { openPersistence, storeOptions } from "./open-persistence.ts";
import { builtWeb } from "./routes/web.ts";
import { readProvider } from "./sign-in/provider.ts";
import { checkBeside } from "./upkeep/check-beside.ts";
import { checkRegularly, type RegularChecks } from "./upkeep/regular-checks.ts";
import { watchUnreviewed } from "./wordings/watch-unreviewed.ts";

/**
 * Runs the service until SIGTERM or SIGINT: then it says that it is not ready any more, takes no new
 * connections, finishes what runs and returns. Here configuration, engine, rules and server meet.
 *
 * @param environment see {@link readConfig}
 * @returns the exit code: 0 after a stop, 1 when it could not listen or
 *   its database cannot be used, 2 for a bad configuration
 */
export async function serve(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const config = readConfig(environment);
  if (!config.ok) {
    for (const problem of config.problems) process.stderr.write(`${problem}\n`);
    return 2;
  }
  const { ltiFile, signInFile, purposesFile, dataFolder } = config.value;
  const lti = ltiFile === undefined ? undefined : await openLti(ltiFile, dataFolder);
  const signIn = signInFile === undefined ? undefined : readProvider(signInFile);
  const purposes = purposesFile === undefined ? undefined : readPurposes(purposesFile);
  if (lti?.ok === false) return refused("LTI_FILE", lti.problems);
  if (signIn?.ok === false) return refused("SIGN_IN_FILE", signIn.problems);
  if (purposes?.ok === false) return refused("PURPOSES_FILE", purposes.problems);
  const stopped = stopSignal();
  const log = { level: config.value.logLevel };
  const service = {
    rulebook: loadRulebook(),
    phrases: loadPhrases(),
    guide: loadGuide(),
    recommendations: loadRecommendations(),
    today,
  };
  const reserve = config.value.audit ? openReserve(config.value.dataFolder) : undefined;
  const persistence = await openPersistence(config.value);
  if (!persistence.ok) {
    for (const { code, detail } of persistence.problems)
      process.stderr.write(`${code} ${detail}\n`);
    return persistence.problems.some(({ code }) => code === "NO_TOKEN_STORED") ? 2 : 1;
  }
  const audit = auditTrail(config.value);
  if (audit?.ok === false) {
    for (const { code, detail } of audit.problems) process.stderr.write(`${code} ${detail}\n`);
    await persistence.value.store.close();
    return 1;
  }
  reserve?.isWhole();
  const wordings = join(config.value.dataFolder, "wordings");
  const watched = await watchUnreviewed(unreviewedFile(wordings), () =>
    loadUnreviewed(wordings, service.rulebook, (unread) => {
      // answers go on without what is open of these
      for (const { path } of unread) process.stderr.write(`WORDINGS_UNREADABLE ${path}\n`);
    }),
  );
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const app = await buildApp({
    ...service,
    unreviewed: watched.unreviewed,
    log,
    web: builtWeb(),
    persistence: persistence.value,
    ...(audit === undefined ? {} : { audit: audit.value }),
    ...(reserve === undefined ? {} : { reserve }),
    ...(lti === undefined ? {} : { lti: { ...lti.value, worked: readCasesWithoutStories() } }),
    ...(signIn === undefined ? {} : { signIn: signIn.value }),
    ...(purposes === undefined ? {} : { purposes: purposes.value }),
    registry,
    examples: REQUEST_EXAMPLES,
    ownAccountOnly: !config.value.tokensRequired && tellsAccounts(),
    ...limitsIn(config.value),
  });
  if (!(await listen(app, config.value))) {
    watched.close();
    audit?.value.close();
    await persistence.value.store.close();
    return 1;
  }
  setImmediate(() => {
    app.readiness.warmUp().catch((fault: unknown) => app.http.log.error({ fault }, "fault"));
  });
  const endChecks = regularChecks(config.value, registry, app.http.log);
  await stopped;
  await endChecks();
  watched.close();
  await stop(app, config.value);
  audit?.value.close();
  await persistence.value.store.close();
  return 0;
}

/** Tells what is wrong with the file that a setting names. @returns the exit code of a bad configuration */
function refused(setting: string, problems: readonly Problem[]): number {
  for (const { code, detail, pointer = "" } of problems)
    process.stderr.write(`${setting} ${pointer} ${code} ${detail}\n`);
  return 2;
}

/** Where accesses are recorded, if they are. */
function auditTrail({ audit, dataFolder }: Config): Result<AuditTrail> | undefined {
  return audit ? openTrail(dataFolder) : undefined;
}

function regularChecks(
  config: Config,
  registry: Registry,
  log: RegularChecks["log"],
): () => Promise<void> {
  const { checkEvery } = config;
  if (checkEvery === undefined) return async () => undefined;
  const look = (signal: AbortSignal) => checkBeside(storeOptions(config), signal);
  return checkRegularly({ every: checkEvery, look, registry, log });
}

/** What of a configuration the app itself keeps to. */
function limitsIn(config: Config): Partial<AppOptions> {
  const { tokensRequired, analyses, ratePerMinute, shedAt, importLimit } = config;
  return {
    tokensRequired,
    analyses,
    importLimit,
    ...(ratePerMinute === undefined ? {} : { ratePerMinute }),
    ...(shedAt === undefined ? {} : { shedAt }),
  };
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

async function stop({ http, readiness }: App, { notice, grace }: Config): Promise<void> {
  readiness.stop();
  await sleep(notice);
  const late = setTimeout(() => http.server.closeAllConnections(), grace);
  await http.close();
  clearTimeout(late);
}
