// Writes hashes.json from a folder of official wordings: for each provision and each day on which its section changed, the
// first 16 hex digits of the SHA-256 of its words. It shares no code with the program, so that each checks the other:
//
//   node tests/wordings/hash-wordings.mjs FOLDER > tests/wordings/hashes.json
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);
const all = {};
for (const file of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, file), "utf8");
  const section = text.match(/^# § (\S+)/)?.[1];
  for (const part of text.split("\n## from ").slice(1)) {
    const day = part.slice(0, 10);
    const words = {};
    let paragraph = "";
    let place = `§ ${section}`;
    for (const piece of part.split(/\n\n+/).slice(1)) {
      const line = piece.trim();
      if (line === "" || line.startsWith("#")) continue;
      const number = line.match(/^\((\d+[a-z]?)\) /);
      const letter = line.match(/^- ([a-z]+)\) /);
      if (number) {
        paragraph = `(${number[1]})`;
        place = `§ ${section}${paragraph}`;
      } else if (letter) place = `§ ${section}${paragraph}(${letter[1]})`;
      else place = `§ ${section}${paragraph}`;
      const own = number
        ? line.slice(number[0].length)
        : letter
          ? line.slice(letter[0].length)
          : line;
      words[place] = words[place] === undefined ? own : `${words[place]} ${own}`;
    }
    for (const [name, own] of Object.entries(words)) {
      const plain = own.normalize("NFC").split(/\s+/).join(" ");
      all[name] ??= {};
      all[name][day] = createHash("sha256").update(plain).digest("hex").slice(0, 16);
    }
    for (const name of Object.keys(all)) {
      const isOfSection = name === `§ ${section}` || name.startsWith(`§ ${section}(`);
      if (isOfSection && words[name] === undefined) all[name][day] = "gone";
    }
  }
}
process.stdout.write(`${JSON.stringify(all, undefined, 1)}\n`);
