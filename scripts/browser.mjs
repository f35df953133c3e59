// Finds a Chromium for the browser tests: $BROWSER_PATH, else one on the PATH, else the one that ships inside an npm
// package, which needs neither a download nor root.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url));

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** @typedef {{ executablePath: string, args: string[], env?: Record<string, string> }} Browser */

/** @returns {Promise<Browser>} how to launch it, as Playwright's `launchOptions` */
export async function findBrowser() {
  const system = process.env.BROWSER_PATH ?? (process.env.NO_SYSTEM_BROWSER ? undefined : onPath());
  return system === undefined ? packaged() : { executablePath: system, args };
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

/** @returns {Promise<Browser>} */
async function packaged() {
  const { executablePath, libraries } = await unpacked();
  /** @type {Record<string, string>} */
  const env = { ...definedEnv(), FONTCONFIG_FILE: ownFonts() };
  if (libraries !== undefined) {
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  }
  return { executablePath, env, args: [...args, "--no-zygote", "--font-render-hinting=none"] };
}

/** Where the browser of the package is, and the libraries that it needs and this machine lacks. */
async function unpacked() {
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  // the package unpacks into the temporary folder, and would take another version that it finds there
  process.env.TMPDIR = cache;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    chromium.setGraphicsMode = false;
    const executablePath = await chromium.executablePath();
    if (!lacksLibraries(executablePath)) return { executablePath };
    const libraries = join(cache, "al2023");
    if (!existsSync(libraries)) {
      const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
      await inflate(join(dirname(main), "..", "bin", "al2023.tar.br"));
    }
    return { executablePath, libraries: join(libraries, "lib") };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Without any font Chromium ends at the first text; the package brings one, named by fixed folders. */
function ownFonts() {
  const file = join(cache, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(cache, "fonts")}</dir><cachedir>${join(cache, "fontconfig")}</cachedir></fontconfig>`,
  );
  return file;
}

/** NSS, NSPR and expat may be missing on a bare machine. @param {string} executable */
function lacksLibraries(executable) {
  return /not found/.test(execFileSync("ldd", [executable], { encoding: "utf8" }));
}

/** @returns {Record<string, string>} */
function definedEnv() {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  return env;
}
