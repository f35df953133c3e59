import type { Language } from "./language.ts";

/** What the command line says around the sentence on a case, the next steps and the checklist. */
export interface GuideWords {
  readonly remarks: Readonly<Record<"against" | "agrees" | "open", string>>;
  readonly steps: string;
  readonly stepsNote: string;
  readonly mayOpen: string;
  readonly byReading: string;
  readonly byFacts: string;
  readonly doubt: string;
  readonly checklist: string;
  readonly checklistNote: string;
  readonly missing: string;
  readonly presumed: string;
  readonly presumedNow: string;
  readonly nothing: string;
  readonly serves: string;
  readonly answers: string;
  readonly usual: string;
}

const cs: GuideWords = {
  remarks: { against: "Poznámka (v rozporu)", agrees: "Poznámka (shodně)", open: "Poznámka" },
  steps: "Co dál",
  stepsNote: "Pomůcka, nikoli rada; u každého ustanovení je uvedeno, zda bylo přečteno.",
  mayOpen: "V úvahu mohou přijít",
  byReading: "podle výkladu",
  byFacts: "podle toho, co se zjistí",
  doubt: "Pochybnost",
  checklist: "Co zjistit",
  checklistNote: "Obvyklé důkazy jsou praxe popsaná vlastními slovy, nikoli právo, a nejsou úplné.",
  missing: "Chybí a může závěr změnit; nejdříve to, co rozhodne nejvíc",
  presumed: "Předpokládá se, ale prokázáno není",
  presumedNow: "předpokládá se",
  nothing: "Závěr už žádný další údaj, který lze zjistit, nezmění.",
  serves: "slouží ustanovení",
  answers: "co která odpověď rozhodne",
  usual: "obvyklé důkazy (praxe)",
};

const en: GuideWords = {
  remarks: { against: "Remark (against)", agrees: "Remark (agrees)", open: "Remark" },
  steps: "What next",
  stepsNote: "Help, not advice; each provision says whether it was read.",
  mayOpen: "May come into view",
  byReading: "depending on the reading",
  byFacts: "depending on what is found",
  doubt: "Doubt",
  checklist: "What to establish",
  checklistNote: "The usual evidence is practice in our own words, no law, and not complete.",
  missing: "Missing, and able to change the answer; what settles most comes first",
  presumed: "Presumed, and not proved",
  presumedNow: "presumed",
  nothing: "No further fact that can be established changes the answer.",
  serves: "serves",
  answers: "what each answer would do",
  usual: "usual evidence (practice)",
};

export const GUIDE_WORDS: Readonly<Record<Language, GuideWords>> = { cs, en };
