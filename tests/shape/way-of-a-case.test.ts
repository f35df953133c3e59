import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

test("of the files that a case goes through by docs/architecture.md, each is imported by one before it", () => {
  const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
  const files = [...page.matchAll(/^\d\. `([\w-]+\/src\/[\w/.-]+\.ts)`/gm)].map(
    ([, file = ""]) => file,
  );
  expect(files).toHaveLength(8);
  const texts = files.map((file) => readFileSync(join(ROOT, "packages", file), "utf8"));
  for (const [at, file] of files.entries()) {
    if (at === 0) continue;
    const [name = ""] = file.split("/");
    const isImported = texts.slice(0, at).some((text, before) => {
      const isOfSame = files[before]?.startsWith(`${name}/`) === true;
      return text.includes(isOfSame ? `from "./${basename(file)}"` : `from "@cokdyby/${name}"`);
    });
    expect([file, isImported]).toEqual([file, true]);
  }
});
