// `pnpm words` writes this from catalogues/cli/audit.cs.yaml and catalogues/cli/audit.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface AuditMessages {
  "head.time": null;
  "head.who": null;
  "head.from": null;
  "head.what": null;
  "head.thing": null;
  "head.status": null;
  none: null;
  intact: null;
  unfinished: { file: string | number; line: string | number };
  broken: null;
  "break.changed": { file: string | number; line: string | number };
  "break.cut": { file: string | number; line: string | number };
  "break.fileMissing": { file: string | number };
}

export const auditWords: Catalogue<AuditMessages> = {
  cs: {
    "head.time": "Čas (UTC)",
    "head.who": "Kdo",
    "head.from": "Odkud",
    "head.what": "Co",
    "head.thing": "Věc",
    "head.status": "Stav",
    none: "Nic není zaznamenáno.",
    intact: "Záznam přístupů je neporušený, pokud to lze ze souborů poznat: žádný řádek nebyl změněn ani vyjmut.",
    unfinished: [{"type":1,"value":"file"},{"type":0,"value":", řádek "},{"type":1,"value":"line"},{"type":0,"value":": nedopsán – služba skončila při zápisu, nebo jej právě zapisuje"}],
    broken: "Záznam přístupů není takový, jak byl zapsán:",
    "break.changed": [{"type":1,"value":"file"},{"type":0,"value":", řádek "},{"type":1,"value":"line"},{"type":0,"value":": změněn, nebo předchozí řádek"}],
    "break.cut": [{"type":1,"value":"file"},{"type":0,"value":": chybí řádky za řádkem "},{"type":1,"value":"line"}],
    "break.fileMissing": [{"type":0,"value":"chybí soubor před souborem "},{"type":1,"value":"file"}],
  },
  en: {
    "head.time": "Time (UTC)",
    "head.who": "Who",
    "head.from": "From",
    "head.what": "What",
    "head.thing": "Thing",
    "head.status": "Status",
    none: "Nothing is recorded.",
    intact: "The record is intact, as far as its files show: no line was changed or taken out.",
    unfinished: [{"type":1,"value":"file"},{"type":0,"value":", line "},{"type":1,"value":"line"},{"type":0,"value":": not written to its end, when the service was ended or just now"}],
    broken: "The record is not as it was written:",
    "break.changed": [{"type":1,"value":"file"},{"type":0,"value":", line "},{"type":1,"value":"line"},{"type":0,"value":": changed, or the line before it"}],
    "break.cut": [{"type":1,"value":"file"},{"type":0,"value":": lines after line "},{"type":1,"value":"line"},{"type":0,"value":" are gone"}],
    "break.fileMissing": [{"type":0,"value":"the file before "},{"type":1,"value":"file"},{"type":0,"value":" is gone"}],
  },
};
