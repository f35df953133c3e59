import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PACKAGES = join(import.meta.dirname, "../../packages");
const read = (path: string) => readFileSync(join(PACKAGES, path), "utf8");

test("the service shows the page at the address of every screen, so that each can be reloaded", () => {
  const screens = [...read("web/src/screens/screens.ts").matchAll(/path: "([^"]+)"/g)];
  const [, served = ""] =
    /const SCREENS = \[([^\]]*)\]/.exec(read("server/src/routes/web.ts")) ?? [];
  const names = [...served.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(screens.length).toBeGreaterThan(5);
  expect(names.toSorted()).toEqual(screens.map(([, path]) => path).toSorted());
});
