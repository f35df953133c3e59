// Starts the service, waits until it answers, and shows one finding, so a stranger sees it work.
import { run, say } from "./shell.mjs";

const example = {
  facts: {
    "act.conduct": "possess",
    "actor.age": 16,
    "act.place": "czechia",
    "actor.isDepicted": true,
    "material.selfGenerated": "yes",
    "material.content": "explicit",
  },
};
const outcome = "prosecution.open";

/**
 * @param {NodeJS.ProcessEnv} env HOST and PORT say where; by default only this machine reaches it
 * @returns {Promise<number>} the exit code of the service
 */
export async function startService(env) {
  const host = env.HOST || "127.0.0.1";
  const port = env.PORT || "4321";
  const base = `http://${reachable(host)}:${port}`;
  const stopped = new AbortController();
  const service = run("node", ["packages/server/dist/main.js"], {
    env: { ...env, HOST: host, PORT: port },
    ownGroup: true,
    onStart: () => {
      say(`service on ${base}`);
      introduce(base, stopped.signal).catch((error) => {
        if (!stopped.signal.aborted) say(`the example did not run: ${error.message}`);
      });
    },
  });
  try {
    const code = await service;
    say(`service ended with exit code ${code}`);
    return code;
  } finally {
    stopped.abort();
  }
}

/** An address that a client can call, for one that a server listens on. @param {string} host */
function reachable(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * @param {string} base
 * @param {AbortSignal} signal
 */
async function introduce(base, signal) {
  await untilReady(base, signal);
  const response = await fetch(`${base}/v1/evaluate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(example),
    signal,
  });
  /** @type {any} */
  const answer = await response.json();
  const lines = response.ok ? describe(answer) : [`example: ${response.status} ${answer.detail}`];
  const addresses = [
    `service        ${base}/`,
    `documentation  ${base}/docs`,
    `OpenAPI        ${base}/openapi.json`,
  ];
  console.log(["", ...lines, "", ...addresses, ""].join("\n"));
  say("ready; Ctrl-C stops it");
}

/**
 * @param {string} base
 * @param {AbortSignal} signal
 */
async function untilReady(base, signal) {
  const pause = 100;
  for (let waited = 0; waited < 60_000; waited += pause) {
    const response = await fetch(`${base}/health/ready`, { signal }).catch(() => undefined);
    if (response?.ok) return;
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error("the service was not ready within a minute");
}

/** @param {any} answer an envelope with findings, see the OpenAPI document */
function describe(answer) {
  const finding = answer.findings[outcome];
  const facts = Object.entries(example.facts).map(([fact, value]) => `${fact} = ${value}`);
  const provisions = finding.provisions.map(
    (/** @type {{ source: string, at: string }} */ provision) =>
      `${provision.source} ${provision.at}`,
  );
  const rows = [
    ["example", facts.join(", ")],
    ["law of", answer.lawDate],
    [outcome, finding.status],
    ["depends on", finding.dependsOn.join(", ")],
    ["missing", finding.missing.join(", ")],
    ["provisions", [...new Set(provisions)].join("; ")],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `${String(label).padEnd(outcome.length + 2)}${value}`);
}
