// Makes wordings/pins.yaml from a folder of official wordings, which stay where they are:
//
//   pnpm --filter @cokdyby/rules run pins FOLDER
//
// FOLDER holds a folder for each source, named like it, with a Markdown file for each section: `# § 192 …`, then
// `## from 2010-01-01` and the words from that day on. Sources without such a folder are not pinned, nor are sections that
// `notPinned` in wordings/reviews.yaml names.
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDatedSection } from "@cokdyby/wordings";
import { readSource } from "../read-source.ts";
import { makePins, type SourceHistory } from "./make-pins.ts";
import { PINS_FILE } from "./read-pins.ts";
import { readReviews } from "./reviews.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("name the folder of wordings");
  process.exitCode = 2;
} else {
  const names = readdirSync(folder);
  const histories = readSource()
    .sources.filter(({ source }) => names.includes(source))
    .map(({ source }) => historyOf(source, join(folder, source)))
    .filter(({ sections }) => sections.length > 0);
  writeFileSync(`${PINS_FILE}.new`, makePins(histories));
  renameSync(`${PINS_FILE}.new`, PINS_FILE);
  for (const { source, sections } of histories)
    console.log(`${source}: ${sections.length} sections`);
}

function historyOf(source: string, folder: string): SourceHistory {
  const notPinned = readReviews().notPinned.flatMap((each) =>
    each.source === source ? each.provisions : [],
  );
  const sections = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .flatMap((name) => {
      const read = readDatedSection(readFileSync(join(folder, name), "utf8"));
      if (read === undefined) return [];
      return read.some(({ section }) => notPinned.includes(`§ ${section}`)) ? [] : [read];
    });
  return { source, sections };
}
