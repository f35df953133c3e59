// pnpm size: what there is of the project, beside the last release: written lines, files, exports, bytes. Lines are
// those of .ts, .tsx and .mjs that git tracks, where nothing generated is, tests apart. `--summary` prints one line,
// `--json` the figures, which become last-release.json at a release.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bytesOf, firstLoad } from "./first-load.ts";

interface Package {
  readonly lines: number;
  readonly testLines: number;
  readonly files: number;
  /** Files that exactly one other file imports. */
  readonly usedOnce: number;
  /** Bytes of what is built. */
  readonly dist: number;
  readonly exports: Readonly<Record<string, number>>;
}

interface Size {
  readonly release: string;
  readonly packages: Readonly<Record<string, Package>>;
  /** Bytes that the page loads before it answers. */
  readonly firstLoad: number;
}

const TEST = /^tests\/|\.(?:test|spec)\.tsx?$/;
const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    summary: { type: "boolean" },
    release: { type: "string", default: "now" },
  },
});
const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const linesIn = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + read(file).split("\n").length - 1, 0);
const total = (size: Size, member: "lines" | "testLines" | "files"): number =>
  Object.values(size.packages).reduce((sum, each) => sum + each[member], 0);
const written = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));
const sources = new Map(
  written.filter((file) => !TEST.test(file)).map((file) => [file, read(file)]),
);
/** `@cokdyby/api/shapes` → its source. */
const entries = new Map(globSync("packages/*/package.json", { cwd: root }).flatMap(entriesOf));
const importers = importersOf();

const was: Size = JSON.parse(read("scripts/last-release.json"));
const now: Size = {
  release: values.release,
  packages: Object.fromEntries(
    [...new Set(written.map(packageOf))].sort().map((name) => [name, sizeOf(name)]),
  ),
  firstLoad: existsSync(join(root, "packages/web/dist/index.html")) ? bytesOf(firstLoad()) : 0,
};
if (values.json) console.log(JSON.stringify(now, null, 2));
else {
  if (!values.summary) printPackages();
  console.log(
    [
      `written lines: ${beside(total(now, "lines"), total(was, "lines"))}`,
      `of tests ${beside(total(now, "testLines"), total(was, "testLines"))}`,
      `files ${beside(total(now, "files"), total(was, "files"))}`,
      `first load ${beside(now.firstLoad, was.firstLoad)} bytes; beside ${was.release}`,
    ].join(", "),
  );
}

function packageOf(file: string): string {
  const folders = file.split("/").slice(0, -1);
  return folders.slice(0, folders[0] === "packages" ? 2 : 1).join("/") || ".";
}

function sizeOf(name: string): Package {
  const own = written.filter((file) => packageOf(file) === name);
  const [tests, source] = [
    own.filter((file) => TEST.test(file)),
    own.filter((file) => sources.has(file)),
  ];
  const built = globSync(`${name}/dist/**`, { cwd: root, exclude: ["**/*.tsbuildinfo"] }).map(
    (file) => statSync(join(root, file)),
  );
  const doors = [...entries].filter(([, file]) => packageOf(file) === name);
  return {
    lines: linesIn(source),
    testLines: linesIn(tests),
    files: source.length,
    usedOnce: source.filter((file) => importers.get(file)?.size === 1).length,
    dist: built.reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0),
    exports: Object.fromEntries(doors.map(([door, file]) => [door, exportsOf(file).size])),
  };
}

function entriesOf(manifest: string): [string, string][] {
  const { name, exports = {} } = JSON.parse(read(manifest));
  return Object.entries<{ "@cokdyby/source"?: string }>(exports).flatMap(([path, to]) => {
    const pattern = join(dirname(manifest), to["@cokdyby/source"] ?? "nothing");
    const files = globSync(pattern, { cwd: root }).filter((file) => sources.has(file));
    return files.sort().map((file): [string, string] => {
      return [join(name, path.replace("*", basename(file, ".ts"))), file];
    });
  });
}

function importersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    for (const [, from = ""] of text.matchAll(/(?:\bfrom|\bimport|new URL)\s*\(?\s*"([^"]+)"/g)) {
      const to = from.startsWith(".") ? join(dirname(file), from) : entries.get(from);
      if (to !== undefined) found.set(to, (found.get(to) ?? new Set()).add(file));
    }
  }
  return found;
}

/** The names that a module exports. */
function exportsOf(file: string): ReadonlySet<string> {
  const text = sources.get(file) ?? "";
  const declared =
    /^export (?:declare |abstract |async )*(?:const|function\*?|class|interface|type|enum) (\w+)/gm;
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").flatMap((each) => each.trim().split(/\s+/).at(-1) || []),
  );
  const passedOn = [...text.matchAll(/^export (?:type )?\* from "(.+)"/gm)].flatMap(
    ([, from = ""]) => [...exportsOf(join(dirname(file), from))],
  );
  const own = [...text.matchAll(declared)].map(([, name = ""]) => name);
  return new Set([...own, ...listed, ...passedOn]);
}

function beside(value: number, before = 0): string {
  const more = value - before;
  return `${value.toLocaleString("en")} (${more < 0 ? "−" : "+"}${Math.abs(more).toLocaleString("en")})`;
}

function printPackages(): void {
  for (const [name, each] of Object.entries(now.packages)) {
    const old = was.packages[name];
    console.log(
      `${name}: lines ${beside(each.lines, old?.lines)}, of tests ${beside(each.testLines, old?.testLines)}, ` +
        `files ${beside(each.files, old?.files)}, used once ${beside(each.usedOnce, old?.usedOnce)}, ` +
        `dist ${beside(each.dist, old?.dist)} bytes`,
    );
    for (const [door, count] of Object.entries(each.exports)) {
      console.log(`  ${door}: exports ${beside(count, old?.exports[door])}`);
    }
  }
}
