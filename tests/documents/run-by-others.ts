// Stands in for npm and pnpm: ends with 0 where the script or the program that is asked for exists, and so do the
// files that it is given.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const [manager, ...args] = process.argv.slice(2);
const named = args[0] === "--filter" ? args.splice(0, 2)[1] : "cokdyby";
const word = args.shift() ?? "";
const asked = word === "run" || word === "exec" ? args.shift() : word;
const files = args.filter((each) => each.includes("/"));

const manifests = globSync(["package.json", "packages/*/package.json"], { cwd: ROOT }).map(
  (file): Manifest => JSON.parse(readFileSync(join(ROOT, file), "utf8")),
);
const scripts = manifests.find(({ name }) => name === named)?.scripts ?? {};
const exists =
  word === "exec"
    ? existsSync(join(ROOT, "node_modules/.bin", asked ?? ""))
    : Object.hasOwn(scripts, asked ?? "") &&
      // npm takes these two alone for a script without `run`
      (manager === "pnpm" || word === "run" || word === "start" || word === "test");
const missing = files.filter((file) => !existsSync(join(ROOT, file)));
if (!exists || missing.length > 0) {
  console.error(`there is no ${[asked, ...missing].join(", ")} for ${manager}`);
  process.exitCode = 1;
}
