#!/usr/bin/env node
// on an older Node the database's own code ends the process without a word
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 13)) {
  await import("../dist/main.js");
} else {
  console.error(
    `cokdyby potřebuje Node 22.13 nebo novější, tady je ${process.versions.node}; novější leží v toolchain/node_modules/.bin\n` +
      `cokdyby needs Node 22.13 or newer, this is ${process.versions.node}; a newer one is in toolchain/node_modules/.bin`,
  );
  process.exitCode = 2;
}
