// `pnpm words` writes this from catalogues/cli/service-help.cs.yaml and catalogues/cli/service-help.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ServiceHelpMessages {
  token: null;
  tokenAction: null;
  tokenId: null;
  owner: null;
  role: null;
  days: null;
  verify: null;
  record: null;
  key: null;
  publicKey: null;
  rulebook: null;
  openedFacts: null;
  rulesOfToday: null;
  receipt: null;
  seal: null;
  opening: null;
  receiptId: null;
  store: null;
  storeAction: null;
  backup: null;
  out: null;
  to: null;
  identity: null;
  auditOwner: null;
}

export const serviceHelpWords: Catalogue<ServiceHelpMessages> = {
  cs: {
    token: "vytvoří, vypíše nebo zruší přístupové tokeny služby (v DATA_DIR, nebo DATABASE_URL)",
    tokenAction: "make (vytvořit), list (vypsat, i bez uvedení) nebo revoke (zrušit)",
    tokenId: "id tokenu, který se má zrušit",
    owner: "čí věci token zpřístupní: krátké jméno, nebo e-mailová adresa",
    role: "reader, drafter, trainer nebo admin",
    days: "kolik dní platí (jinak 90)",
    verify: "ověří záznam o posouzení: zda je neporušený, kdo jej podepsal a zda jej pravidla dají znovu",
    record: "soubor se záznamem, - pro standardní vstup",
    key: "důvěryhodný veřejný klíč: soubor, nebo klíč sám (lze opakovat)",
    publicKey: "vypíše veřejný klíč, kterým služba podepisuje záznamy (v DATA_DIR)",
    rulebook: "dřívější pravidla, jak je dá GET /v1/rulebooks/{digest} (lze opakovat)",
    openedFacts: "soubor s hodnotami a solemi zapečetěných údajů",
    rulesOfToday: "ukáže také, co by se lišilo podle dnešních pravidel",
    receipt: "vypíše žádost o záznam, jak ji přijímá POST /v1/receipts",
    seal: "tento údaj v záznamu zapečetí: místo něj tam bude otisk (lze opakovat)",
    opening: "soubor, do kterého se zapíší hodnoty a soli zapečetěných údajů",
    receiptId: "id záznamu (jinak nové)",
    store: "pečuje o úložiště služby (v DATA_DIR, nebo DATABASE_URL)",
    storeAction: "check (je vše tak, jak bylo zapsáno?), export, import, identity (dvojice klíčů k zálohám), audit (kdo přistoupil k uloženým věcem?) nebo clock (hodiny jdou správně, ač záznamy jsou z pozdější doby)",
    backup: "záloha, která se má načíst",
    out: "soubor, který se zapíše: záloha, nebo nový tajný klíč; jen pro svého vlastníka",
    to: "zálohu zašifruje pro tento veřejný klíč age (lze opakovat)",
    identity: "soubor s tajným klíčem, který zálohu otevře (lze opakovat)",
    auditOwner: "u audit: jen co udělala tato osoba, nebo co se stalo s jejími věcmi",
  },
  en: {
    token: "make, list or revoke access tokens of the service (in DATA_DIR, or DATABASE_URL)",
    tokenAction: "make, list (also when left out) or revoke",
    tokenId: "id of the token to revoke",
    owner: "whose things the token opens: a short name or an e-mail address",
    role: "reader, drafter, trainer or admin",
    days: "how many days it is valid (else 90)",
    verify: "verify a receipt: whether it is intact, who signed it, whether the rules give it again",
    record: "file with the receipt, - for standard input",
    key: "a trusted public key: a file, or the key itself (repeatable)",
    publicKey: "print the public key that signs the receipts of the service (in DATA_DIR)",
    rulebook: "a rulebook of an earlier day, as GET /v1/rulebooks/{digest} gives it (repeatable)",
    openedFacts: "file with the values and salts of sealed facts",
    rulesOfToday: "also show what would differ under the rules of today",
    receipt: "print a request for a receipt, as POST /v1/receipts takes it",
    seal: "keep this fact out of the receipt, a hash in its place (repeatable)",
    opening: "file to write the values and salts of sealed facts to",
    receiptId: "id of the receipt (else a new one)",
    store: "look after the store of the service (in DATA_DIR, or DATABASE_URL)",
    storeAction: "check (is everything as it was written?), export, import, identity (a key pair for backups), audit (who reached for what is kept?), or clock (the clock is right, though receipts say later)",
    backup: "the backup to import",
    out: "the file to write: a backup, or a new secret key; for its owner alone",
    to: "encrypt the backup to this public key of age (repeatable)",
    identity: "a file with the secret key that opens the backup (repeatable)",
    auditOwner: "with audit: only what this person did, or what was done to things of theirs",
  },
};
