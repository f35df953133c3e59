import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const assets = fileURLToPath(new URL("../packages/web/dist/assets", import.meta.url));

/** A part of what the built page loads before it answers. */
export interface LoadedPart {
  readonly part: "scripts" | "styles" | "law";
  /** In bytes, as Brotli has it: what a browser asks for and the service sends. */
  readonly bytes: number;
}

/** What the built page needs before it answers, in the language in which that is more. */
export function firstLoad(): readonly LoadedPart[] {
  const [czech, english] = [partsIn("cs"), partsIn("en")];
  return bytesOf(czech) < bytesOf(english) ? english : czech;
}

function partsIn(language: string): readonly LoadedPart[] {
  const files = [...filesOfFirstLoad(language)];
  const part = (name: LoadedPart["part"], ending: string): LoadedPart => ({
    part: name,
    bytes: files
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + statSync(join(assets, `${file}.br`)).size, 0),
  });
  return [part("scripts", ".js"), part("styles", ".css"), part("law", ".json")];
}

/** Of all parts, in bytes. */
export function bytesOf(parts: readonly LoadedPart[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * The files that the built page fetches before it shows the start and answers a case: those that it names, the screen of
 * a case, the engine in its worker, every script that one of these imports from the start, the law and the guide in a
 * language.
 * A browser test shows that no more is needed.
 */
export function filesOfFirstLoad(language: string): ReadonlySet<string> {
  const html = readFileSync(join(assets, "../index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  const fetched = new RegExp(
    `^(?:(?:engine-worker|scenario-screen)-.*\\.(?:js|css)|(?:law|guide)-${language}-.*\\.json)$`,
  );
  const files = new Set([...named, ...readdirSync(assets).filter((file) => fetched.test(file))]);
  // a set that grows while it is gone through: what an import imports is loaded too
  for (const file of files) for (const other of importedBy(file)) files.add(other);
  return files;
}

/** The scripts that a script imports at its start, not those that it may import later. */
function importedBy(file: string): string[] {
  if (!file.endsWith(".js")) return [];
  const text = readFileSync(join(assets, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, other = ""]) => other);
}
