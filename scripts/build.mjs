import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run, Stop, say } from "./shell.mjs";
import { filesBelow, stampOf } from "./stamp.mjs";

const packages = join(root, "packages");

/**
 * Builds all packages. What the tools print is shown only when they fail.
 *
 * @param {NodeJS.ProcessEnv} env that of `prepare`
 * @throws {Stop}
 */
export async function build(env) {
  const stamp = stampOfBuild();
  say("build");
  const code = await run("pnpm", ["run", "build"], { env, output: "on failure" });
  if (code !== 0) throw new Stop("the build failed: its messages are above", code);
  stamp.write();
}

/**
 * The same unless nothing has changed since the last one.
 *
 * @param {NodeJS.ProcessEnv} env that of `prepare`
 * @throws {Stop}
 */
export async function buildIfChanged(env) {
  const built = readdirSync(packages).every((name) => existsSync(join(packages, name, "dist")));
  if (!built || !stampOfBuild().current) await build(env);
}

function stampOfBuild() {
  const settings = ["package.json", "pnpm-lock.yaml", "tsconfig.base.json"];
  const inputs = [...settings.map((name) => join(root, name)), ...filesBelow(packages)];
  // the command's own folder is the last that every build writes for the command
  return stampOf(join(packages, "cli", "dist"), inputs, "");
}
