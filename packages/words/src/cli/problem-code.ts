// `pnpm words` writes this from catalogues/cli/problem-code.cs.yaml and catalogues/cli/problem-code.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ProblemCodeMessages {
  "code.EXPIRY_MALFORMED": null;
  "code.TOKEN_UNKNOWN": null;
  "code.ACTION_UNKNOWN": null;
  "code.STORE_ACTION_UNKNOWN": null;
  "code.STORE_MISSING": null;
  "code.OUT_NEEDED": null;
  "code.FILE_NEEDED": null;
  "code.RECIPIENT_MALFORMED": null;
  "code.NOT_AN_IDENTITY": null;
  "code.IDENTITY_NEEDED": null;
  "code.BACKUP_NOT_OPENED": null;
  "code.NOT_A_KEY": null;
  "code.NOT_AN_OPENING": null;
  "code.OPENING_NEEDED": null;
  "code.FILE_EXISTS": null;
  "code.FILE_EXISTS_FORCE": null;
  "code.FILE_NOT_WRITABLE": null;
  "code.SET_TWICE": null;
  "code.FORMAT_NEEDED": null;
  "code.PASS_MALFORMED": null;
  "code.SQL_NEEDED": null;
  "code.OUTCOME_NEEDED": null;
  "code.COLUMN_UNKNOWN": null;
  "code.DIALECT_UNKNOWN": null;
  "code.NOT_EXPORTABLE": null;
  "code.QUERY_TOO_LARGE": null;
  "code.ARCHIVE_FORMAT_UNKNOWN": null;
  "code.ARCHIVE_NEEDED": null;
  "code.ARCHIVE_UNREADABLE": null;
  "code.ARCHIVE_WITHOUT_FACTS": null;
  "code.COLUMN_TWICE": null;
  "code.COLUMN_TYPE_WRONG": null;
  "code.DATABASE_UNREACHABLE": null;
  "code.DUCKDB_MISSING": null;
  "code.MEMORY_TOO_SMALL": null;
  "code.MEMORY_MALFORMED": null;
  "code.NUMBER_MALFORMED": null;
  "code.ARCHIVE_NOT_OPENED": null;
  "code.GROUPS_TOO_MANY": null;
  "code.WORKING_COPY_NOT_WRITTEN": null;
  "code.OUT_NOT_WRITTEN": null;
  "code.SEED_MALFORMED": null;
  "code.TABLE_NEEDS_POSTGRES": null;
  "code.TABLE_NOT_READ": null;
  "code.TABLE_UNKNOWN": null;
  "code.THREADS_MALFORMED": null;
  "code.MEMBER_UNKNOWN": null;
  "code.FORBIDDEN_KEY": null;
  "code.FACT_UNKNOWN": null;
  "code.READING_UNKNOWN": null;
  "code.OUTCOME_UNKNOWN": null;
  "code.AMENDMENT_UNKNOWN": null;
  "code.TOPIC_UNKNOWN": null;
  "code.RULE_UNKNOWN": null;
  "code.PARAMETER_UNKNOWN": null;
  "code.SOURCE_UNKNOWN": null;
  "code.DECISION_UNKNOWN": null;
  "code.RECOMMENDATION_UNKNOWN": null;
  "code.LIST_UNKNOWN": null;
  "code.FILE_NOT_FOUND": null;
  "code.FILE_NOT_READABLE": null;
  "code.FILE_TOO_LARGE": null;
  "code.NOT_A_FILE": null;
  "code.NOT_TEXT": null;
  "code.NOT_A_CASE": null;
  "code.CASE_FILE_GIVEN": null;
  "code.CASE_GIVEN": null;
  "code.NOTHING_GIVEN": null;
  "code.NOT_PROPERTIES": null;
  "code.STDIN_TAKEN": null;
  "code.MEANT_WITHOUT_OUTCOME": null;
  "code.PROPERTY_UNKNOWN": null;
  "code.VARY_DATE_NEEDS_BOUNDS": null;
  "code.NOT_A_PAIR": null;
  "code.GIVEN_TWICE": null;
  "code.DAY_NEEDED": null;
  "code.SOURCE_NEEDED": null;
  "code.WORDING_THERE": null;
  "code.WORDING_UNKNOWN": null;
  "code.WORDINGS_UNREADABLE": null;
  "code.PROVISION_MALFORMED": null;
  "code.PROVISION_UNKNOWN": null;
  "code.NOTHING_TO_TRIAGE": null;
}

