import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { READ_CODES } from "./problems.ts";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = ["read", "rulebook"];

function textOf(folder: string, wanted: (file: string) => boolean): string {
  return readdirSync(SOURCES + folder)
    .filter(wanted)
    .map((file) => readFileSync(`${SOURCES}${folder}/${file}`, "utf8"))
    .join("\n");
}

test.each(READ_CODES)("%s is reported somewhere, and tried somewhere", (code) => {
  const isTest = (file: string) => file.endsWith(".test.ts");
  const isSource = (file: string) => !isTest(file) && file !== "problems.ts";
  expect(
    FOLDERS.map((folder) => textOf(folder, isSource))
      .join("\n")
      .includes(`"${code}"`),
  ).toBe(true);
  expect(
    FOLDERS.map((folder) => textOf(folder, isTest))
      .join("\n")
      .includes(code),
  ).toBe(true);
});

test("no code is there twice", () => {
  expect(new Set(READ_CODES).size).toBe(READ_CODES.length);
});
