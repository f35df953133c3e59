import { evaluateFile } from "@cokdyby/engine";
import { madeUpFile } from "./files.ts"; import { rulebook } from "./law.ts";
const n = Number(process.argv[2]);
const f = madeUpFile({ persons: 50, acts: n, shown: 2, recipients: 5 });
console.time("t"); try {
const r = evaluateFile(rulebook, f, { today: "2026-11-20" }, ["prosecution.open"]);
console.log(n, r.ok ? r.value.cells.length : r.problems.length); } catch (e) { console.log(n, String(e)); }
console.timeEnd("t");
