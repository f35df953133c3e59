/** Problems of tokens, receipts and the store in Czech; the English is that of the server. */
export const SERVICE_PROBLEMS_CS: Readonly<Record<string, string>> = {
  OWNER_MALFORMED:
    "vlastník má 1 až 64 malých písmen a–z, číslic a znaků . _ - @ +, začíná a končí písmenem nebo číslicí",
  ROLE_UNKNOWN: "role je reader, drafter, trainer, nebo admin",
  EXPIRY_MALFORMED: "platnost je celý počet dní od 1 do 3650",
  TOKEN_UNKNOWN: "takový token není; přehled vypíše `cokdyby token list`",
  ACTION_UNKNOWN: "uveďte make, list, nebo revoke",
  STORE_ACTION_UNKNOWN: "uveďte check, export, import, identity, audit, nebo clock",
  OUT_NEEDED: "uveďte --out: soubor, který se má zapsat",
  FILE_NEEDED: "uveďte zálohu, která se má načíst",
  RECIPIENT_MALFORMED: "toto není veřejný klíč age; začíná `age1`",
  NOT_AN_IDENTITY: "soubor neobsahuje tajný klíč age; takový řádek začíná `AGE-SECRET-KEY-`",
  IDENTITY_NEEDED: "záloha je zašifrovaná; uveďte --identity, soubor s tajným klíčem",
  BACKUP_NOT_OPENED: "zálohu nelze rozšifrovat: je pro jiný klíč, nebo je porušena",
  NOT_A_KEY: "toto není veřejný klíč Ed25519",
  NOT_AN_OPENING: "soubor má ke každé skutečnosti obsahovat `value` a `salt`",
  OPENING_NEEDED: "k zapečetění uveďte --opening: soubor, do kterého se zapíší hodnoty a soli",
  FILE_EXISTS: "takový soubor už je; uveďte jiný",
  FILE_NOT_WRITABLE: "soubor nelze zapsat",
  SEAL_FACT_NOT_GIVEN: "případ tuto skutečnost neuvádí, nelze ji tedy zapečetit",
  FACTS_SEALED: "skutečnost je zapečetěna; uveďte její hodnotu a sůl (--facts)",
  RECEIPT_NOT_JSON: "toto není JSON, tedy ani záznam",
  RECEIPT_SAYS_MORE:
    "text říká více, než co je podepsáno: položka je v něm dvakrát, nebo je zapsána neobvykle",
  SIGNING_KEY_MISSING:
    "v této složce podpisový klíč není; služba jej vytvoří při prvním spuštění s touto DATA_DIR",
  SIGNING_KEY_OPEN: "podpisový klíč mohou číst i jiní; vyhraďte jej sobě (chmod 600)",
  SIGNING_KEY_UNREADABLE:
    "podpisový klíč nelze přečíst, nebo to není klíč Ed25519; vraťte ten pravý",
  RULEBOOK_UNREADABLE:
    "toto nejsou pravidla ve formátu JSON; dá je GET /v1/rulebooks/{digest} služby, která záznam pořídila",
  RULEBOOK_CHANGED: "pravidla neodpovídají svému otisku: byla změněna",
  ID_MALFORMED: "id má 1 až 64 malých písmen a–z, číslic, teček, pomlček a podtržítek",
  STORE_URL_MALFORMED: "zapište DATABASE_URL jako postgres://uživatel:heslo@počítač:port/databáze",
  STORE_FULL:
    "pro data už není místo; uvolněte je na disku (i mazání ho trochu potřebuje) a zkuste to znovu",
  STORE_BUSY: "databáze je zaneprázdněna jinými zápisy; zkuste to znovu",
  STORE_UNREACHABLE: "databáze je nedostupná; zkuste to, až poběží",
  STORE_READ_ONLY: "do databáze nelze zapisovat; změňte její oprávnění",
  STORE_IO: "data se nepodařilo přečíst z disku nebo na něj zapsat",
  STORE_DAMAGED: "soubor databáze je poškozen; obnovte jej z exportu",
  STORE_ENCODING: "databáze neukládá text jako UTF-8; založte takovou",
  STORE_SCHEMA_NEWER: "tabulky změnila novější verze programu; použijte ji",
  STORE_REFUSED: "databáze odmítla dotaz",
  AUDIT_NOT_WRITABLE:
    "do složky `audit` v DATA_DIR nelze zapisovat; umožněte to, uvolněte místo na disku, nebo nastavte AUDIT=no",
  CLOCK_SET_BACK:
    "hodiny tohoto počítače jsou pozadu za nejnovějším záznamem; nařiďte je, nebo je potvrďte příkazem `cokdyby store clock`, šly-li špatně dříve",
};

/** The same in English, where only the command line can say it. */
export const SERVICE_PROBLEMS_EN: Readonly<Record<string, string>> = {
  EXPIRY_MALFORMED: "a token is valid for a whole number of days from 1 to 3650",
  TOKEN_UNKNOWN: "there is no such token; `cokdyby token list` lists them",
  ACTION_UNKNOWN: "say make, list or revoke",
  STORE_ACTION_UNKNOWN: "say check, export, import, identity, audit or clock",
  OUT_NEEDED: "name with --out the file to write",
  FILE_NEEDED: "name the backup to import",
  RECIPIENT_MALFORMED: "this is no public key of age; it starts with `age1`",
  NOT_AN_IDENTITY: "the file holds no secret key of age; such a line starts with `AGE-SECRET-KEY-`",
  IDENTITY_NEEDED: "the backup is encrypted; name with --identity the file with the secret key",
  BACKUP_NOT_OPENED: "the backup cannot be decrypted: it is for another key, or was changed",
  NOT_A_KEY: "this is no Ed25519 public key",
  NOT_AN_OPENING: "the file must hold `value` and `salt` for each fact",
  OPENING_NEEDED: "to seal facts, name with --opening the file to write their values and salts to",
  FILE_EXISTS: "there is such a file already; name another",
  FILE_NOT_WRITABLE: "the file cannot be written",
};
