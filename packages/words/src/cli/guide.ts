// `pnpm words` writes this from catalogues/cli/guide.cs.yaml and catalogues/cli/guide.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface GuideMessages {
  remark_against: null;
  remark_agrees: null;
  remark_open: null;
  steps: null;
  stepsNote: null;
  mayOpen: null;
  byReading: null;
  byFacts: null;
  doubt: null;
  checklist: null;
  checklistNote: null;
  missing: null;
  presumed: null;
  presumedNow: null;
  nothing: null;
  serves: null;
  answers: null;
  usual: null;
}

export const guideWords: Catalogue<GuideMessages> = {
  cs: {
    remark_against: "Poznámka (v rozporu)",
    remark_agrees: "Poznámka (shodně)",
    remark_open: "Poznámka",
    steps: "Co dál",
    stepsNote: "Pomůcka, nikoli rada; u každého ustanovení je uvedeno, zda bylo přečteno.",
    mayOpen: "V úvahu mohou přijít",
    byReading: "podle výkladu",
    byFacts: "podle toho, co se zjistí",
    doubt: "Pochybnost",
    checklist: "Co zjistit",
    checklistNote: "Obvyklé důkazy popisují praxi našimi slovy; nejsou právem ani úplným výčtem.",
    missing: "Chybí a může závěr změnit; nejdříve to, co rozhodne nejvíc",
    presumed: "Předpokládá se, ale prokázáno není",
    presumedNow: "předpokládá se",
    nothing: "Závěr už žádný další údaj, který lze zjistit, nezmění.",
    serves: "slouží ustanovení",
    answers: "co která odpověď rozhodne",
    usual: "obvyklé důkazy (praxe)",
  },
  en: {
    remark_against: "Remark (against)",
    remark_agrees: "Remark (agrees)",
    remark_open: "Remark",
    steps: "What next",
    stepsNote: "Help, not advice; each provision says whether it was read.",
    mayOpen: "May come into question",
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
  },
};
