// `pnpm words` writes this from catalogues/web/property.cs.yaml and catalogues/web/property.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface PropertyMessages {
  title: null;
  lead: null;
  one: null;
  add: null;
  none: null;
  name: null;
  untitled: { id: string | number };
  way: null;
  form: null;
  yaml: null;
  given: null;
  givenNone: null;
  addGiven: null;
  removeGiven: { words: string | number };
  expect: null;
  subject: null;
  subjectOutcomes: null;
  subjectConditions: null;
  operator: null;
  value: null;
  equal: null;
  notEqual: null;
  lessThan: null;
  lessThanInclusive: null;
  greaterThan: null;
  greaterThanInclusive: null;
  yes: null;
  no: null;
  remove: null;
  removeNamed: { name: string | number };
  editorName: null;
  answer: null;
  checking: null;
  wrong: null;
}

export const propertyWords: Catalogue<PropertyMessages> = {
  cs: {
    title: "Vlastní požadavky",
    lead: "Napište, co má podle vás platit: „je-li toto dáno, právo má odpovědět takto“. Každý požadavek se hned ověří přes všechny případy a otevřené výklady, podle práva, jak je, i podle návrhu. Ukládá se spolu s návrhem.",
    one: "Požadavek",
    add: "Přidat požadavek",
    none: "Zatím žádný.",
    name: "Název požadavku",
    untitled: [{"type":0,"value":"Požadavek bez názvu ("},{"type":1,"value":"id"},{"type":0,"value":")"}],
    way: "Způsob zápisu",
    form: "Formulář",
    yaml: "Zápis v YAML",
    given: "Je-li dáno",
    givenNone: "Bez omezení: platí pro každý případ.",
    addGiven: "Přidat podmínku",
    removeGiven: [{"type":0,"value":"Odebrat podmínku: "},{"type":1,"value":"words"}],
    expect: "Pak musí platit",
    subject: "Na co se hledí",
    subjectOutcomes: "Závěry",
    subjectConditions: "Společné podmínky",
    operator: "Porovnání",
    value: "Hodnota",
    equal: "je",
    notEqual: "není",
    lessThan: "méně než",
    lessThanInclusive: "nejvýše",
    greaterThan: "více než",
    greaterThanInclusive: "alespoň",
    yes: "ano",
    no: "ne",
    remove: "Odstranit požadavek",
    removeNamed: [{"type":0,"value":"Odstranit požadavek: "},{"type":1,"value":"name"}],
    editorName: "Požadavek, zápis v YAML",
    answer: "Výsledek",
    checking: "Ověřuje se…",
    wrong: "Požadavek nelze ověřit",
  },
  en: {
    title: "Your requirements",
    lead: "Write what you want to hold: “given this, the law must answer so”. Each requirement is checked at once over all cases and open readings, under the law as it is and under the draft. It is kept with the draft.",
    one: "Requirement",
    add: "Add a requirement",
    none: "None yet.",
    name: "Name of the requirement",
    untitled: [{"type":0,"value":"Requirement without a name ("},{"type":1,"value":"id"},{"type":0,"value":")"}],
    way: "How it is written",
    form: "Form",
    yaml: "As YAML",
    given: "Given",
    givenNone: "Without restriction: it speaks of every case.",
    addGiven: "Add a condition",
    removeGiven: [{"type":0,"value":"Remove the condition: "},{"type":1,"value":"words"}],
    expect: "Then this must hold",
    subject: "What is looked at",
    subjectOutcomes: "Outcomes",
    subjectConditions: "Shared conditions",
    operator: "Comparison",
    value: "Value",
    equal: "is",
    notEqual: "is not",
    lessThan: "less than",
    lessThanInclusive: "at most",
    greaterThan: "more than",
    greaterThanInclusive: "at least",
    yes: "yes",
    no: "no",
    remove: "Remove the requirement",
    removeNamed: [{"type":0,"value":"Remove the requirement: "},{"type":1,"value":"name"}],
    editorName: "Requirement, written in YAML",
    answer: "Answer",
    checking: "Checking…",
    wrong: "The requirement cannot be checked",
  },
};
