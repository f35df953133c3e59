import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../packages/web/dist", import.meta.url));

/** A part of what the built page loads before it answers. */
export interface LoadedPart {
  readonly part: "scripts" | "styles" | "law";
  /** In bytes, as Brotli has it: what a browser asks for and the service sends. */
  readonly bytes: number;
}

/**
 * What the built page needs before it answers: the files that it names, the engine in its worker, and every
 * script that one of these imports from the start.
 */
export function firstLoad(): readonly LoadedPart[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  const engine = readdirSync(join(dist, "assets")).filter((file) =>
    /^engine-worker-.*\.js$/.test(file),
  );
  const files = new Set([...named, ...engine]);
  // a set that grows while it is gone through: what an import imports is loaded too
  for (const file of files) for (const other of importedBy(file)) files.add(other);
  const bytesOf = (ending: string) =>
    [...files]
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + statSync(join(dist, "assets", `${file}.br`)).size, 0);
  return [
    { part: "scripts", bytes: bytesOf(".js") },
    { part: "styles", bytes: bytesOf(".css") },
    { part: "law", bytes: bytesOf(".json") },
  ];
}

/** The scripts that a script imports at its start, not those that it may import later. */
function importedBy(file: string): string[] {
  if (!file.endsWith(".js")) return [];
  const text = readFileSync(join(dist, "assets", file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other = ""]) => other);
}
