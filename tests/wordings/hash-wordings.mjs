// Writes hashes.json from a folder of official wordings, a Markdown file of the whole act for each day: `2010-01-01.md`. For
// each provision of a section that the rules name, and each day on which its words changed: the first 16 hex digits of the
// SHA-256 of its words. It shares no code with the program, so that each checks the other:
//
//   node tests/wordings/hash-wordings.mjs FOLDER > tests/wordings/hashes.json
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const rules = join(import.meta.dirname, "..", "..", "packages", "rules");

/** Numbers of sections that any file of the rules names, of whatever act: `§§ 28, 12(2)`, `§ 4-9`, `"§ 192(3)"`. */
function namedSections() {
  const named = new Set();
  for (const file of readdirSync(rules, { recursive: true })) {
    if (!file.endsWith(".yaml") || file.includes("node_modules")) continue;
    const text = readFileSync(join(rules, file), "utf8");
    for (const [, list] of text.matchAll(/§\s?((?:\d+[a-z]*(?:\([a-z\d]+\))*(?:, |-)?)+)/g)) {
      for (const piece of list.split(", ")) {
        const [first, last] = piece.split("-").map((each) => each.match(/^\d+[a-z]*/)?.[0]);
        if (first === undefined) continue;
        named.add(first);
        if (last === undefined) continue;
        for (
          let number = Number.parseInt(first, 10);
          number <= Number.parseInt(last, 10);
          number += 1
        )
          named.add(`${number}`);
        named.add(last);
      }
    }
  }
  return named;
}

/** Name of each provision of the sections → its own words. */
function wordsOf(text, sections) {
  const words = {};
  let section = "";
  let paragraph = "";
  let place = "";
  let isBelowHeading = false;
  for (const line of text.split(/\n/)) {
    if (line.trim() === "") continue;
    const heading = line.match(/^#+ (.*)/)?.[1];
    if (heading !== undefined) {
      const number = heading.match(/^§ (\d+[a-z]*)$/)?.[1];
      if (number !== undefined) {
        section = number;
        paragraph = "";
        isBelowHeading = true;
      }
      continue;
    }
    // a note at the foot of the act, and who signed it, are of no section
    if (/^\^\d+\)/.test(line) || /^\*\*/.test(line)) section = "";
    if (!isBelowHeading || !sections.has(section)) continue;
    const number = line.match(/^\((\d+[a-z]?)\) /);
    const letter = line.match(/^- ([a-z]+)\) /);
    if (number) paragraph = `(${number[1]})`;
    place = `§ ${section}${paragraph}${letter ? `(${letter[1]})` : ""}`;
    const own = line.slice((number ?? letter ?? [""])[0].length).replace(/\^\d+\)/g, "");
    words[place] = words[place] === undefined ? own : `${words[place]} ${own}`;
  }
  return words;
}

const [folder = "."] = process.argv.slice(2);
const sections = namedSections();
const days = [];
const provisions = {};
for (const file of readdirSync(folder).sort()) {
  const day = file.slice(0, 10);
  days.push(day);
  const words = wordsOf(readFileSync(join(folder, file), "utf8"), sections);
  for (const name of new Set([...Object.keys(provisions), ...Object.keys(words)])) {
    const plain = words[name]?.normalize("NFC").trim().split(/\s+/).join(" ");
    const hash =
      plain === undefined ? "gone" : createHash("sha256").update(plain).digest("hex").slice(0, 16);
    provisions[name] ??= {};
    if (Object.values(provisions[name]).at(-1) !== hash) provisions[name][day] = hash;
  }
}
process.stdout.write(`${JSON.stringify({ days, provisions }, undefined, 2)}\n`);
