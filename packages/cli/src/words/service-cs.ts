import type { ServiceWords } from "./service-words.ts";

/** Czech. */
export const serviceCs: ServiceWords = {
  help: {
    token: "vytvoří, vypíše nebo zruší přístupové tokeny služby (v DATA_DIR, nebo DATABASE_URL)",
    tokenAction: "make (vytvořit), list (vypsat, i bez uvedení), nebo revoke (zrušit)",
    tokenId: "id tokenu, který se má zrušit",
    owner: "čí věci token zpřístupní: krátké jméno, nebo e-mailová adresa",
    role: "reader, drafter, trainer, nebo admin",
    days: "kolik dní platí (jinak 90)",
    verify:
      "ověří záznam o posouzení: zda je neporušený, kdo jej podepsal a zda jej pravidla dají znovu",
    record: "soubor se záznamem, - pro standardní vstup",
    key: "důvěryhodný veřejný klíč: soubor, nebo klíč sám (lze opakovat)",
    publicKey: "vypíše veřejný klíč, kterým služba podepisuje záznamy (v DATA_DIR)",
    rulebook: "dřívější pravidla, jak je dá GET /v1/rulebooks/{digest} (lze opakovat)",
    openedFacts: "soubor s hodnotami a solemi zapečetěných skutečností",
    rulesOfToday: "ukáže také, co by se lišilo podle dnešních pravidel",
    receipt: "vypíše žádost o záznam, jak ji přijímá POST /v1/receipts",
    seal: "tuto skutečnost v záznamu zapečetí: místo ní tam bude otisk (lze opakovat)",
    opening: "soubor, do kterého se zapíší hodnoty a soli zapečetěných skutečností",
    receiptId: "id záznamu (jinak nové)",
    store: "pečuje o úložiště služby (v DATA_DIR, nebo DATABASE_URL)",
    storeAction:
      "check (je vše tak, jak bylo zapsáno?), export, import, identity (dvojice klíčů k zálohám), audit (kdo přistoupil k uloženým věcem?), nebo clock (hodiny jdou správně, ač záznamy jsou z pozdější doby)",
    backup: "záloha, která se má načíst",
    out: "soubor, který se zapíše: záloha, nebo nový tajný klíč; jen pro svého vlastníka",
    to: "zálohu zašifruje pro tento veřejný klíč age (lze opakovat)",
    identity: "soubor s tajným klíčem, který zálohu otevře (lze opakovat)",
    auditOwner: "u audit: jen co udělala tato osoba, nebo co se stalo s jejími věcmi",
  },
  store: {
    sound: "Úložiště je v pořádku: vše je tak, jak bylo zapsáno.",
    notSound: "V úložišti není vše tak, jak bylo zapsáno:",
    unsound: (found) => {
      switch (found.what) {
        case "database":
          return "sama databáze je poškozena; obnovte ji ze zálohy";
        case "thing":
          return `${found.kind} ${found.id} vlastníka ${found.owner}: obsah byl změněn nebo jej nelze přečíst; smažte jej, nebo obnovte zálohu`;
        case "rulebook":
          return `pravidla ${found.digest} byla změněna nebo je nelze přečíst`;
        case "receipt":
          return `záznam č. ${found.sequence} chybí nebo je jiný, a nikdo jej zde nesmazal`;
        case "chain":
          return `záznam č. ${found.sequence} nenavazuje na předchozí`;
      }
    },
    exported: (file, encrypted) =>
      encrypted
        ? `Záloha je v souboru ${file}, zašifrovaná. Klíč, kterým se podepisují záznamy, v ní není.`
        : `Záloha je v souboru ${file}, nezašifrovaná: kdo ji přečte, přečte vše. Klíč, kterým se podepisují záznamy, v ní není.`,
    imported: ({ things, tokens, kept }) =>
      `Načteno věcí: ${things}, tokenů: ${tokens}; zde již byly nebo zde byly smazány: ${kept}.`,
    audit: {
      head: ["Čas (UTC)", "Kdo", "Odkud", "Co", "Věc", "Stav"],
      none: "Nic není zaznamenáno.",
      intact: "Záznam přístupů je neporušený: žádný řádek nebyl změněn ani vyjmut.",
      broken: "Záznam přístupů není takový, jak byl zapsán:",
      break: ({ file, line, what }) => {
        if (what === "changed") return `${file}, řádek ${line}: změněn, nebo předchozí řádek`;
        if (what === "cut") return `${file}: chybí řádky za řádkem ${line}`;
        return `chybí soubor před souborem ${file}`;
      },
    },
    clock: (now) => `Hodiny jsou potvrzeny: je ${now}.`,
  },
  token: {
    shownOnce: (expires) => `Token se zobrazuje jen teď. Platí do ${expires}.`,
    revoked: (id) => `Token ${id} je zrušen. Běžící služba jej může přijímat ještě několik sekund.`,
    none: "Žádný token není uložen.",
    head: ["Id", "Vlastník", "Role", "Platí do"],
    expired: "platnost skončila",
  },
  verify: {
    made: (sequence, day, owner) =>
      `Záznam č. ${sequence} ze dne ${day}, posouzení si vyžádal uživatel ${owner}.`,
    verdict: {
      verified:
        "Ověřeno: záznam je neporušený, podepsal jej známý podepisující a nové posouzení dává týž záznam.",
      altered: "Neověřeno: záznam není takový, jak byl podepsán.",
      unfit: "Neověřeno: toto není náš záznam.",
      notReproduced: "Neověřeno: pravidla tento záznam znovu nedají.",
      signerNotKnown:
        "Neověřeno: podepisující zde není znám. Vlastním klíčem může podepsat kdokoli.",
      notDecidedAgain: "Neověřeno zcela: případ zde nebylo možné znovu posoudit.",
    },
    intact: "Záznam je neporušený: od podpisu se v něm nic nezměnilo.",
    changed: "Záznam byl po podpisu změněn. Změněno je:",
    noRecord: "Toto není záznam o posouzení.",
    unfit: "Záznam je podepsán, ale nemá tvar našich záznamů:",
    signer: {
      known: (key) => `Podepsáno důvěryhodným klíčem (${key}).`,
      unknown: (key) =>
        `Podepisující zde není znám: klíč je ${key}. Důvěryhodný klíč uvádí volba --key.`,
      other: (key) => `Podepsáno klíčem ${key}, který není mezi klíči z --key.`,
    },
    same: "Nové posouzení případu dává do posledního bajtu týž záznam.",
    different: "Nové posouzení případu dává jiný záznam. Liší se:",
    needsRulebook: (digest) =>
      `K novému posouzení je třeba pravidel s otiskem ${digest} (--rulebook).`,
    needsEngine: (version) =>
      `K novému posouzení je třeba program ve verzi ${version}, která záznam pořídila.`,
    otherFiles: "Soubory, které zde chybějí nebo jsou jiné:",
    needsFacts: (facts) =>
      `K novému posouzení je třeba těchto zapečetěných skutečností (--facts): ${facts}`,
    otherFacts: (facts) => `V --facts je něco jiného, než co bylo zapečetěno: ${facts}`,
    refused: "Pravidla případ z tohoto záznamu nepřijímají:",
    engine: (version) => `Zdejší verze programu je ${version}, v záznamu je jiná.`,
    sameLawDate: (day) => `Podle dnešních pravidel, právo ke dni ${day} (rozhodný den záznamu)`,
    lawOfToday: (day) => `Podle dnešních pravidel, právo ke dni ${day} (dnes)`,
    nothingDiffers: "Nic se neliší.",
    notComparable: "Případ podle těchto pravidel posoudit nelze:",
    noOutcome: "takový závěr už není",
    differsIn: (members) => `liší se v: ${members}`,
  },
  receipt: {
    keep: (file) =>
      `Hodnoty a soli zapečetěných skutečností jsou v souboru ${file}. Uschovejte jej: bez něj případ nikdo znovu neposoudí.`,
  },
};
