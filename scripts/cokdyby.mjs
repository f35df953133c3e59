#!/usr/bin/env node
// The command from a checkout, `npx cokdyby ...` at the root: brings and builds what is missing or has
// changed, then runs it with the Node that `prepare` found or brought. stdout is the command's alone.
import { join } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { prepare } from "./prepare.mjs";
import { root, run, Stop, say } from "./shell.mjs";

const command = join(root, "packages", "cli", "bin", "cokdyby.js");
try {
  const env = await prepare();
  await buildIfChanged(env);
  const args = [command, ...process.argv.slice(2)];
  process.exitCode = await run("node", args, { env, cwd: process.cwd() });
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = error.code;
}
