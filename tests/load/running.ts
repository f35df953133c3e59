import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = join(import.meta.dirname, "../..");

/** The service in a process of its own, as it is started. */
export interface Running {
  readonly url: string;
  readonly port: number;
  /** Its memory, in MiB; nothing where the system does not tell. */
  memory(): number | undefined;
  metrics(): Promise<string>;
  /** Asks it to stop. @returns its exit code */
  stop(): Promise<number | null>;
}

const SOURCE = ["--conditions=@cokdyby/source", "packages/server/src/main.ts"];
/** As it is shipped; needs a build. */
export const BUILT = ["packages/server/dist/main.js"];

/** Starts it on the law of the product and waits until it is ready, or says that it is not. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = SOURCE,
  ready = 200,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-load-"));
  const env = { PATH: process.env.PATH, PORT: "0", DATA_DIR: folder, ...environment };
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  const port = await portOf(child);
  const url = `http://127.0.0.1:${port}`;
  while ((await fetch(`${url}/health/ready`)).status !== ready) await sleep(50);
  return {
    url,
    port,
    memory: () => memoryOf(child.pid),
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    stop: async () => {
      const ended = once(child, "close");
      child.kill("SIGTERM");
      const [code] = await ended;
      process.off("exit", end);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function portOf({ stdout }: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      // the log goes on, and only its beginning is of interest
      if (text.length < 10_000) text += chunk;
      const found = /listening at http:\/\/[^:]+:(\d+)/.exec(text);
      if (found !== null) resolve(Number(found[1]));
    });
    stdout?.once("end", () => reject(new Error(`it did not start: ${text}`)));
  });
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kib] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kib) / 1_024;
  } catch {
    return undefined;
  }
}
