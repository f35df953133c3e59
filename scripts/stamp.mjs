import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./shell.mjs";

const NOT_READ = ["node_modules", "dist"];

/**
 * Tells whether what is made from some files has to be made again.
 *
 * @param {string} folder what is made; its loss takes the stamp along
 * @param {readonly string[]} inputs files, with what they hold now: changes after this call are noticed by the next
 * @param {string} variant what else it depends on
 */
export function stampOf(folder, inputs, variant) {
  const file = join(folder, ".cokdyby-stamp");
  const hash = createHash("sha256").update(variant);
  for (const input of inputs) {
    hash.update(`\0${relative(root, input)}\0`).update(readFileSync(input));
  }
  const text = hash.digest("hex");
  return {
    current: existsSync(file) && readFileSync(file, "utf8") === text,
    write: () => writeFileSync(file, text),
  };
}

/**
 * The files of a folder that something is made from: neither tests, nor what is installed or built.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_READ.includes(name) && !name.includes(".test."))
    .sort((one, two) => (one.name < two.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
