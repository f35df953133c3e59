import { decideArchive } from "@cokdyby/archive";
import { LAW_DATE, rulebook } from "../law.ts";

// Decides one archive in a process of its own, so that the most memory it held is that of deciding alone:
//   node decide.ts FILE THREADS MEMORY OUTCOME...
const [file = "", threads, memory, ...outcomes] = process.argv.slice(2);
const start = performance.now();
const found = await decideArchive({
  source: { kind: "file", file },
  rulebook,
  on: LAW_DATE,
  today: LAW_DATE,
  outcomes,
  threads: Number(threads),
  memory: Number(memory),
});
const seconds = (performance.now() - start) / 1_000;
if (!found.ok) throw new Error(JSON.stringify(found.problems));
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ rows: found.value.rows, seconds, memory: maxRSS * 2 ** 10 }));