export const problemCodeWords: Catalogue<ProblemCodeMessages> = {
  cs: {
    "code.EXPIRY_MALFORMED": "platnost je celý počet dní od 1 do 3650",
    "code.TOKEN_UNKNOWN": "takový token není; přehled vypíše `cokdyby token list`",
    "code.ACTION_UNKNOWN": "uveďte make, list nebo revoke",
    "code.STORE_ACTION_UNKNOWN": "uveďte check, export, import, identity, audit nebo clock",
    "code.STORE_MISSING": "zde úložiště není; ověřte DATA_DIR a DATABASE_URL. Založí je služba, `cokdyby token make` nebo `cokdyby store import`",
    "code.OUT_NEEDED": "uveďte --out: soubor, který se má zapsat",
    "code.FILE_NEEDED": "uveďte zálohu, která se má načíst",
    "code.RECIPIENT_MALFORMED": "toto není veřejný klíč age; začíná `age1`",
    "code.NOT_AN_IDENTITY": "soubor neobsahuje tajný klíč age; takový řádek začíná `AGE-SECRET-KEY-`",
    "code.IDENTITY_NEEDED": "záloha je zašifrovaná; uveďte --identity, soubor s tajným klíčem",
    "code.BACKUP_NOT_OPENED": "zálohu nelze rozšifrovat: je pro jiný klíč, nebo je porušena",
    "code.NOT_A_KEY": "toto není veřejný klíč Ed25519; klíč služby vypíše `cokdyby key`",
    "code.NOT_AN_OPENING": "soubor má ke každému údaji obsahovat `value` a `salt`",
    "code.OPENING_NEEDED": "k zapečetění uveďte --opening: soubor, do kterého se zapíší hodnoty a soli",
    "code.FILE_EXISTS": "takový soubor už je; uveďte jiný",
    "code.FILE_EXISTS_FORCE": "takový soubor už je; uveďte jiný, nebo ho přepište volbou --force",
    "code.FILE_NOT_WRITABLE": "soubor nelze zapsat; zvolte složku, do které smíte zapisovat",
    "code.SET_TWICE": "sada se bere ze souboru: vynechte volby, podle nichž by se sestavila",
    "code.FORMAT_NEEDED": "uveďte --format: moodle, gift, qti, scorm12 nebo scorm2004",
    "code.PASS_MALFORMED": "uveďte počet procent větší než 0 a nejvýše 100",
    "code.SQL_NEEDED": "tato volba patří k --sql: uveďte dialekt SQL",
    "code.OUTCOME_NEEDED": "uveďte závěr, na který se má dotaz ptát; přehled vypíše `cokdyby law outcomes`",
    "code.COLUMN_UNKNOWN": "takový sloupec není",
    "code.DIALECT_UNKNOWN": "takový dialekt SQL není; zvolte duckdb, sqlite, postgresql nebo spark",
    "code.NOT_EXPORTABLE": "toto právo má podobu, kterou dotazy nevyjádří",
    "code.QUERY_TOO_LARGE": "dotaz by byl příliš dlouhý; ptejte se na závěry, ze kterých se tento skládá",
    "code.ARCHIVE_FORMAT_UNKNOWN": "přípona neříká formát; použijte .csv, .tsv, .parquet, .ndjson nebo .jsonl",
    "code.ARCHIVE_NEEDED": "uveďte archiv: soubor, nebo databázi volbou --postgres; ne obojí",
    "code.ARCHIVE_UNREADABLE": "soubor není tím, co říká jeho přípona, nebo končí uprostřed; nic nebylo posouzeno",
    "code.ARCHIVE_WITHOUT_FACTS": "žádný sloupec není údajem ani výkladem; jména vypíše `cokdyby law facts`",
    "code.COLUMN_TWICE": "toto jméno mají dva sloupce; ponechte jeden",
    "code.COLUMN_TYPE_WRONG": "sloupec tohoto typu nemůže mít hodnoty svého údaje; nic nebylo posouzeno",
    "code.DATABASE_UNREACHABLE": "databáze neodpovídá, nebo odmítá přihlášení; ověřte adresu a heslo (PGPASSWORD)",
    "code.DUCKDB_MISSING": "databáze DuckDB není nainstalována; vynechává ji `--omit=optional`",
    "code.MEMORY_TOO_SMALL": "povolená paměť nestačí; povolte více volbou --memory, nebo méně vláken (--threads)",
    "code.MEMORY_MALFORMED": "napište velikost jako 512MiB nebo 4GiB, nejméně 256MiB",
    "code.NUMBER_MALFORMED": "napište celé číslo od 1 do 100000000",
    "code.ARCHIVE_NOT_OPENED": "soubor nelze otevřít; ověřte, že existuje a že jej smíte číst",
    "code.GROUPS_TOO_MANY": "tyto sloupce dělí řádky na více než 1 000 skupin; zvolte sloupce s méně hodnotami",
    "code.WORKING_COPY_NOT_WRITTEN": "pracovní kopii nelze zapsat; pomocí --temp uveďte složku, na jejímž disku je místo",
    "code.OUT_NOT_WRITTEN": "soubor nelze zapsat; nic z něj nezůstalo",
    "code.SEED_MALFORMED": "napište celé číslo od 0 do 4294967295",
    "code.TABLE_NEEDS_POSTGRES": "tato volba patří k --postgres",
    "code.TABLE_NOT_READ": "databáze při čtení tabulky ohlásila chybu; nic nebylo posouzeno; v databázi vyberte všechny řádky, a opravte, co ohlásí",
    "code.TABLE_UNKNOWN": "databáze takovou tabulku nemá, nebo ji nesmíme číst; opravte --table, nebo požádejte o právo číst",
    "code.THREADS_MALFORMED": "napište celé číslo od 1 do 256",
    "code.MEMBER_UNKNOWN": "taková položka tu není; odstraňte ji",
    "code.FORBIDDEN_KEY": "takový název není dovolen; odstraňte jej",
    "code.FACT_UNKNOWN": "takový údaj není; přehled vypíše `cokdyby law facts`",
    "code.READING_UNKNOWN": "takový výklad není; přehled vypíše `cokdyby law readings`",
    "code.OUTCOME_UNKNOWN": "takový závěr není; přehled vypíše `cokdyby law outcomes`",
    "code.AMENDMENT_UNKNOWN": "taková novela přiložena není; přehled vypíše `cokdyby law amendments`",
    "code.TOPIC_UNKNOWN": "takové téma není; přehled vypíše `cokdyby training topics`",
    "code.RULE_UNKNOWN": "takové pravidlo není; přehled vypíše `cokdyby law rules`",
    "code.PARAMETER_UNKNOWN": "taková hodnota není; přehled vypíše `cokdyby law parameters`",
    "code.SOURCE_UNKNOWN": "takový pramen není; přehled vypíše `cokdyby law sources`",
    "code.DECISION_UNKNOWN": "takové rozhodnutí v přehledu není; vypíše je `cokdyby law decisions`",
    "code.RECOMMENDATION_UNKNOWN": "taková položka v přehledu není; vypíše jej `cokdyby law recommendations`",
    "code.LIST_UNKNOWN": "takový seznam není; seznamy vypíše `cokdyby law`",
    "code.FILE_NOT_FOUND": "takový soubor není; opravte cestu",
    "code.FILE_NOT_READABLE": "soubor nelze přečíst; ověřte, že jej smíte číst",
    "code.FILE_TOO_LARGE": "soubor je větší, než kolik se tu čte: případ může mít 1 MiB, záznam a pravidla 32 MiB",
    "code.NOT_A_FILE": "toto je složka nebo zařízení; uveďte soubor",
    "code.NOT_TEXT": "soubor není text v UTF-8; uložte jej tak",
    "code.NOT_A_CASE": "případ je mapa s položkou `facts`",
    "code.CASE_FILE_GIVEN": "toto je spis s více osobami a činy; vyhodnotí jej `cokdyby file evaluate`",
    "code.CASE_GIVEN": "toto je jednotlivý případ; posoudí jej `cokdyby evaluate`",
    "code.NOTHING_GIVEN": "uveďte soubor s případem, - pro standardní vstup, nebo --fact id=hodnota",
    "code.NOT_PROPERTIES": "soubor s vlastnostmi je mapa se seznamem `properties`",
    "code.STDIN_TAKEN": "ze standardního vstupu se čtou odpovědi; případ uveďte v souboru",
    "code.MEANT_WITHOUT_OUTCOME": "tento požadavek neočekává určitou odpověď žádného závěru; uveďte závěr, který se má změnit, a kde",
    "code.PROPERTY_UNKNOWN": "taková vlastnost přiložena není; přehled vypíše `cokdyby law properties`",
    "code.VARY_DATE_NEEDS_BOUNDS": "datum se mění mezi dvěma dny: --vary id=od..do, první nejpozději v den druhého",
    "code.NOT_A_PAIR": "zapište volbu jako id=hodnota",
    "code.GIVEN_TWICE": "toto je uvedeno dvakrát; ponechte jedno",
    "code.DAY_NEEDED": "uveďte volbou --on den, RRRR-MM-DD",
    "code.SOURCE_NEEDED": "uveďte volbou --source předpis; id vypíše `cokdyby law sources`",
    "code.WORDING_THERE": "k tomuto dni je již uloženo jiné znění; porovnejte je příkazem `cokdyby law wording`, nebo je přepište volbou --force",
    "code.WORDING_UNKNOWN": "znění k tomuto dni nebylo načteno; načte je `cokdyby law import`",
    "code.WORDINGS_UNREADABLE": "soubor s načteným zněním je poškozen; odstraňte jej a načtěte znění znovu",
    "code.PROVISION_MALFORMED": "ustanovení zapište jako § 192, § 192 odst. 3 nebo § 192 odst. 3 písm. b)",
    "code.PROVISION_UNKNOWN": "načtené znění takové ustanovení nemá",
    "code.NOTHING_TO_TRIAGE": "toto ustanovení se nezměnilo; vynechte je",
  },
  en: {
    "code.EXPIRY_MALFORMED": "a token is valid for a whole number of days from 1 to 3650",
    "code.TOKEN_UNKNOWN": "there is no such token; `cokdyby token list` lists them",
    "code.ACTION_UNKNOWN": "say make, list or revoke",
    "code.STORE_ACTION_UNKNOWN": "say check, export, import, identity, audit or clock",
    "code.STORE_MISSING": "there is no store here; check DATA_DIR and DATABASE_URL. The service, `cokdyby token make` or `cokdyby store import` makes one",
    "code.OUT_NEEDED": "name with --out the file to write",
    "code.FILE_NEEDED": "name the backup to import",
    "code.RECIPIENT_MALFORMED": "this is no public key of age; it starts with `age1`",
    "code.NOT_AN_IDENTITY": "the file holds no secret key of age; such a line starts with `AGE-SECRET-KEY-`",
    "code.IDENTITY_NEEDED": "the backup is encrypted; name with --identity the file with the secret key",
    "code.BACKUP_NOT_OPENED": "the backup cannot be decrypted: it is for another key, or was changed",
    "code.NOT_A_KEY": "this is no Ed25519 public key; `cokdyby key` prints that of the service",
    "code.NOT_AN_OPENING": "the file must hold `value` and `salt` for each fact",
    "code.OPENING_NEEDED": "to seal facts, name with --opening the file to write their values and salts to",
    "code.FILE_EXISTS": "there is such a file already; name another",
    "code.FILE_EXISTS_FORCE": "there is such a file already; name another, or write over it with --force",
    "code.FILE_NOT_WRITABLE": "the file cannot be written; choose a folder where you may write",
    "code.SET_TWICE": "the set comes from a file: leave out the options that would make one",
    "code.FORMAT_NEEDED": "name with --format what it is for: moodle, gift, qti, scorm12 or scorm2004",
    "code.PASS_MALFORMED": "name a number of percent above 0 and up to 100",
    "code.SQL_NEEDED": "this option goes with --sql: name a dialect",
    "code.OUTCOME_NEEDED": "name an outcome to query; `cokdyby law outcomes` lists them",
    "code.COLUMN_UNKNOWN": "there is no such column",
    "code.DIALECT_UNKNOWN": "there is no such dialect of SQL; choose duckdb, sqlite, postgresql or spark",
    "code.NOT_EXPORTABLE": "this law has a form that the queries do not express",
    "code.QUERY_TOO_LARGE": "the query would be too long; ask for the outcomes that this one is made of",
    "code.ARCHIVE_FORMAT_UNKNOWN": "the ending names no format; use .csv, .tsv, .parquet, .ndjson or .jsonl",
    "code.ARCHIVE_NEEDED": "name the archive: a file, or a database with --postgres; not both",
    "code.ARCHIVE_UNREADABLE": "the file is not what its ending says, or ends in the middle; nothing was decided",
    "code.ARCHIVE_WITHOUT_FACTS": "no column is a fact or a reading; `cokdyby law facts` lists the names",
    "code.COLUMN_TWICE": "two columns have this name; keep one",
    "code.COLUMN_TYPE_WRONG": "a column of this type cannot hold the values of its fact; nothing was decided",
    "code.DATABASE_UNREACHABLE": "the database does not answer, or refuses the login; check the address and the password (PGPASSWORD)",
    "code.DUCKDB_MISSING": "the database DuckDB is not installed; it is left out with `--omit=optional`",
    "code.MEMORY_TOO_SMALL": "the memory allowed is not enough; allow more with --memory, or fewer --threads",
    "code.MEMORY_MALFORMED": "write an amount such as 512MiB or 4GiB, at least 256MiB",
    "code.NUMBER_MALFORMED": "write a whole number from 1 to 100000000",
    "code.ARCHIVE_NOT_OPENED": "the file cannot be opened; see that it is there and that you may read it",
    "code.GROUPS_TOO_MANY": "these columns split the rows into more than 1,000 groups; choose columns with fewer values",
    "code.WORKING_COPY_NOT_WRITTEN": "the working copy cannot be written; name a folder with room on its disk by --temp",
    "code.OUT_NOT_WRITTEN": "the file cannot be written; nothing is left of it",
    "code.SEED_MALFORMED": "write a whole number from 0 to 4294967295",
    "code.TABLE_NEEDS_POSTGRES": "this option goes with --postgres",
    "code.TABLE_NOT_READ": "the database reported an error while the table was read; nothing was decided; select all rows in the database and mend what it reports",
    "code.TABLE_UNKNOWN": "the database has no such table, or does not let us read it; mend --table, or ask for the right to read",
    "code.THREADS_MALFORMED": "write a whole number from 1 to 256",
    "code.MEMBER_UNKNOWN": "there is no such member here; remove it",
    "code.FORBIDDEN_KEY": "this name is not allowed; remove it",
    "code.FACT_UNKNOWN": "there is no such fact; `cokdyby law facts` lists them",
    "code.READING_UNKNOWN": "there is no such reading; `cokdyby law readings` lists them",
    "code.OUTCOME_UNKNOWN": "there is no such outcome; `cokdyby law outcomes` lists them",
    "code.AMENDMENT_UNKNOWN": "no such amendment is shipped; `cokdyby law amendments` lists them",
    "code.TOPIC_UNKNOWN": "there is no such topic; `cokdyby training topics` lists them",
    "code.RULE_UNKNOWN": "there is no such rule; `cokdyby law rules` lists them",
    "code.PARAMETER_UNKNOWN": "there is no such figure; `cokdyby law parameters` lists them",
    "code.SOURCE_UNKNOWN": "there is no such source; `cokdyby law sources` lists them",
    "code.DECISION_UNKNOWN": "the case bank has no such decision; `cokdyby law decisions` lists them",
    "code.RECOMMENDATION_UNKNOWN": "the catalogue has no such entry; `cokdyby law recommendations` lists them",
    "code.LIST_UNKNOWN": "there is no such list; `cokdyby law` names them",
    "code.FILE_NOT_FOUND": "there is no such file; mend the path",
    "code.FILE_NOT_READABLE": "the file cannot be read; see that you may read it",
    "code.FILE_TOO_LARGE": "the file is larger than what is read here: a case may have 1 MiB, a receipt or a rulebook 32 MiB",
    "code.NOT_A_FILE": "this is a folder or a device; name a file",
    "code.NOT_TEXT": "the file is not text in UTF-8; save it as that",
    "code.NOT_A_CASE": "a case is a map with a member `facts`",
    "code.CASE_FILE_GIVEN": "this is a case file of several persons and acts; `cokdyby file evaluate` answers it",
    "code.CASE_GIVEN": "this is a single case; `cokdyby evaluate` answers it",
    "code.NOTHING_GIVEN": "name a file with a case, - for standard input, or --fact id=value",
    "code.NOT_PROPERTIES": "a file of properties is a map with a list `properties`",
    "code.STDIN_TAKEN": "answers come from standard input; give the case in a file",
    "code.MEANT_WITHOUT_OUTCOME": "this requirement expects no certain answer of an outcome; name the outcome that is meant to change, and where",
    "code.PROPERTY_UNKNOWN": "no such property is shipped; `cokdyby law properties` lists them",
    "code.VARY_DATE_NEEDS_BOUNDS": "a date is varied between two days: --vary id=from..to, the first not after the second",
    "code.NOT_A_PAIR": "write this option as id=value",
    "code.GIVEN_TWICE": "this is given twice; keep one",
    "code.DAY_NEEDED": "name with --on the day, YYYY-MM-DD",
    "code.SOURCE_NEEDED": "name with --source the act; `cokdyby law sources` lists the ids",
    "code.WORDING_THERE": "other words of that day are kept already; compare them with `cokdyby law wording`, or write over them with --force",
    "code.WORDING_UNKNOWN": "no words of that day were imported; take them in with `cokdyby law import`",
    "code.WORDINGS_UNREADABLE": "the file of imported words is damaged; remove it and import the words again",
    "code.PROVISION_MALFORMED": "write a provision as § 192, § 192(3) or § 192(3)(b)",
    "code.PROVISION_UNKNOWN": "the imported words have no such provision",
    "code.NOTHING_TO_TRIAGE": "this provision did not change; leave it out",
  },
};
