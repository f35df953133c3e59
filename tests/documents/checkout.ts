import { spawn } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { text } from "node:stream/consumers";
import { temporaryFolder } from "../temporary-folder.ts";
import { ROOT } from "./commands.ts";

const node = `"${process.execPath}"`;
const checked = `exec ${node} "${import.meta.dirname}/run-by-others.ts"`;

/**
 * What stands in for what no test can run, by its name on the PATH, each with the reason. Whatever else a document
 * calls is run as it is, and a program that is neither here nor on the machine fails.
 */
const STAND_INS: Readonly<Record<string, readonly [because: string, script: string]>> = {
  cokdyby: ["is installed", `exec ${node} "${ROOT}/packages/cli/bin/cokdyby.js" "$@"`],
  npx: ["asks a registry for what is not ours", `[ "$1" = cokdyby ] && exec "$@"; exit 127`],
  npm: ["its scripts install, build or test everything", `${checked} npm "$@"`],
  pnpm: ["its scripts install, build or test everything", `${checked} pnpm "$@"`],
  node: [
    "scripts/run.mjs does as npm",
    `[ "$1" = scripts/run.mjs ] && ${checked} npm run "$2"; exec ${node} "$@"`,
  ],
  install: [
    "files of other accounts take root; they are copied alone",
    `make=cp
     while :; do
       case $1 in
         -d) make="mkdir -p"; shift ;;
         -[mog]) shift 2 ;;
         *) exec $make "$@" ;;
       esac
     done`,
  ],
  git: ["changes settings of the checkout", `[ "$1" = config ] && [ -d "${ROOT}/$3" ]`],
  useradd: ["takes root", ""],
  systemctl: ["takes root", ""],
  nginx: ["takes root", ""],
  createuser: ["takes a database server of the machine", ""],
  createdb: ["takes a database server of the machine", ""],
  curl: ["asks a service that systemd started", ""],
  editor: ["takes a person", `[ -f "$1" ]`],
};

/** Folders of a server, which are below the folder of the test instead. */
const OF_THE_SERVER = ["/etc/nginx/conf.d", "/etc/systemd/system", "/usr/local/sbin", "/var/lib"];

/**
 * A folder that looks like the root of a checkout, in which commands are run as a document shows them; it goes when
 * the tests around the call have run.
 */
export function checkout() {
  const { folder, path, write } = temporaryFolder();
  for (const name of ["deploy", "examples", "packages"]) {
    symlinkSync(`${ROOT}/${name}`, path(name));
  }
  for (const name of OF_THE_SERVER) mkdirSync(folder + name, { recursive: true });
  for (const [name, [, script]] of Object.entries(STAND_INS)) {
    mkdirSync(path("stand-ins"), { recursive: true });
    writeFileSync(path(`stand-ins/${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const PATH = [path("stand-ins"), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { PATH, HOME: folder, LANG: "cs_CZ.UTF-8" };

  /** Runs one command. @returns how it ended, and what it printed on both streams */
  async function run(command: string): Promise<{ code: number | null; printed: string }> {
    const placed = command
      .replaceAll("/opt/cokdyby", folder)
      .replace(/(?<=[ ="])\/(?=(?:etc|usr|var)\/)/g, `${folder}/`);
    const shell = spawn("sh", ["-c", `exec 2>&1\n${placed}`], { cwd: folder, env });
    // whoever asks is told to stop; who has ended before asks nothing
    shell.stdin.on("error", () => undefined);
    shell.stdin.end("q\n");
    const ended = new Promise<number | null>((resolve) => shell.once("close", resolve));
    const printed = await text(shell.stdout);
    return { code: await ended, printed: printed.replaceAll(`${folder}/`, "/") };
  }
  return { run, write };
}
