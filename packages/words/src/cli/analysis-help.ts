// `pnpm words` writes this from catalogues/cli/analysis-help.cs.yaml and catalogues/cli/analysis-help.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface AnalysisHelpMessages {
  ask: null;
  goal: null;
  save: null;
  whatIf: null;
  vary: null;
  counterfactual: null;
  turn: null;
  target: null;
  fix: null;
  maxFacts: null;
  mostChanges: null;
  compare: null;
  amended: null;
  baseAmend: null;
  amendedOn: null;
  baseOn: null;
  where: null;
  meant: null;
  mostPatterns: null;
  check: null;
  checkAmend: null;
  checkOn: null;
  property: null;
  sides: null;
  weighed: null;
  timeline: null;
  checklist: null;
}

export const analysisHelpWords: Catalogue<AnalysisHelpMessages> = {
  cs: {
    ask: "rozhovor: ptá se po jednom na to, co rozhodne nejvíc, dokud nejsou zvolené závěry určeny",
    goal: "závěr, který se má určit (lze opakovat; jinak prosecution.open)",
    save: "na konci uloží případ do tohoto souboru",
    whatIf: "mění jeden nebo dva údaje případu a ukáže, jak se mění závěry",
    vary: "údaj, který se má měnit: id, id=h1,h2 nebo id=od..do; datum vždy s od..do (jednou, nebo dvakrát)",
    counterfactual: "nejmenší změny případu, které závěr obrátí, a co závěru brání",
    turn: "závěr, který se má obrátit",
    target: "yes (ano), nebo no (ne); jinak opak nynější odpovědi",
    fix: "údaj, který se měnit nesmí (lze opakovat)",
    maxFacts: "nejvyšší počet údajů v jedné změně, 1 až 4 (jinak 3)",
    mostChanges: "nejvyšší počet vypsaných změn (jinak 50)",
    compare: "které případy novela změní, přes všechny případy a výklady",
    amended: "novela porovnávaného práva, id nebo soubor (lze opakovat)",
    baseAmend: "novela práva, s nímž se porovnává (lze opakovat)",
    amendedOn: "rozhodný den porovnávaného práva (jinak dnešek)",
    baseOn: "rozhodný den práva, s nímž se porovnává (jinak týž den)",
    where: "jen případy, v nichž platí podmínka: soubor, nebo podmínka sama",
    meant: "co má změna způsobit: soubor se seznamem změn, doporučení nebo požadavků; vše ostatní je vedlejší účinek",
    mostPatterns: "nejvyšší počet druhů případů u každého závěru (jinak 100)",
    check: "která doporučení právo splňuje, přes všechny případy a výklady; návratový kód 1, není-li některé splněno",
    checkAmend: "novela, id nebo soubor (lze opakovat)",
    checkOn: "rozhodný den (jinak dnešek)",
    property: "jen tato vlastnost podle id, nebo vlastnosti ze souboru (lze opakovat)",
    sides: "co musí pro závěr prokázat státní zástupce a čím se lze bránit",
    weighed: "závěr, na který se pohlíží z obou stran",
    timeline: "závěry podle každého práva od činu po rozhodnutí a které právo je příznivější",
    checklist: "místo rozhovoru vypíše, co je třeba zjistit, s ustanoveními a obvyklými důkazy",
  },
  en: {
    ask: "an interview: asks what settles most, question by question, until the goals are settled",
    goal: "an outcome to settle (repeatable; else prosecution.open)",
    save: "write the case there at the end",
    whatIf: "vary one or two facts of a case and show how the answers change",
    vary: "a fact to vary: id, id=v1,v2 or id=from..to; a date always with from..to (once or twice)",
    counterfactual: "the smallest changes of a case that turn an outcome, and what stands in its way",
    turn: "the outcome to turn",
    target: "yes or no (else the other of the two)",
    fix: "a fact that may not be touched (repeatable)",
    maxFacts: "most facts in one change, 1 to 4 (else 3)",
    mostChanges: "most changes to show (else 50)",
    compare: "which cases an amendment changes, over all cases and readings",
    amended: "an amendment of the law to compare, by id or file (repeatable)",
    baseAmend: "an amendment of the law to compare with (repeatable)",
    amendedOn: "law date of the law to compare (else today)",
    baseOn: "law date of the law to compare with (else the same)",
    where: "only cases in which a condition holds: a file, or the condition itself",
    meant: "what the law is meant to change: a file with a list of changes, recommendations or requirements; everything else is a side effect",
    mostPatterns: "most kinds of case for each outcome (else 100)",
    check: "which recommendations the law meets, over all cases and readings; exit code 1 when one falls short",
    checkAmend: "an amendment by id or file (repeatable)",
    checkOn: "law date (else today)",
    property: "only this property, by id, or the properties in a file (repeatable)",
    sides: "what the prosecution has to show for an outcome, and what the defence can answer",
    weighed: "the outcome to look at from both sides",
    timeline: "the answers under each law from the act to the decision, and the more favourable one",
    checklist: "prints what to establish, with provisions and usual evidence, in place of the interview",
  },
};
