// `pnpm words` writes this from catalogues/cli/wording.cs.yaml and catalogues/cli/wording.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WordingMessages {
  "help.import": null;
  "help.file": null;
  "help.source": null;
  "help.on": null;
  "help.triageFile": null;
  "help.force": null;
  "help.triage": null;
  "help.wording": null;
  "help.provision": null;
  "help.sourceKept": null;
  "help.dayShown": null;
  "help.since": null;
  imported: { source: string | number; day: string | number };
  "base.import": { day: string | number };
  "base.pins": { day: string | number };
  "besides.import": { day: string | number };
  "besides.pins": { day: string | number };
  noBase: null;
  "change.same": null;
  "change.editorial": null;
  "change.changed": null;
  "change.renumbered": null;
  "change.new": null;
  "change.gone": null;
  "change.missing": null;
  was: { provision: string | number };
  isReplaced: null;
  "kind.rules": null;
  "kind.facts": null;
  "kind.cases": null;
  "kind.items": null;
  "kind.properties": null;
  "kind.recommendations": null;
  "kind.decisions": null;
  "kind.others": null;
  laterLaw: null;
  reaches: null;
  touchesNothing: null;
  "looked.inRules": null;
  "looked.open": null;
  "looked.missing": null;
  found: { decision: string | number; why: string | number; who: string | number };
  keeper: null;
  "decision.noChangeOfMeaning": null;
  "decision.ruleToChange": null;
  "decision.oursWasWrong": null;
  leavesAlone: null;
  uncut: null;
  "uncut.outside": null;
  "uncut.twice": null;
  "uncut.gap": null;
  "uncut.order": null;
  "uncut.markup": null;
  "uncut.section": null;
  "uncut.empty": null;
  "unit.line": { at: string | number };
  "unit.page": { at: string | number };
  "unit.fragment": { at: string | number };
  "unit.element": { at: string | number };
  notCompared: null;
  missing: null;
  pinsMoved: null;
  pinsMovedMend: null;
  dropped: null;
  next: null;
  noneOpen: null;
  open: { provisions: string | number };
  toFillIn: null;
  decisions: null;
  nothingRests: null;
  official: { day: string | number };
  between: { day: string | number; since: string | number };
  sameWords: null;
  ourRules: null;
  superseded: { provision: string | number; day: string | number };
}

