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

/** What the page fetches by a name in its scripts, before it shows the start and then answers a case. */
const FETCHED = [/^engine-worker-.*\.js$/, /^start-screen-.*\.js$/];

/**
 * What the built page needs before it answers: the files that it names, the start, the engine in its worker, every
 * script that one of these imports from the start, and the law and the guide in one language: the larger of the two.
 */
export function firstLoad(): readonly LoadedPart[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  const built = readdirSync(join(dist, "assets"));
  const fetched = built.filter((file) => FETCHED.some((each) => each.test(file)));
  const files = new Set([...named, ...fetched]);
  // a set that grows while it is gone through: what an import imports is loaded too
  for (const file of files) for (const other of importedBy(file)) files.add(other);
  const bytesOf = (some: readonly string[]) =>
    some.reduce((sum, file) => sum + statSync(join(dist, "assets", `${file}.br`)).size, 0);
  const ending = (end: string) => bytesOf([...files].filter((file) => file.endsWith(end)));
  const laws = ["cs", "en"].map((language) =>
    bytesOf(built.filter((file) => new RegExp(`^(law|guide)-${language}-.*\\.json$`).test(file))),
  );
  return [
    { part: "scripts", bytes: ending(".js") },
    { part: "styles", bytes: ending(".css") },
    { part: "law", bytes: Math.max(...laws) },
  ];
}

/** The scripts that a script imports at its start, not those that it may import later. */
function importedBy(file: string): string[] {
  if (!file.endsWith(".js")) return [];
  const text = readFileSync(join(dist, "assets", file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other = ""]) => other);
}
