import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "../figure.ts";

const dist = fileURLToPath(new URL("../../packages/web/dist", import.meta.url));

/** What the page needs before it answers: the scripts that it names, the engine, the styles, the law. */
export function firstLoad(): Figure[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    ([, file = ""]) => file,
  );
  const engine = readdirSync(join(dist, "assets"))
    .filter((file) => /^engine-worker-.*\.js$/.test(file))
    .map((file) => `assets/${file}`);
  const files = [...new Set([...named, ...engine])];
  const ending = (end: string) => files.filter((file) => file.endsWith(end));
  return [
    size("page.firstLoad.scripts", ending(".js")),
    size("page.firstLoad.styles", ending(".css")),
    size("page.firstLoad.law", ending(".json")),
  ];
}

/** As Brotli has them: what a browser asks for and the service sends. */
function size(name: string, files: readonly string[]): Figure {
  const bytes = files.map((file) => statSync(join(dist, `${file}.br`)).size);
  const sum = bytes.reduce((all, each) => all + each, 0);
  return { name, value: Number((sum / 1024).toFixed(1)), unit: "KiB" };
}
