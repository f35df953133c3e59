import type { Break } from "@cokdyby/server/audit";
import type { Verdict } from "@cokdyby/server/receipts";
import type { Imported, Unsound } from "@cokdyby/server/store";
import type { Language } from "./language.ts";
import { serviceCs } from "./service-cs.ts";
import { serviceEn } from "./service-en.ts";

/** What the command line says about tokens and receipts, in one language. */
export interface ServiceWords {
  readonly help: ServiceHelp;
  readonly token: TokenWords;
  readonly verify: VerifyWords;
  readonly store: StoreWords;
  readonly receipt: { readonly keep: (file: string) => string };
}

export const SERVICE_WORDS: Readonly<Record<Language, ServiceWords>> = {
  cs: serviceCs,
  en: serviceEn,
};

/** Descriptions of commands and options. */
export interface ServiceHelp {
  readonly token: string;
  readonly tokenAction: string;
  readonly tokenId: string;
  readonly owner: string;
  readonly role: string;
  readonly days: string;
  readonly verify: string;
  readonly record: string;
  readonly key: string;
  readonly publicKey: string;
  readonly rulebook: string;
  readonly openedFacts: string;
  readonly rulesOfToday: string;
  readonly receipt: string;
  readonly seal: string;
  readonly opening: string;
  readonly receiptId: string;
  readonly store: string;
  readonly storeAction: string;
  readonly backup: string;
  readonly out: string;
  readonly to: string;
  readonly identity: string;
  readonly auditOwner: string;
}

export interface StoreWords {
  readonly sound: string;
  readonly notSound: string;
  readonly unsound: (found: Unsound) => string;
  readonly clock: (now: string) => string;
  readonly exported: (file: string, encrypted: boolean) => string;
  readonly imported: (counts: Imported) => string;
  readonly audit: {
    readonly head: readonly string[];
    readonly none: string;
    readonly intact: string;
    readonly broken: string;
    readonly break: (at: Break) => string;
  };
}

export interface TokenWords {
  readonly shownOnce: (expires: string) => string;
  readonly revoked: (id: string) => string;
  readonly none: string;
  readonly head: readonly [id: string, owner: string, role: string, expires: string];
  readonly expired: string;
}

export interface VerifyWords {
  /** Its number, the day and who had the case decided. */
  readonly made: (sequence: number, day: string, owner: string) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly intact: string;
  readonly changed: string;
  readonly noRecord: string;
  readonly unfit: string;
  readonly signer: Readonly<Record<"known" | "unknown" | "other", (key: string) => string>>;
  readonly same: string;
  readonly different: string;
  readonly needsRulebook: (digest: string) => string;
  readonly needsEngine: (version: string) => string;
  readonly otherFiles: string;
  readonly needsFacts: (facts: string) => string;
  readonly otherFacts: (facts: string) => string;
  readonly refused: string;
  readonly engine: (version: string) => string;
  readonly sameLawDate: (day: string) => string;
  readonly lawOfToday: (day: string) => string;
  readonly nothingDiffers: string;
  readonly notComparable: string;
  readonly noOutcome: string;
  readonly differsIn: (members: string) => string;
}
