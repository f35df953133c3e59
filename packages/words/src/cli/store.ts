// `pnpm words` writes this from catalogues/cli/store.cs.yaml and catalogues/cli/store.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface StoreMessages {
  sound: null;
  notSound: null;
  "unsound.database": null;
  "unsound.thing": { kind: string | number; id: string | number; owner: string | number };
  "unsound.rulebook": { digest: string | number };
  "unsound.receipt": { sequence: string | number };
  "unsound.chain": { sequence: string | number };
  exported: { things: number; file: string | number };
  exportedEncrypted: { things: number; file: string | number };
  imported: { things: number; tokens: number; kept: string | number };
  clock: { now: string | number };
}

export const storeWords: Catalogue<StoreMessages> = {
  cs: {
    sound: "Úložiště je v pořádku: obsah a označení všeho uloženého, pravidla i řetěz záznamů jsou tak, jak byly zapsány.",
    notSound: "V úložišti není vše tak, jak bylo zapsáno:",
    "unsound.database": "sama databáze je poškozena; obnovte ji ze zálohy",
    "unsound.thing": [{"type":1,"value":"kind"},{"type":0,"value":" "},{"type":1,"value":"id"},{"type":0,"value":" vlastníka "},{"type":1,"value":"owner"},{"type":0,"value":": obsah, označení nebo některá verze byly změněny nebo je nelze přečíst; smažte jej, nebo obnovte zálohu"}],
    "unsound.rulebook": [{"type":0,"value":"pravidla "},{"type":1,"value":"digest"},{"type":0,"value":" byla změněna nebo je nelze přečíst"}],
    "unsound.receipt": [{"type":0,"value":"záznam č. "},{"type":1,"value":"sequence"},{"type":0,"value":" chybí nebo je jiný, a nikdo jej zde nesmazal"}],
    "unsound.chain": [{"type":0,"value":"záznam č. "},{"type":1,"value":"sequence"},{"type":0,"value":" nenavazuje na předchozí"}],
    exported: [{"type":0,"value":"Záloha (uložených věcí: "},{"type":1,"value":"things"},{"type":0,"value":") je v souboru "},{"type":1,"value":"file"},{"type":0,"value":", nezašifrovaná: kdo ji přečte, přečte vše. Klíč, kterým se podepisují záznamy, v ní není."}],
    exportedEncrypted: [{"type":0,"value":"Záloha (uložených věcí: "},{"type":1,"value":"things"},{"type":0,"value":") je v souboru "},{"type":1,"value":"file"},{"type":0,"value":", zašifrovaná. Klíč, kterým se podepisují záznamy, v ní není."}],
    imported: [{"type":0,"value":"Načteno věcí: "},{"type":1,"value":"things"},{"type":0,"value":", tokenů: "},{"type":1,"value":"tokens"},{"type":0,"value":"; zde již byly, nebo zde byly smazány či zrušeny: "},{"type":1,"value":"kept"},{"type":0,"value":"."}],
    clock: [{"type":0,"value":"Hodiny jsou potvrzeny: je "},{"type":1,"value":"now"},{"type":0,"value":"."}],
  },
  en: {
    sound: "The store is sound: the content and the names of everything kept, the rulebooks and the chain of receipts are as they were written.",
    notSound: "The store is not as it was written:",
    "unsound.database": "the database itself is damaged; put back a backup",
    "unsound.thing": [{"type":1,"value":"kind"},{"type":0,"value":" "},{"type":1,"value":"id"},{"type":0,"value":" of "},{"type":1,"value":"owner"},{"type":0,"value":" or its versions were changed, or cannot be read; delete it, or put back a backup"}],
    "unsound.rulebook": [{"type":0,"value":"the rulebook "},{"type":1,"value":"digest"},{"type":0,"value":" was changed or cannot be read"}],
    "unsound.receipt": [{"type":0,"value":"receipt no. "},{"type":1,"value":"sequence"},{"type":0,"value":" is gone or another, and nobody deleted it here"}],
    "unsound.chain": [{"type":0,"value":"receipt no. "},{"type":1,"value":"sequence"},{"type":0,"value":" does not go on where the one before it ends"}],
    exported: [{"type":0,"value":"The backup of "},{"type":6,"value":"things","options":{"one":{"value":[{"type":0,"value":"one thing"}]},"other":{"value":[{"type":7},{"type":0,"value":" things"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":" is in "},{"type":1,"value":"file"},{"type":0,"value":", not encrypted: whoever reads it reads everything. The key that signs receipts is not in it."}],
    exportedEncrypted: [{"type":0,"value":"The backup of "},{"type":6,"value":"things","options":{"one":{"value":[{"type":0,"value":"one thing"}]},"other":{"value":[{"type":7},{"type":0,"value":" things"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":" is in "},{"type":1,"value":"file"},{"type":0,"value":", encrypted. The key that signs receipts is not in it."}],
    imported: [{"type":0,"value":"Imported: "},{"type":6,"value":"things","options":{"one":{"value":[{"type":0,"value":"one thing"}]},"other":{"value":[{"type":7},{"type":0,"value":" things"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":", "},{"type":6,"value":"tokens","options":{"one":{"value":[{"type":0,"value":"one token"}]},"other":{"value":[{"type":7},{"type":0,"value":" tokens"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":"; "},{"type":1,"value":"kept"},{"type":0,"value":" were here already, or were deleted or revoked here."}],
    clock: [{"type":0,"value":"The clock is accepted: it is "},{"type":1,"value":"now"},{"type":0,"value":"."}],
  },
};
