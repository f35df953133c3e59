// `pnpm words` writes this from catalogues/cli/decision.cs.yaml and catalogues/cli/decision.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface DecisionMessages {
  list: null;
  summary: { reproduced: string | number; underReading: string | number; differs: string | number; notCodable: string | number; confirmed: string | number };
  "head.docket": null;
  "head.title": null;
  "head.readTo": null;
  "head.answered": null;
  noNumber: null;
  "readTo.headnote": null;
  "readTo.operative": null;
  "readTo.facts": null;
  "readTo.full": null;
  "answered.reproduced": null;
  "answered.underReading": null;
  "answered.differs": null;
  "answered.notCodable": null;
  confirmed: null;
  confirmedYes: null;
  confirmedNo: null;
  docket: null;
  ecli: null;
  ecliUnknown: { ecli: string | number };
  date: null;
  collection: null;
  read: null;
  unread: null;
  facts: null;
  day: null;
  "from.read": null;
  "from.provision": null;
  held: null;
  heldHead: null;
  heldWas: null;
  heldOurs: null;
  heldReadFacts: null;
  missing: null;
  presumed: null;
  under: null;
  because: null;
  becauseNone: null;
  citedBy: null;
  alsoCitedBy: null;
  "kind.concurrence": null;
  "kind.outcome": null;
  "kind.fact": null;
}

export const decisionWords: Catalogue<DecisionMessages> = {
  cs: {
    list: "Publikovaná rozhodnutí",
    summary: [{"type":0,"value":"Shodně: "},{"type":1,"value":"reproduced"},{"type":0,"value":". Shodně při určitém výkladu: "},{"type":1,"value":"underReading"},{"type":0,"value":". Odlišně: "},{"type":1,"value":"differs"},{"type":0,"value":". Nekódováno: "},{"type":1,"value":"notCodable"},{"type":0,"value":". Potvrzeno, tedy přečteno celé: "},{"type":1,"value":"confirmed"},{"type":0,"value":"."}],
    "head.docket": "Rozhodnutí, datum",
    "head.title": "Čeho se týká",
    "head.readTo": "Přečteno",
    "head.answered": "Naše odpověď",
    noNumber: "spisová značka neznámá",
    "readTo.headnote": "právní věta",
    "readTo.operative": "výrok",
    "readTo.facts": "skutková zjištění",
    "readTo.full": "celé",
    "answered.reproduced": "shodná",
    "answered.underReading": "shodná při určitém výkladu",
    "answered.differs": "odlišná",
    "answered.notCodable": "nekódováno",
    confirmed: "Potvrzeno",
    confirmedYes: "ano, přečteno bylo celé",
    confirmedNo: "ne, celé přečteno nebylo",
    docket: "Spisová značka",
    ecli: "ECLI",
    ecliUnknown: [{"type":1,"value":"ecli"},{"type":0,"value":" (poslední číslo není známo)"}],
    date: "Datum",
    collection: "Sbírka soudních rozhodnutí",
    read: "Co bylo přečteno",
    unread: "Co přečteno nebylo",
    facts: "Skutečnosti, jak jsou kódovány, ve znění ke dni činu",
    day: "Den činu",
    "from.read": "přečteno",
    "from.provision": "nepřečteno; vyžaduje to použité ustanovení",
    held: "Co bylo vysloveno a co odpovídáme",
    heldHead: "Závěr",
    heldWas: "Vysloveno",
    heldOurs: "Naše odpověď",
    heldReadFacts: "Jen z přečtených skutečností",
    missing: "Na čem odpověď závisí a přečteno nebylo",
    presumed: "Použité pracovní předpoklady",
    under: "Výklady, při nichž odpovídáme jako soud",
    because: "Proč odpovídáme odlišně",
    becauseNone: "Proč není kódováno",
    citedBy: "Pravidla, v nichž je rozhodnutí uvedeno",
    alsoCitedBy: "Rozhodnutí je dále uvedeno zde",
    "kind.concurrence": "souběh",
    "kind.outcome": "závěr",
    "kind.fact": "údaj",
  },
  en: {
    list: "Published decisions",
    summary: [{"type":0,"value":"Reproduced: "},{"type":1,"value":"reproduced"},{"type":0,"value":". Under a reading: "},{"type":1,"value":"underReading"},{"type":0,"value":". Otherwise: "},{"type":1,"value":"differs"},{"type":0,"value":". Not coded: "},{"type":1,"value":"notCodable"},{"type":0,"value":". Confirmed, that is read in full: "},{"type":1,"value":"confirmed"},{"type":0,"value":"."}],
    "head.docket": "Decision, day",
    "head.title": "What it is about",
    "head.readTo": "Read",
    "head.answered": "Our answer",
    noNumber: "number not known",
    "readTo.headnote": "headnote",
    "readTo.operative": "operative part",
    "readTo.facts": "facts found",
    "readTo.full": "in full",
    "answered.reproduced": "as was held",
    "answered.underReading": "as was held under a reading",
    "answered.differs": "otherwise",
    "answered.notCodable": "not coded",
    confirmed: "Confirmed",
    confirmedYes: "yes, it was read in full",
    confirmedNo: "no, it was not read in full",
    docket: "Docket number",
    ecli: "ECLI",
    ecliUnknown: [{"type":1,"value":"ecli"},{"type":0,"value":" (the last number is not known)"}],
    date: "Day",
    collection: "Collection of Decisions",
    read: "What was read",
    unread: "What was not read",
    facts: "Facts as coded, in the wording of the day of the act",
    day: "Day of the act",
    "from.read": "read",
    "from.provision": "not read; asked for by the provision applied",
    held: "What was held, and what we answer",
    heldHead: "Outcome",
    heldWas: "Held",
    heldOurs: "Our answer",
    heldReadFacts: "From the facts read alone",
    missing: "What the answer turns on, and was not read",
    presumed: "Working assumptions used",
    under: "Readings under which we answer as was held",
    because: "Why we answer otherwise",
    becauseNone: "Why it is not coded",
    citedBy: "Rules that name the decision",
    alsoCitedBy: "It is named besides by",
    "kind.concurrence": "concurrence",
    "kind.outcome": "outcome",
    "kind.fact": "fact",
  },
};
