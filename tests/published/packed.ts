import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");

export interface Packed {
  readonly name: string;
  readonly folder: string;
  /** The archive as it would be published. */
  readonly tarball: string;
}

/** The packages of the workspace that may be published, by folder. */
export const publishable = globSync("packages/*/package.json", { cwd: ROOT })
  .map((file) => ({ folder: join(ROOT, dirname(file)), manifest: manifestOf(join(ROOT, file)) }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({ folder, name: manifest.name }));

/** Packs them as they are built, since pnpm alone puts versions in the place of `workspace:` and `catalog:`. */
export async function pack(names: readonly string[]): Promise<readonly Packed[]> {
  return Promise.all(
    publishable
      .filter(({ name }) => names.includes(name))
      .map(async ({ name, folder }) => {
        const into = emptyFolder();
        await run("pnpm", ["pack", "--pack-destination", into], { cwd: folder });
        return { name, folder, tarball: join(into, readdirSync(into)[0] ?? "") };
      }),
  );
}

const folders: string[] = [];

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-published-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function manifestOf(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8"));
}
