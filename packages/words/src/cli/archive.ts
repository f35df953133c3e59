// `pnpm words` writes this from catalogues/cli/archive.cs.yaml and catalogues/cli/archive.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ArchiveMessages {
  "help.archive": null;
  "help.file": null;
  "help.postgres": null;
  "help.table": null;
  "help.outcome": null;
  "help.on": null;
  "help.amend": null;
  "help.out": null;
  "help.with": null;
  "help.by": null;
  "help.memory": null;
  "help.threads": null;
  "help.temp": null;
  "help.sample": null;
  "help.number": null;
  "help.seed": null;
  "help.sampleOut": null;
  rows: { count: number };
  decided: { rows: string | number };
  written: { file: string | number };
  sampled: { rows: string | number; file: string | number; seed: string | number };
  outcome: null;
  answer: null;
  rowCount: null;
  before: null;
  after: null;
  lawBefore: null;
  lawAfter: null;
  by: null;
  notACase: null;
  notGiven: null;
  limits: null;
  limit: null;
  noLimit: null;
  flips: null;
  noFlips: null;
  kind: { at: string | number; rows: string | number; outcome: string | number; before: string | number; after: string | number };
  alike: { alike: number; rows: number };
  nothingCommon: null;
  trait: { id: string | number; values: string | number };
  traitNone: { id: string | number };
  traitSome: { missing: number; id: string | number; values: string | number };
  span: { from: string | number; to: string | number };
  or: null;
  "step.reading": null;
  "step.readingRows": { done: number };
  "step.deciding": { done: number; of: number };
  "step.comparing": null;
  "step.writing": null;
  elapsed: { step: string | number; seconds: string | number };
  cancelled: null;
  "note.COLUMN_NOT_READ": { column: string | number };
  "note.COLUMN_NOT_READ_NEAR": { column: string | number; suggestion: string | number };
  "note.COLUMNS_LACKING": { count: number; columns: string | number };
  "note.VALUES_OF_WRONG_TYPE": { count: number; column: string | number; rows: string | number };
  "note.VALUES_NOT_TAKEN": { count: number; column: string | number; rows: string | number };
  "note.IDS_REPEATED": { count: number; rows: string | number };
  "note.ID_LACKING": null;
  "note.LINES_NOT_READ": { count: number; rows: string | number };
  "note.ENDS_IN_THE_MIDDLE": null;
  "note.NO_ROWS": null;
}

