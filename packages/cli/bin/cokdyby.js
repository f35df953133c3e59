#!/usr/bin/env node
// on an older Node the database's own code ends the process without a word
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 13)) {
  await import("../dist/main.js");
} else {
  console.error(
    `cokdyby potřebuje Node 22.13 nebo novější, tady je ${process.versions.node}; s novějším ji spustí npx cokdyby v kořeni projektu\n` +
      `cokdyby needs Node 22.13 or newer, this is ${process.versions.node}; npx cokdyby at the root of the project runs it with a newer one`,
  );
  process.exitCode = 2;
}
