import { evaluateFile } from "@cokdyby/engine/file";
import { madeUpFile } from "./files.ts";
import { rulebook } from "./law.ts";
const small = madeUpFile({ persons: 4, acts: 5, shown: 2, recipients: 2 });
const context = { today: "2026-11-20" };
const t: number[]=[]; for (let i=0;i<40;i++){ const a=process.cpuUsage().user; evaluateFile(rulebook, small, context); t.push((process.cpuUsage().user-a)/1000);} t.sort((a,b)=>a-b); console.log("min",t[0],"median",t[20]);
