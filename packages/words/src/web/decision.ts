// `pnpm words` writes this from catalogues/web/decision.cs.yaml and catalogues/web/decision.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface DecisionMessages {
  failed: null;
  summary: { count: number };
  confirmedNone: null;
  group_reproduced: null;
  group_underReading: null;
  group_differs: null;
  group_notCodable: null;
  noNumber: null;
  ecli: null;
  ecliPart: { ecli: string | number };
  date: null;
  collection: null;
  readTo: null;
  readTo_headnote: null;
  readTo_operative: null;
  readTo_facts: null;
  readTo_full: null;
  confirmed: null;
  notConfirmed: null;
  read: null;
  unread: null;
  why_underReading: null;
  why_differs: null;
  why_notCodable: null;
  under: null;
  table: { docket: string | number };
  outcome: null;
  held: null;
  ours: null;
  onReadFacts: null;
  facts: null;
  factsTable: { docket: string | number };
  fact: null;
  value: null;
  rests: null;
  from_read: null;
  from_provision: null;
  days: null;
  someDays: { from: string | number; to: string | number };
  missing: null;
  presumed: null;
  citedBy: null;
  open: null;
  openNamed: { docket: string | number };
  opened: { docket: string | number };
  ofRule: null;
  ofRuleLead: null;
  all: null;
}

export const decisionWords: Catalogue<DecisionMessages> = {
  cs: {
    failed: "Rozhodnutí se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
    summary: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rozhodnutí"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rozhodnutí"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rozhodnutí"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rozhodnutí"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":". U každého stojí, v jakém rozsahu bylo přečteno; nic dalšího se o něm netvrdí."}],
    confirmedNone: "Celé nebylo přečteno žádné, a proto není žádné označeno jako potvrzené.",
    group_reproduced: "Odpovídáme shodně",
    group_underReading: "Odpovídáme shodně při určitém výkladu",
    group_differs: "Odpovídáme odlišně",
    group_notCodable: "Nekódováno",
    noNumber: "rozhodnutí, jehož spisová značka není známa",
    ecli: "ECLI",
    ecliPart: [{"type":1,"value":"ecli"},{"type":0,"value":" – poslední číslo není známo"}],
    date: "Datum",
    collection: "Sbírka soudních rozhodnutí",
    readTo: "Přečteno",
    readTo_headnote: "právní věta",
    readTo_operative: "výrok",
    readTo_facts: "skutková zjištění",
    readTo_full: "celé",
    confirmed: "potvrzeno",
    notConfirmed: "nepotvrzeno",
    read: "Co bylo přečteno",
    unread: "Co přečteno nebylo",
    why_underReading: "Co rozdíl vysvětluje",
    why_differs: "Co rozdíl vysvětluje",
    why_notCodable: "Proč není kódováno",
    under: "Výklady, při nichž odpovídáme jako soud",
    table: [{"type":0,"value":"Co bylo vysloveno a co odpovídáme: "},{"type":1,"value":"docket"}],
    outcome: "Závěr",
    held: "Vysloveno",
    ours: "Naše odpověď",
    onReadFacts: "Jen z přečtených skutečností",
    facts: "Skutečnosti, jak jsou kódovány",
    factsTable: [{"type":0,"value":"Skutečnosti, jak jsou kódovány: "},{"type":1,"value":"docket"}],
    fact: "Skutečnost",
    value: "Hodnota",
    rests: "Podklad",
    from_read: "přečteno",
    from_provision: "nepřečteno; vyžaduje to použité ustanovení",
    days: "Den činu",
    someDays: [{"type":0,"value":"mezi "},{"type":1,"value":"from"},{"type":0,"value":" a "},{"type":1,"value":"to"}],
    missing: "Na čem odpověď závisí a přečteno nebylo",
    presumed: "Použité pracovní předpoklady",
    citedBy: "Pravidla, v nichž je rozhodnutí uvedeno",
    open: "Otevřít jako případ",
    openNamed: [{"type":0,"value":"Otevřít jako případ: "},{"type":1,"value":"docket"}],
    opened: [{"type":0,"value":"Otevřen případ rozhodnutí "},{"type":1,"value":"docket"},{"type":0,"value":"."}],
    ofRule: "Rozhodnutí",
    ofRuleLead: "Publikovaná rozhodnutí, která pravidlo uvádí, v rozsahu, v jakém byla přečtena:",
    all: "Všechna rozhodnutí",
  },
  en: {
    failed: "The decisions could not be loaded. Check the connection and reload the page.",
    summary: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" decision"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" decisions"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":". Each says how far it was read; nothing is said beyond that."}],
    confirmedNone: "None was read in full, so none is shown as confirmed.",
    group_reproduced: "We answer as was held",
    group_underReading: "We answer as was held under a reading",
    group_differs: "We answer otherwise",
    group_notCodable: "Not coded",
    noNumber: "decision whose number is not known",
    ecli: "ECLI",
    ecliPart: [{"type":1,"value":"ecli"},{"type":0,"value":" – the last number is not known"}],
    date: "Day",
    collection: "Collection of Decisions",
    readTo: "Read",
    readTo_headnote: "the headnote",
    readTo_operative: "the operative part",
    readTo_facts: "the facts found",
    readTo_full: "in full",
    confirmed: "confirmed",
    notConfirmed: "not confirmed",
    read: "What was read",
    unread: "What was not read",
    why_underReading: "What explains the difference",
    why_differs: "What explains the difference",
    why_notCodable: "Why it is not coded",
    under: "Readings under which we answer as was held",
    table: [{"type":0,"value":"What was held, and what we answer: "},{"type":1,"value":"docket"}],
    outcome: "Outcome",
    held: "Held",
    ours: "Our answer",
    onReadFacts: "From the facts read alone",
    facts: "Facts as coded",
    factsTable: [{"type":0,"value":"Facts as coded: "},{"type":1,"value":"docket"}],
    fact: "Fact",
    value: "Value",
    rests: "Where it rests",
    from_read: "read",
    from_provision: "not read; the provision applied asks for it",
    days: "Day of the act",
    someDays: [{"type":0,"value":"between "},{"type":1,"value":"from"},{"type":0,"value":" and "},{"type":1,"value":"to"}],
    missing: "What the answer turns on, and was not read",
    presumed: "Working assumptions used",
    citedBy: "Rules that name it",
    open: "Open as a case",
    openNamed: [{"type":0,"value":"Open as a case: "},{"type":1,"value":"docket"}],
    opened: [{"type":0,"value":"Opened the case of the decision "},{"type":1,"value":"docket"},{"type":0,"value":"."}],
    ofRule: "Decisions",
    ofRuleLead: "Published decisions that the rule names, as far as they were read:",
    all: "All decisions",
  },
};
