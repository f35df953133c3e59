import { evaluate, exportSql } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { caseOf, randomRows } from "./random-rows.ts";
import { duckdbTable, sqliteTable } from "./databases.ts";
import { writeFileSync } from "node:fs";
const [dia, on, n, ...outcomes] = process.argv.slice(2) as string[];
const r = loadRulebook(); const today="2026-04-01";
let t=Date.now(); const lap=(s:string)=>{console.log(s,Date.now()-t,"ms"); t=Date.now();};
const ex = exportSql(r,{dialect:dia!,outcomes,on:on!,today,limit:true});
lap("export"); if(!ex.ok) {console.log(ex.problems); process.exit(1);}
const rows=[...randomRows(r,on!,Number(n),7)]; 
const table = dia==="duckdb"? await duckdbTable(r,rows,2): sqliteTable(r,rows);
lap("load");
for (const {outcome,sql} of ex.value) { writeFileSync(`/tmp/q-${dia}-${outcome}.sql`,sql); console.log(outcome, sql.length);
 const got=await table.query(sql); lap("query");
 const by=new Map(got.map((x:any)=>[Number(x.id),x]));
 const counts:any={}; let bad=0; const reasons:any={};
 for(const row of rows){ const e=evaluate(r,caseOf(r,on!,row),{today},[outcome]); const want=e.ok?e.value.findings[outcome]!.status:"notACase"; const g:any=by.get(row.id); counts[want]=(counts[want]??0)+1;
  if(want==="notACase") reasons[g?.limit]=(reasons[g?.limit]??0)+1;
  if(g?.status!==want){ bad++; if(bad<4) console.log("BAD",row.id,want,g, JSON.stringify(caseOf(r,on!,row)), e.ok?"":JSON.stringify(e.problems.map((p:any)=>p.detail))); } }
 lap("evaluate"); console.log(counts,"bad",bad,"rows",got.length,reasons);
}
