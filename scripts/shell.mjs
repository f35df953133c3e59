// Runs one program after another and says what happens, with the time, on stderr.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a trailing separator. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const windows = process.platform === "win32";
const begun = performance.now();

/** @param {string} message */
export function say(message) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stderr.write(`[${seconds}s] ${message}\n`);
}

/** A reason to stop that the user can do something about; `code` becomes the exit code. */
export class Stop extends Error {
  /**
   * @param {string} message
   * @param {number} code
   */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** Exit codes of our own; everything else is the code of the program that failed. */
export const exitCode = { unavailable: 69, noCommand: 127 };

/** Each passes a signal on to one program that is running. @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

/**
 * Forwards one signal only: a terminal and npm both pass Ctrl-C on, so it may come twice.
 *
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  if (stoppedBy === undefined) for (const pass of running) pass(signal);
  stoppedBy = signal;
  if (running.size === 0) process.exit(128 + constants.signals[signal]);
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);

// npm passes a signal to the shell between it and us, and the shell may end without passing it on
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid;
  setInterval(() => process.ppid !== shell && stop("SIGTERM"), 200).unref();
}

/**
 * Where a program's output goes: stdout and stderr to ours, both to our stderr, or there only when it fails.
 *
 * @typedef {"as it is" | "stderr" | "on failure"} Output
 * @type {Readonly<Record<Output, readonly ["inherit" | "pipe" | 2, "inherit" | "pipe" | 2]>>}
 */
const STDIO = {
  "as it is": ["inherit", "inherit"],
  stderr: [2, 2],
  "on failure": ["pipe", "pipe"],
};

/**
 * Runs a program to its end.
 *
 * @param {string} command looked up on `env.PATH`
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string, ownGroup?: boolean, minutes?: number, output?: Output, onStart?: () => void }} options
 *   `ownGroup` keeps the terminal's Ctrl-C from the program, so it gets the signal from us only; `minutes` is
 *   the time after which it is killed with all that it started
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 * @throws {Stop} when there is no such program
 */
export function run(
  command,
  args,
  { env, cwd = root, ownGroup = false, minutes, output = "as it is", onStart },
) {
  return new Promise((resolve, reject) => {
    // what only reports has a group of its own, so that it ends with all that it started; what reads from the
    // terminal has to stay in the terminal's
    const apart = ownGroup || minutes !== undefined || output !== "as it is";
    const detached = apart && !windows;
    /** @type {import("node:child_process").StdioOptions} */
    const stdio = [apart ? "ignore" : "inherit", ...STDIO[output]];
    // on Windows npm and pnpm are .cmd files, which only a shell starts; no argument here needs quoting
    const options = { cwd, env, stdio, detached, shell: windows && command !== "node" };
    const started = spawn(command, args, options);
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on("data", (chunk) => held.push(chunk));
    }
    /** @param {NodeJS.Signals} signal */
    const toAll = (signal) => {
      if (!detached || started.pid === undefined) return started.kill(signal);
      try {
        return process.kill(-started.pid, signal);
      } catch {
        // all of them have ended
        return false;
      }
    };
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      if (ownGroup) started.kill(signal);
      else toAll(signal);
    };
    running.add(pass);
    const tooLong = () => {
      say(
        `${[command, ...args].slice(0, 3).join(" ")}: not ended after ${minutes} minutes, so it is stopped`,
      );
      toAll("SIGKILL");
    };
    const limit = minutes === undefined ? undefined : setTimeout(tooLong, minutes * 60_000);
    started.once("spawn", () => onStart?.());
    started.once("error", (error) => {
      clearTimeout(limit);
      running.delete(pass);
      const missing = "code" in error && error.code === "ENOENT";
      reject(missing ? new Stop(`${command} is not on the PATH`, exitCode.noCommand) : error);
    });
    /**
     * @param {number | null} code
     * @param {NodeJS.Signals | null} signal
     */
    const onEnd = (code, signal) => {
      clearTimeout(limit);
      running.delete(pass);
      const ended = signal ? 128 + constants.signals[signal] : (code ?? 1);
      // a stop asked for during a step stops the whole run, however the step took it
      if (stoppedBy !== undefined && !ownGroup) {
        toAll("SIGKILL");
        if (running.size === 0) process.exit(128 + constants.signals[stoppedBy]);
        return;
      }
      if (ended !== 0) for (const chunk of held) process.stderr.write(chunk);
      resolve(ended);
    };
    // "close" comes when all output is there
    if (output === "on failure") started.once("close", onEnd);
    else started.once("exit", onEnd);
  });
}
