import { expect, test } from "vitest";
import { readCatalogues } from "./read-catalogues.ts";
import { USE_PROBLEMS, unusedKeys } from "./unused-keys.ts";

const WORDS = "title: x\nstatus_yes: x\nstatus_no: x\nelsewhere: x\nfar: x\nnever: x\n";

test("a key that no source says is told at its line", () => {
  const read = readCatalogues(
    new Map([
      ["web/what-if.cs.yaml", WORDS],
      ["web/what-if.en.yaml", WORDS],
    ]),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const sources = new Map([
    [
      "a/screen.tsx",
      `const t = useWords(whatIfWords);\nt("title"); t(\`status_\${status}\`); t(\`\${any}\`);`,
    ],
    ["a/part/row.ts", 'import type { T } from "../screen.tsx";\nt("elsewhere");'],
    ["b/other.ts", 'const t = useWords(whyWords);\nt("far");'],
  ]);
  const found = unusedKeys(read.value, new Map([["web", sources]]));
  expect(USE_PROBLEMS).toContain(found[0]?.code);
  expect(found.map(({ at, code, detail }) => `${at?.file}:${at?.line} ${code} ${detail}`)).toEqual([
    "web/what-if.cs.yaml:5 KEY_UNUSED nothing says `far`; remove it in every language",
    "web/what-if.cs.yaml:6 KEY_UNUSED nothing says `never`; remove it in every language",
  ]);
});
