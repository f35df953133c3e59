import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parse } from "yaml";

export const ROOT = join(import.meta.dirname, "../..");

/** A package of this workspace, or one that production needs. `id` is name and version. */
export interface Package {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** The ids of what it depends on. */
  readonly dependsOn: readonly string[];
}

export interface OwnPackage extends Package {
  readonly folder: string;
  readonly licence: string;
}

export interface ForeignPackage extends Package {
  /** What the lock file holds its archive to, as `sha512-…`. */
  readonly integrity: string;
  /** Reached only by what may be missing: other platforms, and optional peers. */
  readonly optional: boolean;
}

export interface Production {
  readonly own: readonly OwnPackage[];
  readonly foreign: readonly ForeignPackage[];
}

type Versions = Readonly<Record<string, string>>;
interface Needs {
  readonly dependencies?: Versions;
  readonly optionalDependencies?: Versions;
}
type Locked = Readonly<Record<string, { readonly version: string }>>;
interface LockFile {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Locked; readonly optionalDependencies?: Locked }>
  >;
  readonly packages: Readonly<Record<string, { readonly resolution: { integrity: string } }>>;
  readonly snapshots: Readonly<Record<string, Needs>>;
}

const readLockFile = (): LockFile => parse(readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8"));

/** The packages in `packages/`, and all that their `dependencies` reach, by the lock file. */
export function readProduction(): Production {
  const lock = readLockFile();
  const manifests = new Map(
    globSync("packages/*/package.json", { cwd: ROOT })
      .sort()
      .map((file) => {
        const { name, version, license } = JSON.parse(readFileSync(join(ROOT, file), "utf8"));
        return [dirname(file), { id: `${name}@${version}`, name, version, license }] as const;
      }),
  );
  const required = new Set<string>();
  const reached = new Set<string>();
  const own = [...manifests].map(([folder, { id, name, version, license }]) => {
    const locked = lock.importers[folder];
    if (locked === undefined) throw new Error(`the lock file does not know ${folder}`);
    const keysOf = (some: Locked = {}) =>
      Object.entries(some)
        .filter(([, { version: at }]) => !at.startsWith("link:"))
        .map(([other, { version: at }]) => keyOf(lock, other, at));
    const linked = Object.values(locked.dependencies ?? {})
      .filter(({ version: at }) => at.startsWith("link:"))
      .map(({ version: at }) => manifests.get(posix.join(folder, at.slice("link:".length))));
    const keys = keysOf(locked.dependencies);
    const maybe = keysOf(locked.optionalDependencies);
    for (const key of keys) reach(lock, key, false, required);
    for (const key of [...keys, ...maybe]) reach(lock, key, true, reached);
    const ownIds = linked.map((each) => {
      if (each === undefined) throw new Error(`${folder} links to no package of packages/`);
      return each.id;
    });
    const dependsOn = [...ownIds, ...[...keys, ...maybe].map(idOf)].sort();
    return { id, name, version, folder, licence: license, dependsOn };
  });

  // one archive may occur several times in the lock file, with different peers
  const requiredIds = new Set([...required].map(idOf));
  const foreign = new Map<string, ForeignPackage>();
  for (const key of [...reached].sort()) {
    const id = idOf(key);
    const at = id.lastIndexOf("@");
    const integrity = lock.packages[id]?.resolution.integrity;
    if (integrity === undefined) throw new Error(`the lock file has no hash of ${id}`);
    const needs = keysNeeded(lock, key, true).map(idOf);
    const dependsOn = [...new Set([...(foreign.get(id)?.dependsOn ?? []), ...needs])].sort();
    const [name, version] = [id.slice(0, at), id.slice(at + 1)];
    foreign.set(id, { id, name, version, integrity, dependsOn, optional: !requiredIds.has(id) });
  }
  return { own, foreign: [...foreign.values()] };
}

/** Adds to `found` the key of a snapshot and of all that it needs. */
function reach(lock: LockFile, key: string, optionalToo: boolean, found: Set<string>): void {
  if (found.has(key)) return;
  found.add(key);
  for (const next of keysNeeded(lock, key, optionalToo)) reach(lock, next, optionalToo, found);
}

function keysNeeded(lock: LockFile, key: string, optionalToo: boolean): readonly string[] {
  const needs = lock.snapshots[key];
  const all = { ...needs?.dependencies, ...(optionalToo ? needs?.optionalDependencies : {}) };
  return Object.entries(all).map(([name, version]) => keyOf(lock, name, version));
}

/** The key of a snapshot: an alias carries the real name in its version. */
function keyOf(lock: LockFile, name: string, version: string): string {
  const key = [`${name}@${version}`, version].find((each) => Object.hasOwn(lock.snapshots, each));
  if (key === undefined) throw new Error(`the lock file does not know ${name}@${version}`);
  return key;
}

/** Name and version, without the peers in brackets. */
const idOf = (key: string): string => key.replace(/\(.*$/, "");
