import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const BENCH = join(import.meta.dirname, "../../bench");
const groups = globSync("groups/*.ts", { cwd: BENCH }).map((file) => basename(file, ".ts"));

/** The figures that its README lists, `<…>` for what differs from run to run. */
const listed = [...readFileSync(join(BENCH, "README.md"), "utf8").matchAll(/^\| (`.+?) \|/gm)]
  .flatMap(([, names = ""]) => [...names.matchAll(/`(.+?)`/g)].map(([, name = ""]) => name))
  .map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replace(/<.*?>/g, "[^.]+")}$`));
const seen = new Set<RegExp>();

test.each(groups)(
  "the group %s ends with figures, each of which the README explains",
  async (group) => {
    const args = ["main.ts", "--json", "--rounds", "1", "--only", group];
    const options = { cwd: BENCH, encoding: "utf8", timeout: 600_000 } as const;
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    const figures = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const { name, value } of figures) {
      expect(value, name).toBeGreaterThan(0);
      const explained = listed.find((each) => each.test(name));
      expect(explained, name).toBeDefined();
      if (explained !== undefined) seen.add(explained);
    }
  },
  900_000,
);

test("and the README explains no other figure", () => {
  expect(listed.filter((each) => !seen.has(each))).toEqual([]);
});
