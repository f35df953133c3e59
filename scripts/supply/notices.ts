import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ForeignPackage, type Package, ROOT, readProduction } from "./production.ts";

export interface Notice {
  readonly id: string;
  /** As an identifier of SPDX. */
  readonly licence: string;
  readonly text: string;
}

/** Packages that write their licence in other words than SPDX. */
const AS_SPDX: Readonly<Record<string, string>> = { "EUPL v1.2 Licensed": "EUPL-1.2" };
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The licences of all that production needs and that is installed, by name and version. */
export function readNotices(): readonly Notice[] {
  const { own, foreign } = readProduction();
  const packages = new Map<string, Package>([...own, ...foreign].map((each) => [each.id, each]));
  const folders = new Map(own.map(({ id, folder }) => [id, join(ROOT, folder)]));
  // whatever is found is followed in its turn
  for (const [id, folder] of folders) {
    for (const next of packages.get(id)?.dependsOn ?? []) {
      const found = folderOf(packages.get(next) as Package, folder);
      if (found !== undefined && !folders.has(next)) folders.set(next, found);
    }
  }
  return foreign.flatMap((each) => {
    const folder = folders.get(each.id);
    if (folder !== undefined) return [noticeOf(each, folder)];
    if (each.optional) return [];
    throw new Error(`${each.id} is not installed`);
  });
}

/** Where a package lies that the one in this folder needs. */
function folderOf({ name, version }: Package, from: string): string | undefined {
  for (let folder = realpathSync(from); folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(found) && manifestOf(found).version === version) return realpathSync(found);
  }
  return undefined;
}

function noticeOf({ id }: ForeignPackage, folder: string): Notice {
  const { license } = manifestOf(folder);
  if (license === undefined) throw new Error(`${id} names no licence`);
  const licence = AS_SPDX[license] ?? license;
  const files = readdirSync(folder).sort();
  const read = (file: string) => readFileSync(join(folder, file), "utf8").trim();
  const texts = files.filter((file) => LICENCE_FILE.test(file)).map(read);
  if (texts.length > 0) return { id, licence, text: texts.join("\n\n") };
  if (licence === "EUPL-1.2")
    return { id, licence, text: "The text of the EUPL-1.2 is in LICENSE." };
  const readme = files.find((file) => /^readme/i.test(file));
  const section = /^#+ *licen[cs]e\s+([\s\S]+)/im.exec(readme === undefined ? "" : read(readme));
  if (section?.[1] === undefined) throw new Error(`${id} brings no text of its licence`);
  return { id, licence, text: section[1] };
}

function manifestOf(folder: string): { readonly version: string; readonly license?: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

export function noticesAsText(notices: readonly Notice[]): string {
  const rule = "-".repeat(80);
  const parts = notices.map(({ id, licence, text }) => `${rule}\n${id}\n${licence}\n\n${text}\n`);
  return `Packages that Cokdyby needs in production, and their licences.\n\n${parts.join("\n")}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, "THIRD-PARTY-NOTICES.txt"), noticesAsText(readNotices()));
}
