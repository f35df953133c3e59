// Brings what a machine with only Node 18 or newer and npm lacks: pnpm, a newer Node, the packages, and the written
// modules that the sources import.
// Each part leaves a stamp and is skipped while its inputs stay the same, so later runs need no network.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import { exitCode, root, run, Stop, say } from "./shell.mjs";
import { filesBelow, stampOf } from "./stamp.mjs";

const toolchain = join(root, "toolchain");
const bin = join(toolchain, "node_modules", ".bin");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 13);
// the toolchain's own Node runs this where it stands first on the PATH: it must not be taken away
const isOurs = process.execPath.startsWith(toolchain + sep);
const withoutNode = newEnough && !isOurs;

/**
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for everything else: pnpm, and a Node that is
 *   new enough, come first on its PATH
 * @throws {Stop}
 */
export async function prepare() {
  const env = environment();
  await installToolchain(env);
  env.PATH = [bin, env.PATH].join(delimiter);
  if (!newEnough) checkNode(env);
  await installPackages(env);
  await writeModules(env);
  return env;
}

function environment() {
  const env = { ...process.env };
  // Windows spells it Path; an own copy of the environment no longer ignores case
  const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  // npm's own settings for its scripts: `npm --silent` must not hide why an installation failed
  const {
    [path]: value,
    npm_config_user_agent: _agent,
    npm_config_loglevel: _level,
    ...rest
  } = env;
  return {
    // without network npm and pnpm would wait for minutes between their attempts
    npm_config_fetch_retry_mintimeout: "2000",
    npm_config_fetch_retry_maxtimeout: "10000",
    ...rest,
    PATH: value,
  };
}

/** @param {NodeJS.ProcessEnv} env */
async function installToolchain(env) {
  const inputs = [join(toolchain, "package-lock.json")];
  const modules = join(toolchain, "node_modules");
  // one with Node serves where it is not needed too: it may be the very one that runs this
  const complete = stampOf(modules, inputs, "with Node");
  const stamp = withoutNode ? stampOf(modules, inputs, "without Node") : complete;
  if (complete.current || stamp.current) return;
  const here =
    withoutNode || isOurs ? "" : `, too old to run with: Node 24 comes from the npm registry`;
  say(`toolchain (Node here: ${process.version}${here})`);
  const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
  const all = withoutNode ? [...args, "--omit=optional"] : args;
  const code = await run("npm", all, { env, cwd: toolchain, output: "stderr" }).catch((error) => {
    if (!(error instanceof Stop)) throw error;
    throw new Stop("npm is not on the PATH: install Node.js with npm, then run again", error.code);
  });
  if (code !== 0) throw new Stop(cannotFetch("the toolchain", "npm", code), exitCode.unavailable);
  stamp.write();
}

/** @param {NodeJS.ProcessEnv} env */
function checkNode(env) {
  const { status } = spawnSync(join(bin, "node"), ["--version"], { env, stdio: "ignore" });
  if (status === 0) return;
  throw new Stop(
    `Node ${process.version} is too old, and the toolchain has no newer one for ` +
      `${process.platform}-${process.arch}: install Node 22.13 or newer, then run again`,
    exitCode.unavailable,
  );
}

/** @param {NodeJS.ProcessEnv} env */
async function installPackages(env) {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
  const manifests = [".", ...packages, "examples", "tests", "bench"]
    .map((folder) => join(root, folder, "package.json"))
    .filter((file) => existsSync(file));
  const inputs = [join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml"), ...manifests];
  const stamp = stampOf(join(root, "node_modules"), inputs, `${process.platform}-${process.arch}`);
  if (stamp.current) return;
  say("packages: pnpm install --frozen-lockfile");
  // the one script of an installation is our own, below
  const args = ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
  const code = await run("pnpm", [...args, "--reporter=append-only"], { env, output: "stderr" });
  if (code !== 0) throw new Stop(cannotFetch("the packages", "pnpm", code), exitCode.unavailable);
  stamp.write();
}

/**
 * The modules of words, and the ids of the law as types: sources import them, and git does not keep them.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function writeModules(env) {
  const source = join(root, "packages", "words", "src");
  const rules = join(root, "packages", "rules");
  const ids = join(rules, "src", "law-ids.ts");
  const inputs = [
    ...filesBelow(join(root, "packages", "words", "catalogues")),
    ...filesBelow(join(root, "packages", "engine", "src", "messages")),
    ...filesBelow(join(source, "check")),
    join(source, "write-words.ts"),
    ...filesBelow(rules).filter((file) => file !== ids),
  ];
  const stamp = stampOf(join(source, "web"), inputs, "");
  if (stamp.current && existsSync(ids)) return;
  for (const script of ["words", "ids"]) {
    say(script);
    const code = await run("pnpm", ["run", script], { env, output: "on failure" });
    if (code !== 0) {
      throw new Stop(`what \`${script}\` reads is not in order: what is wrong is said above`, code);
    }
  }
  stamp.write();
}

/**
 * @param {string} what
 * @param {string} by
 * @param {number} code
 */
function cannotFetch(what, by, code) {
  return (
    `${by} could not install ${what} (its message is above, exit code ${code}). ` +
    "The first run needs the npm registry: check the network or proxy, then run again"
  );
}
