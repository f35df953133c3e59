import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that serves HTTP, in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Starts it. @param args of Node; the first address that it prints is the one it serves on */
export async function serve(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // whoever ends without stopping it leaves nothing behind
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid,
    stop: async () => {
      process.off("exit", kill);
      if (child.kill("SIGTERM")) await once(child, "exit");
    },
  };
}

/** What it prints after its address is read on, so that it never waits, and dropped. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const look = (chunk: string) => {
      text += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (url === undefined) return;
      stdout?.off("data", look).resume();
      resolve(url);
    };
    stdout?.setEncoding("utf8").on("data", look);
    stdout?.once("end", () => reject(new Error("it printed no address")));
  });
}
