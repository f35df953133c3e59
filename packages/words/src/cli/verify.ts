// `pnpm words` writes this from catalogues/cli/verify.cs.yaml and catalogues/cli/verify.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface VerifyMessages {
  made: { sequence: string | number; day: string | number; owner: string | number };
  "verdict.verified": null;
  "verdict.altered": null;
  "verdict.unfit": null;
  "verdict.notReproduced": null;
  "verdict.otherFacts": null;
  "verdict.signerNotKnown": null;
  "verdict.notDecidedAgain": null;
  intact: null;
  changed: null;
  noRecord: null;
  unfit: null;
  "signer.known": { key: string | number };
  "signer.unknown": { key: string | number };
  "signer.other": { key: string | number };
  same: null;
  different: null;
  needsRulebook: { digest: string | number };
  needsEngine: { version: string | number };
  otherFiles: null;
  needsFacts: { facts: string | number };
  otherFacts: { facts: string | number };
  refused: null;
  engine: { version: string | number };
  sameLawDate: { day: string | number };
  sameLawDates: null;
  lawOfToday: { day: string | number };
  nothingDiffers: null;
  notComparable: null;
  noOutcome: null;
  differsIn: { members: string | number };
}

export const verifyWords: Catalogue<VerifyMessages> = {
  cs: {
    made: [{"type":0,"value":"Záznam č. "},{"type":1,"value":"sequence"},{"type":0,"value":" ze dne "},{"type":1,"value":"day"},{"type":0,"value":", posouzení si vyžádal uživatel "},{"type":1,"value":"owner"},{"type":0,"value":"."}],
    "verdict.verified": "Ověřeno: záznam je neporušený, podepsal jej známý podepisující a nové posouzení dává týž záznam.",
    "verdict.altered": "Neověřeno: záznam není takový, jak byl podepsán.",
    "verdict.unfit": "Neověřeno: toto není náš záznam.",
    "verdict.notReproduced": "Neověřeno: pravidla tento záznam znovu nedají.",
    "verdict.otherFacts": "Neověřeno: údaje z --facts nejsou ty, které byly zapečetěny, a proto se nic znovu neposuzovalo.",
    "verdict.signerNotKnown": "Neověřeno: podepisující zde není znám. Vlastním klíčem může podepsat kdokoli.",
    "verdict.notDecidedAgain": "Neověřeno zcela: nové posouzení zde nebylo možné.",
    intact: "Záznam je neporušený: od podpisu se v něm nic nezměnilo.",
    changed: "Záznam byl po podpisu změněn. Změněno je:",
    noRecord: "Toto není záznam o posouzení.",
    unfit: "Záznam je podepsán, ale nemá tvar našich záznamů:",
    "signer.known": [{"type":0,"value":"Podepsáno důvěryhodným klíčem ("},{"type":1,"value":"key"},{"type":0,"value":")."}],
    "signer.unknown": [{"type":0,"value":"Podepisující zde není znám: klíč je "},{"type":1,"value":"key"},{"type":0,"value":". Důvěryhodný klíč uvádí volba --key."}],
    "signer.other": [{"type":0,"value":"Podepsáno klíčem "},{"type":1,"value":"key"},{"type":0,"value":", který není mezi klíči z --key."}],
    same: "Nové posouzení dává do posledního bajtu týž záznam.",
    different: "Nové posouzení dává jiný záznam. Liší se:",
    needsRulebook: [{"type":0,"value":"K novému posouzení je třeba pravidel s otiskem "},{"type":1,"value":"digest"},{"type":0,"value":" (--rulebook)."}],
    needsEngine: [{"type":0,"value":"K novému posouzení je třeba programu ve verzi "},{"type":1,"value":"version"},{"type":0,"value":", která záznam pořídila."}],
    otherFiles: "Soubory, které zde chybějí nebo jsou jiné:",
    needsFacts: [{"type":0,"value":"K novému posouzení je třeba těchto zapečetěných údajů (--facts): "},{"type":1,"value":"facts"}],
    otherFacts: [{"type":0,"value":"V --facts je něco jiného, než co bylo zapečetěno: "},{"type":1,"value":"facts"}],
    refused: "Pravidla to, čeho se záznam týká, nepřijímají:",
    engine: [{"type":0,"value":"Zdejší verze programu je "},{"type":1,"value":"version"},{"type":0,"value":", v záznamu je jiná."}],
    sameLawDate: [{"type":0,"value":"Podle dnešních pravidel, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":" (rozhodný den záznamu)"}],
    sameLawDates: "Podle dnešních pravidel, právo ke dnům činů",
    lawOfToday: [{"type":0,"value":"Podle dnešních pravidel, právo ke dni "},{"type":1,"value":"day"},{"type":0,"value":" (dnes)"}],
    nothingDiffers: "Nic se neliší.",
    notComparable: "Podle těchto pravidel posoudit nelze:",
    noOutcome: "takový závěr už není",
    differsIn: [{"type":0,"value":"liší se v: "},{"type":1,"value":"members"}],
  },
  en: {
    made: [{"type":0,"value":"Receipt no. "},{"type":1,"value":"sequence"},{"type":0,"value":" of "},{"type":1,"value":"day"},{"type":0,"value":", made for "},{"type":1,"value":"owner"},{"type":0,"value":"."}],
    "verdict.verified": "Verified: intact, signed by a known signer, and deciding again gives the same record.",
    "verdict.altered": "Not verified: the receipt is not as it was signed.",
    "verdict.unfit": "Not verified: this is none of our receipts.",
    "verdict.notReproduced": "Not verified: the rules do not give this receipt again.",
    "verdict.otherFacts": "Not verified: the facts of --facts are not those that were sealed, so nothing was decided again.",
    "verdict.signerNotKnown": "Not verified: the signer is not known here. Anybody can sign with a key of their own.",
    "verdict.notDecidedAgain": "Not verified in full: it could not be decided again here.",
    intact: "The receipt is intact: nothing in it was changed after it was signed.",
    changed: "The receipt was changed after it was signed. Changed is:",
    noRecord: "This is no receipt.",
    unfit: "The receipt is signed, but it is none of ours:",
    "signer.known": [{"type":0,"value":"Signed with a trusted key ("},{"type":1,"value":"key"},{"type":0,"value":")."}],
    "signer.unknown": [{"type":0,"value":"Signer not known here: signed with the key "},{"type":1,"value":"key"},{"type":0,"value":". --key names a trusted one."}],
    "signer.other": [{"type":0,"value":"Signed with the key "},{"type":1,"value":"key"},{"type":0,"value":", which is none of those given by --key."}],
    same: "Deciding again gives the same record, to the last byte.",
    different: "Deciding again gives another record. Different is:",
    needsRulebook: [{"type":0,"value":"To decide again, the rulebook with the digest "},{"type":1,"value":"digest"},{"type":0,"value":" is needed (--rulebook)."}],
    needsEngine: [{"type":0,"value":"To decide again, version "},{"type":1,"value":"version"},{"type":0,"value":" of the program is needed, which made the receipt."}],
    otherFiles: "Files that are missing here, or are others:",
    needsFacts: [{"type":0,"value":"To decide again, these sealed facts are needed (--facts): "},{"type":1,"value":"facts"}],
    otherFacts: [{"type":0,"value":"What --facts says is not what was sealed: "},{"type":1,"value":"facts"}],
    refused: "The rules do not take what this receipt is of:",
    engine: [{"type":0,"value":"The version of the engine here is "},{"type":1,"value":"version"},{"type":0,"value":", another than in the receipt."}],
    sameLawDate: [{"type":0,"value":"Under the rules of today, by the law of "},{"type":1,"value":"day"},{"type":0,"value":" (the law date of the receipt)"}],
    sameLawDates: "Under the rules of today, by the law of the days of the acts",
    lawOfToday: [{"type":0,"value":"Under the rules of today, by the law of "},{"type":1,"value":"day"},{"type":0,"value":" (today)"}],
    nothingDiffers: "Nothing differs.",
    notComparable: "It cannot be decided by these rules:",
    noOutcome: "no longer an outcome",
    differsIn: [{"type":0,"value":"differs in: "},{"type":1,"value":"members"}],
  },
};
