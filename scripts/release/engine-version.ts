// Writes the version of the engine's package into its source: a record of a decision names it.
import { readFileSync, writeFileSync } from "node:fs";

const manifest: { version: string } = JSON.parse(
  readFileSync("packages/engine/package.json", "utf8"),
);
const file = "packages/engine/src/version.ts";
const text = readFileSync(file, "utf8");
writeFileSync(file, text.replace(/"[^"]+"/, JSON.stringify(manifest.version)));