export const archiveWords: Catalogue<ArchiveMessages> = {
  cs: {
    "help.archive": "posoudí na tomto počítači každý řádek archivu: CSV, Parquet, NDJSON nebo tabulky v PostgreSQL",
    "help.file": "archiv, podle přípony .csv, .tsv, .parquet, .ndjson nebo .jsonl",
    "help.postgres": "místo souboru adresa databáze PostgreSQL; heslo patří raději do PGPASSWORD",
    "help.table": "k --postgres: tabulka (jinak cases)",
    "help.outcome": "závěr, který se má posoudit (lze opakovat)",
    "help.on": "rozhodný den všech řádků, RRRR-MM-DD (jinak dnešek)",
    "help.amend": "novela podle id, nebo soubor (lze opakovat): řádky se posoudí před ní i po ní a ukážou se ty, u nichž se závěr změní, podle druhů",
    "help.out": "zapíše odpovědi pro každý řádek do tohoto nového souboru: .parquet, .csv nebo .ndjson",
    "help.with": "k --out další sloupec u každého závěru (lze opakovat): dependsOn (výklady, na kterých sporný závěr závisí), missing (údaje, které ještě chybějí) nebo limit (co brání tomu, aby řádek byl případem)",
    "help.by": "rozdělí počty podle sloupce archivu (lze opakovat)",
    "help.memory": "paměť, kterou smí databáze použít, např. 512MiB nebo 8GiB (jinak 4GiB, nebo 80 % paměti počítače)",
    "help.threads": "kolik vláken smí databáze použít (jinak jedno na jádro)",
    "help.temp": "složka pro pracovní kopii po dobu běhu příkazu (jinak složka systému)",
    "help.sample": "zapíše smyšlený archiv na zkoušku; žádný řádek není skutečná osoba",
    "help.number": "počet řádků",
    "help.seed": "celé číslo: stejné dá stejné řádky (jinak 1)",
    "help.sampleOut": "nový soubor, který se zapíše: .parquet, .csv nebo .ndjson",
    rows: [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádek"}]},"few":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádky"}]},"many":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádku"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádků"}]}},"offset":0,"pluralType":"cardinal"}],
    decided: [{"type":0,"value":"Posouzeno: "},{"type":1,"value":"rows"},{"type":0,"value":"."}],
    written: [{"type":0,"value":"Odpovědi jsou v souboru "},{"type":1,"value":"file"},{"type":0,"value":"."}],
    sampled: [{"type":0,"value":"Zapsáno: "},{"type":1,"value":"rows"},{"type":0,"value":" do souboru "},{"type":1,"value":"file"},{"type":0,"value":", vytvořeno ze semínka "},{"type":1,"value":"seed"},{"type":0,"value":". Žádný řádek není skutečná osoba."}],
    outcome: "Závěr",
    answer: "Odpověď",
    rowCount: "Řádků",
    before: "Před novelou",
    after: "Po novele",
    lawBefore: "Před novelou: právo",
    lawAfter: "Po novele: právo",
    by: "Kde",
    notACase: "není případem",
    notGiven: "–",
    limits: "Řádky, které nejsou případem",
    limit: "Proč",
    noLimit: "hodnota, kterou údaj nemůže mít, nebo více mezí dohromady",
    flips: "Řádky, u nichž se závěr mění",
    noFlips: "Závěr se nemění u žádného řádku.",
    kind: [{"type":1,"value":"at"},{"type":0,"value":". "},{"type":1,"value":"rows"},{"type":0,"value":": "},{"type":1,"value":"outcome"},{"type":0,"value":", dříve "},{"type":1,"value":"before"},{"type":0,"value":", nově "},{"type":1,"value":"after"}],
    alike: [{"type":6,"value":"alike","options":{"one":{"value":[{"type":0,"value":"V archivu to má "},{"type":2,"value":"alike","style":null},{"type":0,"value":" řádek; takto se závěr mění u "},{"type":2,"value":"rows","style":null},{"type":0,"value":" z nich."}]},"few":{"value":[{"type":0,"value":"V archivu to mají "},{"type":2,"value":"alike","style":null},{"type":0,"value":" řádky; takto se závěr mění u "},{"type":2,"value":"rows","style":null},{"type":0,"value":" z nich."}]},"many":{"value":[{"type":0,"value":"V archivu to má "},{"type":2,"value":"alike","style":null},{"type":0,"value":" řádku; takto se závěr mění u "},{"type":2,"value":"rows","style":null},{"type":0,"value":" z nich."}]},"other":{"value":[{"type":0,"value":"V archivu to má "},{"type":2,"value":"alike","style":null},{"type":0,"value":" řádků; takto se závěr mění u "},{"type":2,"value":"rows","style":null},{"type":0,"value":" z nich."}]}},"offset":0,"pluralType":"cardinal"}],
    nothingCommon: "Nemají společného nic, co by neměl i zbytek archivu.",
    trait: [{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"}],
    traitNone: [{"type":1,"value":"id"},{"type":0,"value":": neuvedeno"}],
    traitSome: [{"type":6,"value":"missing","options":{"one":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" řádek údaj neuvádí"}]},"few":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" řádky údaj neuvádějí"}]},"many":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" řádku údaj neuvádí"}]},"other":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" řádků údaj neuvádí"}]}},"offset":0,"pluralType":"cardinal"}],
    span: [{"type":1,"value":"from"},{"type":0,"value":" až "},{"type":1,"value":"to"}],
    or: " nebo ",
    "step.reading": "načítám",
    "step.readingRows": [{"type":0,"value":"načítám, zatím řádků: "},{"type":2,"value":"done","style":null}],
    "step.deciding": [{"type":0,"value":"posuzuji, řádků "},{"type":2,"value":"done","style":null},{"type":0,"value":" z "},{"type":2,"value":"of","style":null}],
    "step.comparing": "porovnávám",
    "step.writing": "zapisuji",
    elapsed: [{"type":1,"value":"step"},{"type":0,"value":", "},{"type":1,"value":"seconds"},{"type":0,"value":" s"}],
    cancelled: "Přerušeno; nic nebylo zapsáno.",
    "note.COLUMN_NOT_READ": [{"type":0,"value":"sloupec `"},{"type":1,"value":"column"},{"type":0,"value":"` není údajem ani výkladem; nebyl načten"}],
    "note.COLUMN_NOT_READ_NEAR": [{"type":0,"value":"sloupec `"},{"type":1,"value":"column"},{"type":0,"value":"` není údajem ani výkladem; nebyl načten; nemělo to být `"},{"type":1,"value":"suggestion"},{"type":0,"value":"`?"}],
    "note.COLUMNS_LACKING": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"údaj "},{"type":1,"value":"columns"},{"type":0,"value":" není v žádném sloupci; u všech řádků se bral jako chybějící"}]},"few":{"value":[{"type":0,"value":"údaje "},{"type":1,"value":"columns"},{"type":0,"value":" nejsou v žádném sloupci; u všech řádků se braly jako chybějící"}]},"many":{"value":[{"type":0,"value":"údaje "},{"type":1,"value":"columns"},{"type":0,"value":" nejsou v žádném sloupci; u všech řádků se braly jako chybějící"}]},"other":{"value":[{"type":0,"value":"údaje "},{"type":1,"value":"columns"},{"type":0,"value":" nejsou v žádném sloupci; u všech řádků se braly jako chybějící"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.VALUES_OF_WRONG_TYPE": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnota je nesprávného typu, v řádku "},{"type":1,"value":"rows"},{"type":0,"value":"; ten není případem"}]},"few":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnoty jsou nesprávného typu, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]},"many":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnoty je nesprávného typu, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]},"other":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnot je nesprávného typu, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.VALUES_NOT_TAKEN": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnotu tento údaj v rozhodný den nemůže mít, v řádku "},{"type":1,"value":"rows"},{"type":0,"value":"; ten není případem"}]},"few":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnoty tento údaj v rozhodný den nemůže mít, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]},"many":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnoty tento údaj v rozhodný den nemůže mít, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]},"other":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" hodnot tento údaj v rozhodný den nemůže mít, nejdříve v řádcích "},{"type":1,"value":"rows"},{"type":0,"value":"; takové řádky nejsou případem"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.IDS_REPEATED": [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádek má id společné s jiným, nejdříve "},{"type":1,"value":"rows"},{"type":0,"value":"; každý byl posouzen sám"}]},"few":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádky mají id společné s jiným, nejdříve "},{"type":1,"value":"rows"},{"type":0,"value":"; každý byl posouzen sám"}]},"many":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádku má id společné s jiným, nejdříve "},{"type":1,"value":"rows"},{"type":0,"value":"; každý byl posouzen sám"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádků má id společné s jiným, nejdříve "},{"type":1,"value":"rows"},{"type":0,"value":"; každý byl posouzen sám"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.ID_LACKING": "chybí sloupec `id`; řádky rozlišuje jejich pořadí",
    "note.LINES_NOT_READ": [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádka souboru není řádkem tabulky a byla vynechána: "},{"type":1,"value":"rows"}]},"few":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádky souboru nejsou řádky tabulky a byly vynechány, nejdříve "},{"type":1,"value":"rows"}]},"many":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádky souboru není řádkem tabulky a bylo vynecháno, nejdříve "},{"type":1,"value":"rows"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" řádek souboru není řádky tabulky a bylo vynecháno, nejdříve "},{"type":1,"value":"rows"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.ENDS_IN_THE_MIDDLE": "soubor končí uprostřed řádku: co je před ním, bylo posouzeno, co mělo následovat, nebylo",
    "note.NO_ROWS": "archiv nemá žádný řádek",
  },
  en: {
    "help.archive": "decide every row of an archive on this machine: CSV, Parquet, NDJSON or a table of PostgreSQL",
    "help.file": "the archive, by its ending .csv, .tsv, .parquet, .ndjson or .jsonl",
    "help.postgres": "instead of a file the address of a PostgreSQL database; a password is better in PGPASSWORD",
    "help.table": "with --postgres: the table (else cases)",
    "help.outcome": "an outcome to decide (repeatable)",
    "help.on": "law date of every row, YYYY-MM-DD (else today)",
    "help.amend": "an amendment by id or file (repeatable): rows are decided before and after it, and those that flip are shown by kind",
    "help.out": "write the answer of every row to this new file: .parquet, .csv or .ndjson",
    "help.with": "with --out, one more column for each outcome (repeatable): dependsOn (the readings a contested status depends on), missing (the facts still needed) or limit (what makes a row no case)",
    "help.by": "split the counts by a column of the archive (repeatable)",
    "help.memory": "memory that the database may use, such as 512MiB or 8GiB (else 4GiB, or 80% of the machine)",
    "help.threads": "threads that the database may use (else one for each core)",
    "help.temp": "folder for the working copy while the command runs (else that of the system)",
    "help.sample": "write a made-up archive to try things on; no row is a person",
    "help.number": "how many rows",
    "help.seed": "a whole number: the same gives the same rows (else 1)",
    "help.sampleOut": "the new file to write: .parquet, .csv or .ndjson",
    rows: [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" row"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" rows"}]}},"offset":0,"pluralType":"cardinal"}],
    decided: [{"type":1,"value":"rows"},{"type":0,"value":" decided."}],
    written: [{"type":0,"value":"The answers are in "},{"type":1,"value":"file"},{"type":0,"value":"."}],
    sampled: [{"type":1,"value":"rows"},{"type":0,"value":" written to "},{"type":1,"value":"file"},{"type":0,"value":", made up with the seed "},{"type":1,"value":"seed"},{"type":0,"value":". No row is a person."}],
    outcome: "Outcome",
    answer: "Answer",
    rowCount: "Rows",
    before: "Before",
    after: "After",
    lawBefore: "Before: the law",
    lawAfter: "After: the law",
    by: "Where",
    notACase: "no case",
    notGiven: "–",
    limits: "Rows that are no case",
    limit: "Because of",
    noLimit: "a value that its fact does not take, or several limits together",
    flips: "Rows that flip",
    noFlips: "No row flips.",
    kind: [{"type":1,"value":"at"},{"type":0,"value":". "},{"type":1,"value":"rows"},{"type":0,"value":": "},{"type":1,"value":"outcome"},{"type":0,"value":", "},{"type":1,"value":"before"},{"type":0,"value":" before, "},{"type":1,"value":"after"},{"type":0,"value":" after"}],
    alike: [{"type":6,"value":"alike","options":{"one":{"value":[{"type":2,"value":"alike","style":null},{"type":0,"value":" row of the archive has that, "},{"type":2,"value":"rows","style":null},{"type":0,"value":" of them flips so."}]},"other":{"value":[{"type":2,"value":"alike","style":null},{"type":0,"value":" rows of the archive have that; "},{"type":2,"value":"rows","style":null},{"type":0,"value":" of them flip so."}]}},"offset":0,"pluralType":"cardinal"}],
    nothingCommon: "They have nothing in common that the rest of the archive has not.",
    trait: [{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"}],
    traitNone: [{"type":1,"value":"id"},{"type":0,"value":": not stated"}],
    traitSome: [{"type":6,"value":"missing","options":{"one":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" row does not state it"}]},"other":{"value":[{"type":1,"value":"id"},{"type":0,"value":": "},{"type":1,"value":"values"},{"type":0,"value":"; "},{"type":2,"value":"missing","style":null},{"type":0,"value":" rows do not state it"}]}},"offset":0,"pluralType":"cardinal"}],
    span: [{"type":1,"value":"from"},{"type":0,"value":" to "},{"type":1,"value":"to"}],
    or: " or ",
    "step.reading": "reading",
    "step.readingRows": [{"type":0,"value":"reading, "},{"type":2,"value":"done","style":null},{"type":0,"value":" rows so far"}],
    "step.deciding": [{"type":0,"value":"deciding, "},{"type":2,"value":"done","style":null},{"type":0,"value":" of "},{"type":2,"value":"of","style":null},{"type":0,"value":" rows"}],
    "step.comparing": "comparing",
    "step.writing": "writing",
    elapsed: [{"type":1,"value":"step"},{"type":0,"value":", "},{"type":1,"value":"seconds"},{"type":0,"value":" s"}],
    cancelled: "Broken off; nothing was written.",
    "note.COLUMN_NOT_READ": [{"type":0,"value":"the column `"},{"type":1,"value":"column"},{"type":0,"value":"` is no fact and no reading; it was not read"}],
    "note.COLUMN_NOT_READ_NEAR": [{"type":0,"value":"the column `"},{"type":1,"value":"column"},{"type":0,"value":"` is no fact and no reading; it was not read; did you mean `"},{"type":1,"value":"suggestion"},{"type":0,"value":"`?"}],
    "note.COLUMNS_LACKING": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"no column says "},{"type":1,"value":"columns"},{"type":0,"value":"; it was taken as missing in every row"}]},"other":{"value":[{"type":0,"value":"no columns say "},{"type":1,"value":"columns"},{"type":0,"value":"; they were taken as missing in every row"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.VALUES_OF_WRONG_TYPE": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" value is of the wrong type, in row "},{"type":1,"value":"rows"},{"type":0,"value":"; that row is no case"}]},"other":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" values are of the wrong type, first in "},{"type":1,"value":"rows"},{"type":0,"value":"; those rows are no case"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.VALUES_NOT_TAKEN": [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" value is none that this fact takes on the law date, in row "},{"type":1,"value":"rows"},{"type":0,"value":"; that row is no case"}]},"other":{"value":[{"type":0,"value":"`"},{"type":1,"value":"column"},{"type":0,"value":"`: "},{"type":2,"value":"count","style":null},{"type":0,"value":" values are none that this fact takes on the law date, first in "},{"type":1,"value":"rows"},{"type":0,"value":"; those rows are no case"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.IDS_REPEATED": [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" row shares an id with another, first "},{"type":1,"value":"rows"},{"type":0,"value":"; each was decided by itself"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" rows share an id with another, first "},{"type":1,"value":"rows"},{"type":0,"value":"; each was decided by itself"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.ID_LACKING": "there is no column `id`; rows are told apart by their number",
    "note.LINES_NOT_READ": [{"type":6,"value":"count","options":{"one":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" line is no row and was left out: "},{"type":1,"value":"rows"}]},"other":{"value":[{"type":2,"value":"count","style":null},{"type":0,"value":" lines are no rows and were left out, first "},{"type":1,"value":"rows"}]}},"offset":0,"pluralType":"cardinal"}],
    "note.ENDS_IN_THE_MIDDLE": "the file ends in the middle of a row: what stands before it was decided, what was to follow was not",
    "note.NO_ROWS": "the archive has no row",
  },
};
