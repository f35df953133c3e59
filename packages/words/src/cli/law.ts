// `pnpm words` writes this from catalogues/cli/law.cs.yaml and catalogues/cli/law.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface LawMessages {
  version: null;
  modelledFrom: null;
  wordings: null;
  "list.facts": null;
  "list.rules": null;
  "list.readings": null;
  "list.outcomes": null;
  "list.parameters": null;
  "list.sources": null;
  "list.properties": null;
  "list.amendments": null;
  readMore: null;
  concludes: null;
  layer: null;
  authority: null;
  exceptionTo: null;
  wordingOf: { span: string | number };
  noWordingOn: { day: string | number };
  checked: null;
  conditions: null;
  namedConditions: null;
  leavesOut: null;
  notes: null;
  examples: null;
  question: null;
  help: null;
  type: null;
  "type.option": null;
  "type.bool": null;
  "type.integer": null;
  "type.date": null;
  options: null;
  range: { min: string | number; max: string | number };
  rangeWithUnit: { min: string | number; max: string | number; unit: string | number };
  presumed: null;
  lawDate: null;
  today: null;
  never: null;
  belongs: null;
  sources: null;
  rules: null;
  standsByDefault: null;
  proponent: null;
  reason: null;
  values: null;
  changes: null;
  set: { parameter: string | number; to: string | number };
  setFrom: { parameter: string | number; to: string | number; day: string | number };
  enact: null;
  replace: null;
  repeal: null;
  given: null;
  mustHold: null;
  unchanged: null;
  unchangedBy: null;
  level: null;
  whereRead: null;
}

export const lawWords: Catalogue<LawMessages> = {
  cs: {
    version: "Verze",
    modelledFrom: "Zpracováno od",
    wordings: "Znění účinná od",
    "list.facts": "Údaje",
    "list.rules": "Pravidla",
    "list.readings": "Výklady",
    "list.outcomes": "Závěry",
    "list.parameters": "Zákonné hodnoty",
    "list.sources": "Prameny",
    "list.properties": "Vlastnosti, které lze ověřit",
    "list.amendments": "Novely",
    readMore: "Podrobnosti: cokdyby law <seznam> [id] [--on den]",
    concludes: "Vede k závěru",
    layer: "Vrstva",
    authority: "Opora",
    exceptionTo: "Výjimka z",
    wordingOf: [{"type":0,"value":"Znění účinné "},{"type":1,"value":"span"}],
    noWordingOn: [{"type":0,"value":"Ke dni "},{"type":1,"value":"day"},{"type":0,"value":" toto pravidlo účinné není."}],
    checked: "ověření",
    conditions: "Podmínky",
    namedConditions: "Společné podmínky",
    leavesOut: "Co pravidlo nezahrnuje",
    notes: "Poznámky",
    examples: "Příklady",
    question: "Otázka",
    help: "Vysvětlivka",
    type: "Druh",
    "type.option": "jedna z možností",
    "type.bool": "ano/ne",
    "type.integer": "celé číslo",
    "type.date": "datum",
    options: "Možnosti",
    range: [{"type":1,"value":"min"},{"type":0,"value":" až "},{"type":1,"value":"max"}],
    rangeWithUnit: [{"type":1,"value":"min"},{"type":0,"value":" až "},{"type":1,"value":"max"},{"type":0,"value":" ("},{"type":1,"value":"unit"},{"type":0,"value":")"}],
    presumed: "Předpokládá se",
    lawDate: "rozhodný den",
    today: "dnešní den",
    never: "nenastal",
    belongs: "Má význam, jen když",
    sources: "Prameny",
    rules: "Pravidla",
    standsByDefault: "výchozí",
    proponent: "Kdo jej zastává",
    reason: "Důvod",
    values: "Hodnoty",
    changes: "Změny",
    set: [{"type":1,"value":"parameter"},{"type":0,"value":" se mění na "},{"type":1,"value":"to"}],
    setFrom: [{"type":1,"value":"parameter"},{"type":0,"value":" se mění na "},{"type":1,"value":"to"},{"type":0,"value":" od "},{"type":1,"value":"day"}],
    enact: "nové pravidlo",
    replace: "pravidlo se nahrazuje",
    repeal: "pravidlo se ruší",
    given: "Když",
    mustHold: "Musí platit",
    unchanged: "Nesmí se změnit tyto závěry",
    unchangedBy: "mění-li se jen tyto údaje",
    level: "Stupeň",
    whereRead: "Odkud a v jakém rozsahu přečteno",
  },
  en: {
    version: "Version",
    modelledFrom: "Modelled from",
    wordings: "Wordings in force from",
    "list.facts": "Facts",
    "list.rules": "Rules",
    "list.readings": "Readings",
    "list.outcomes": "Outcomes",
    "list.parameters": "Figures of the law",
    "list.sources": "Sources",
    "list.properties": "Properties that can be checked",
    "list.amendments": "Amendments",
    readMore: "More: cokdyby law <list> [id] [--on day]",
    concludes: "Concludes",
    layer: "Layer",
    authority: "Authority",
    exceptionTo: "Exception to",
    wordingOf: [{"type":0,"value":"Wording in force "},{"type":1,"value":"span"}],
    noWordingOn: [{"type":0,"value":"On "},{"type":1,"value":"day"},{"type":0,"value":" this rule is not in force."}],
    checked: "checked",
    conditions: "Conditions",
    namedConditions: "Shared conditions",
    leavesOut: "What the rule leaves out",
    notes: "Notes",
    examples: "Examples",
    question: "Question",
    help: "Explanation",
    type: "Kind",
    "type.option": "one of the options",
    "type.bool": "yes/no",
    "type.integer": "whole number",
    "type.date": "date",
    options: "Options",
    range: [{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"}],
    rangeWithUnit: [{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"},{"type":0,"value":" ("},{"type":1,"value":"unit"},{"type":0,"value":")"}],
    presumed: "Presumed",
    lawDate: "the law date",
    today: "today",
    never: "it never came",
    belongs: "Matters only where",
    sources: "Sources",
    rules: "Rules",
    standsByDefault: "default",
    proponent: "Who reads it so",
    reason: "Reason",
    values: "Values",
    changes: "Changes",
    set: [{"type":1,"value":"parameter"},{"type":0,"value":" becomes "},{"type":1,"value":"to"}],
    setFrom: [{"type":1,"value":"parameter"},{"type":0,"value":" becomes "},{"type":1,"value":"to"},{"type":0,"value":" from "},{"type":1,"value":"day"}],
    enact: "new rule",
    replace: "rule replaced",
    repeal: "rule repealed",
    given: "Given",
    mustHold: "Must hold",
    unchanged: "These outcomes must not change",
    unchangedBy: "when only these facts do",
    level: "Level",
    whereRead: "Where and how far it was read",
  },
};