export const wordingWords: Catalogue<WordingMessages> = {
  cs: {
    "help.import": "načte úřední znění předpisu, porovná je se zněním předchozím a vypíše, co se o každou změnu opírá; text zůstává v tomto počítači (DATA_DIR)",
    "help.file": "text předpisu: Markdown, prostý text, Akoma Ntoso, JSON z e-Sbírky nebo PDF; - pro standardní vstup",
    "help.source": "předpis, id podle `cokdyby law sources`",
    "help.on": "den, od kterého je toto znění účinné, RRRR-MM-DD",
    "help.triageFile": "co kdo při posouzení změn zjistil (YAML); předlohu k vyplnění vypíše `cokdyby law triage`",
    "help.force": "přepíše jiné znění téhož dne; posouzení ustanovení, jejichž text se nemění, zůstanou",
    "help.triage": "zaznamená, co kdo při posouzení změn načteného znění zjistil; bez souboru vypíše, co ještě nikdo neposoudil",
    "help.wording": "úřední znění ustanovení k určitému dni, pokud bylo načteno, a vedle něj naše pravidla",
    "help.provision": "ustanovení, například \"§ 192(3)\"",
    "help.sourceKept": "předpis, id podle `cokdyby law sources`; jinak jediný načtený",
    "help.dayShown": "den, jehož znění se vypíše, RRRR-MM-DD",
    "help.since": "místo toho vypíše, co se změnilo od tohoto dne, RRRR-MM-DD",
    imported: [{"type":1,"value":"source"},{"type":0,"value":": znění účinné od "},{"type":1,"value":"day"}],
    "base.import": [{"type":0,"value":"Porovnáno s dříve načteným zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    "base.pins": [{"type":0,"value":"Porovnáno se zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":", z něhož uchováváme jen otisky; lze tedy říci, co se změnilo, nikoli v kterých slovech."}],
    "besides.import": [{"type":0,"value":"Paragrafy, jejichž otisky nemáme, byly porovnány s dříve načteným zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    "besides.pins": [{"type":0,"value":"Paragrafy, které dříve načtené znění neobsahuje, byly porovnány s otisky znění účinného od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    noBase: "Starší znění není známo, není tedy s čím porovnat.",
    "change.same": "beze změny",
    "change.editorial": "změna jen v interpunkci a úpravě textu",
    "change.changed": "změněno",
    "change.renumbered": "přečíslováno",
    "change.new": "nové",
    "change.gone": "zrušeno",
    "change.missing": "není v souboru",
    was: [{"type":0,"value":"dříve "},{"type":1,"value":"provision"}],
    isReplaced: "Co pod tímto označením stálo dříve, nyní v témž znění nikde není.",
    "kind.rules": "Pravidla",
    "kind.facts": "Údaje",
    "kind.cases": "Vzorové případy",
    "kind.items": "Úlohy",
    "kind.properties": "Vlastnosti",
    "kind.recommendations": "Doporučení",
    "kind.decisions": "Rozhodnutí",
    "kind.others": "Další položky",
    laterLaw: "použití pozdějšího zákona, je-li pro pachatele příznivější",
    reaches: "Závěry, které na tom závisejí nepřímo",
    touchesNothing: "Žádné pravidlo je necituje.",
    "looked.inRules": "Každé pravidlo, které se o ně opírá, má od tohoto dne vlastní znění.",
    "looked.open": "Znění se změnilo a nikdo změnu dosud neposoudil.",
    "looked.missing": "Zda byl paragraf zrušen, dosud nikdo neposoudil.",
    found: [{"type":1,"value":"decision"},{"type":0,"value":": "},{"type":1,"value":"why"},{"type":0,"value":" ("},{"type":1,"value":"who"},{"type":0,"value":")"}],
    keeper: "autor pravidel, nikoli právník",
    "decision.noChangeOfMeaning": "Smysl se nezměnil",
    "decision.ruleToChange": "Pravidlo je třeba změnit",
    "decision.oursWasWrong": "Naše pravidlo bylo chybné",
    leavesAlone: "Beze změny zůstává",
    uncut: "Co se nepodařilo rozčlenit",
    "uncut.outside": "mimo kterýkoli paragraf",
    "uncut.twice": "označení se opakuje",
    "uncut.gap": "předchozí označení chybí",
    "uncut.order": "mimo pořadí",
    "uncut.markup": "značky formátování nejsou správně uzavřené; text byl převzat bez nich, porovnejte jej s úředním zněním",
    "uncut.section": "řádek začíná značkou paragrafu, ale byl přečten jako text předchozího ustanovení; porovnejte s úředním zněním",
    "uncut.empty": "paragraf bez textu",
    "unit.line": [{"type":0,"value":"řádek "},{"type":1,"value":"at"}],
    "unit.page": [{"type":0,"value":"strana "},{"type":1,"value":"at"}],
    "unit.fragment": [{"type":0,"value":"fragment "},{"type":1,"value":"at"}],
    "unit.element": [{"type":0,"value":"prvek "},{"type":1,"value":"at"}],
    notCompared: "Ustanovení, jejichž starší znění není známo",
    missing: "Není v souboru: zrušeno, nebo je v něm jen část předpisu?",
    pinsMoved: "Znění, které neodpovídá našim otiskům k tomuto dni",
    pinsMovedMend: "Porovnejte soubor s úředním textem; je-li správný, je třeba znovu posoudit naše otisky a vše, co se o ně opírá.",
    dropped: "Zrušená posouzení, protože text ustanovení je nyní jiný",
    next: "K posouzení",
    noneOpen: "Každá změna, o kterou se opírají pravidla, byla posouzena.",
    open: [{"type":1,"value":"provisions"},{"type":0,"value":". Výsledek posouzení zaznamená cokdyby law triage."}],
    toFillIn: "K vyplnění",
    decisions: "decision: noChangeOfMeaning (smysl se nezměnil), ruleToChange (pravidlo je třeba změnit) nebo oursWasWrong (naše pravidlo bylo chybné)",
    nothingRests: "O to, co se změnilo, se žádné pravidlo neopírá.",
    official: [{"type":0,"value":"Úřední znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":", jak bylo načteno"}],
    between: [{"type":0,"value":"Úřední znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":" proti znění účinnému od "},{"type":1,"value":"since"}],
    sameWords: "Znění je k oběma dnům stejné.",
    ourRules: "Naše pravidla k tomuto dni",
    superseded: [{"type":1,"value":"provision"},{"type":0,"value":": od "},{"type":1,"value":"day"},{"type":0,"value":" platí jiné znění, které nebylo načteno."}],
  },
  en: {
    "help.import": "takes in the official words of an act, compares them with those before and tells what rests on each change; they stay on this machine (DATA_DIR)",
    "help.file": "the words of the act: Markdown, plain text, Akoma Ntoso, JSON of e-Sbírka or PDF; - for standard input",
    "help.source": "the act, an id of `cokdyby law sources`",
    "help.on": "the day from which these words are in force, YYYY-MM-DD",
    "help.triageFile": "what a person found of the changes (YAML); `cokdyby law triage` prints one to fill in",
    "help.force": "writes over other words of that day; what was found of provisions whose words stay is kept",
    "help.triage": "records what a person found of the changes of an imported wording; without a file, tells which nobody has looked at",
    "help.wording": "the official words of a provision on a day, as far as they were imported, beside our rules",
    "help.provision": "the provision, for example \"§ 192(3)\"",
    "help.sourceKept": "the act, an id of `cokdyby law sources`; otherwise the only one that was imported",
    "help.dayShown": "the day whose words are shown, YYYY-MM-DD",
    "help.since": "shows instead what changed since this day, YYYY-MM-DD",
    imported: [{"type":1,"value":"source"},{"type":0,"value":": words in force from "},{"type":1,"value":"day"}],
    "base.import": [{"type":0,"value":"Compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", imported before."}],
    "base.pins": [{"type":0,"value":"Compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", of which we keep hashes only; so it is told what changed, but not in which words."}],
    "besides.import": [{"type":0,"value":"Sections of which no hashes are kept were compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", imported before."}],
    "besides.pins": [{"type":0,"value":"Sections that those words lack were compared with the hashes of the words in force from "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    noBase: "No earlier words are known, so there is nothing to compare with.",
    "change.same": "the same",
    "change.editorial": "punctuation or layout only",
    "change.changed": "changed",
    "change.renumbered": "renumbered",
    "change.new": "new",
    "change.gone": "gone",
    "change.missing": "not in the file",
    was: [{"type":0,"value":"formerly "},{"type":1,"value":"provision"}],
    isReplaced: "What stood under this number before stands nowhere now in the same words.",
    "kind.rules": "Rules",
    "kind.facts": "Facts",
    "kind.cases": "Worked cases",
    "kind.items": "Exercises",
    "kind.properties": "Properties",
    "kind.recommendations": "Recommendations",
    "kind.decisions": "Decisions",
    "kind.others": "Other entries",
    laterLaw: "later law, where more favourable to the person",
    reaches: "Outcomes that turn on it indirectly",
    touchesNothing: "No rule cites it.",
    "looked.inRules": "Every rule that rests on it begins a wording of its own on this day.",
    "looked.open": "The wording changed; nobody has looked at it.",
    "looked.missing": "Whether the section was repealed nobody has looked at.",
    found: [{"type":1,"value":"decision"},{"type":0,"value":": "},{"type":1,"value":"why"},{"type":0,"value":" ("},{"type":1,"value":"who"},{"type":0,"value":")"}],
    keeper: "whoever wrote the rules, no lawyer",
    "decision.noChangeOfMeaning": "No change of meaning",
    "decision.ruleToChange": "A rule is to be changed",
    "decision.oursWasWrong": "Our rule was wrong",
    leavesAlone: "Nothing changed for",
    uncut: "What could not be cut",
    "uncut.outside": "in no section",
    "uncut.twice": "the number stands twice",
    "uncut.gap": "a number before it is missing",
    "uncut.order": "out of order",
    "uncut.markup": "tags do not match; the words were taken without them, so compare them with the official text",
    "uncut.section": "a line that begins with a section sign was read as words of the provision above; compare it with the official text",
    "uncut.empty": "a section without words",
    "unit.line": [{"type":0,"value":"line "},{"type":1,"value":"at"}],
    "unit.page": [{"type":0,"value":"page "},{"type":1,"value":"at"}],
    "unit.fragment": [{"type":0,"value":"fragment "},{"type":1,"value":"at"}],
    "unit.element": [{"type":0,"value":"element "},{"type":1,"value":"at"}],
    notCompared: "Provisions of which no earlier words are known",
    missing: "Not in the file: repealed, or does it hold a part of the act?",
    pinsMoved: "Words that do not fit our hashes of this day",
    pinsMovedMend: "Compare the file with the official text; if it is right, our hashes and what rests on them are to be looked at again.",
    dropped: "Findings that were dropped, since the words are others now",
    next: "To be looked at",
    noneOpen: "No change that rules rest on is open.",
    open: [{"type":1,"value":"provisions"},{"type":0,"value":". Record what you find: cokdyby law triage"}],
    toFillIn: "To be filled in",
    decisions: "decision: noChangeOfMeaning, ruleToChange or oursWasWrong",
    nothingRests: "No rule rests on what changed.",
    official: [{"type":0,"value":"Official words in force from "},{"type":1,"value":"day"},{"type":0,"value":", as imported"}],
    between: [{"type":0,"value":"Official words in force from "},{"type":1,"value":"day"},{"type":0,"value":", against those in force from "},{"type":1,"value":"since"}],
    sameWords: "The words are the same on both days.",
    ourRules: "Our rules on that day",
    superseded: [{"type":1,"value":"provision"},{"type":0,"value":": from "},{"type":1,"value":"day"},{"type":0,"value":" other words are in force, which were not imported."}],
  },
};
