import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.each([
  ["Vlastní snímek, šestnáct let", "vlastni-snimek-sestnact-let.yaml"],
  ["../../etc/passwd", "etc-passwd.yaml"],
  ["   ", "case.yaml"],
  [undefined, "case.yaml"],
  ["x".repeat(200), `${"x".repeat(60)}.yaml`],
])("%j is kept as %s", (title, name) => {
  expect(fileName(title, "case", ".yaml")).toBe(name);
});
