import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { run } from "@cokdyby/cli";
import { expect } from "vitest";

/** The command as it is written, for processes of its own. */
export const MAIN = join(import.meta.dirname, "../../packages/cli/src/main.ts");

/** How a command ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Given {
  readonly stdin?: string;
  /** Where a process of its own writes to in place of what is read here. */
  readonly stdoutTo?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command in a process of its own, in Czech unless the environment given says otherwise. */
export function spawnCokdyby(args: readonly string[], given: Given = {}): Promise<Ended> {
  return startCokdyby(args, given).ended;
}

/** The same for whoever has something to do while it runs. */
export function startCokdyby(
  args: readonly string[],
  given: Given = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const env = { PATH: process.env.PATH, LANG: "cs_CZ.UTF-8", ...given.environment };
  const line = [process.execPath, "--conditions=@cokdyby/source", MAIN, ...args];
  const to = given.stdoutTo === undefined ? "" : ` > ${given.stdoutTo}`;
  const child = spawn("sh", ["-c", `exec "$@"${to}`, "sh", ...line], { env });
  // a command that has ended before reads nothing
  child.stdin.on("error", () => undefined);
  child.stdin.end(given.stdin ?? "");
  const out = textOf(child.stdout);
  const err = textOf(child.stderr);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: out.text, stderr: err.text }));
  });
  return { child, ended };
}

/** Runs the command in this process: the same code without its start. */
export async function cokdyby(args: readonly string[], given: Given = {}): Promise<Ended> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const out = textOf(stdout);
  const err = textOf(stderr);
  const stdin = Readable.from([Buffer.from(given.stdin ?? "")]);
  const environment = { LANG: "cs_CZ.UTF-8", ...given.environment };
  const code = await run(args, { stdin, stdout, stderr, environment });
  await new Promise(setImmediate);
  return { code, stdout: out.text, stderr: err.text };
}

/**
 * What a command that is refused prints, line by line: on standard error alone and without a stack.
 * @param folder whose name is left out before those of its files
 */
export async function refused(
  args: readonly string[],
  given: Given = {},
  folder = "",
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await cokdyby(args, given);
  expect(code, stderr).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr.trimEnd().replaceAll(`${folder}/`, "").split("\n");
}

/** Place and code of a problem that is printed. */
export function placeOf(line: string): string {
  return /^(.*?: [A-Z_]+) ./.exec(line)?.[1] ?? line;
}

function textOf(stream: Readable): { text: string } {
  const read = { text: "" };
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    read.text += chunk;
  });
  return read;
}
