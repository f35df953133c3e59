// `pnpm words` writes this from catalogues/cli/help.cs.yaml and catalogues/cli/help.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface HelpMessages {
  program: null;
  usage: null;
  options: null;
  commands: null;
  arguments: null;
  helpOption: null;
  helpCommand: null;
  version: null;
  lang: null;
  json: null;
  evaluate: null;
  file: null;
  fact: null;
  reading: null;
  on: null;
  outcome: null;
  amend: null;
  presume: null;
  explain: null;
  require: null;
  law: null;
  list: null;
  id: null;
  lawOn: null;
  export: null;
  exportOn: null;
  sql: null;
  sqlOutcome: null;
  sqlWith: null;
  serve: null;
  host: null;
  port: null;
  exitCodes: null;
  usageOptions: null;
  usageCommand: null;
}

export const helpWords: Catalogue<HelpMessages> = {
  cs: {
    program: "Co kdyby: zda české trestní právo dopadá na sexuální snímky, které pořídily samy děti, a koho lze stíhat, k případu, jak je zatím znám. Podporuje úsudek právníka, není právní radou.",
    usage: "Použití:",
    options: "Volby:",
    commands: "Příkazy:",
    arguments: "Argumenty:",
    helpOption: "vypíše tuto nápovědu",
    helpCommand: "vypíše nápovědu k příkazu",
    version: "vypíše verzi",
    lang: "jazyk: cs, nebo en (jinak podle LANG, jinak cs)",
    json: "vypíše JSON ve stejném tvaru jako služba HTTP, i o chybách",
    evaluate: "posoudí případ: co platí, co chybí, na kterém výkladu to závisí a o která ustanovení se to opírá",
    file: "soubor s případem (YAML nebo JSON), - pro standardní vstup",
    fact: "údaj id=hodnota (lze opakovat); rozsah 15..17, výběr a,b",
    reading: "výklad id=možnost, nebo id=open (lze opakovat)",
    on: "rozhodný den, RRRR-MM-DD",
    outcome: "jen tento závěr (lze opakovat)",
    amend: "přiložená novela podle id, nebo soubor s novelou (lze opakovat)",
    presume: "zda lze předpokládat chybějící údaje: yes, no, nebo seznam id oddělených čárkou",
    explain: "vysvětlí závěry: summary (stručně), nebo full (krok za krokem)",
    require: "skončí s kódem 3, nelze-li tento závěr zatím určit nebo je-li sporný",
    law: "vypíše právo: seznam, nebo jednu položku",
    list: "facts, rules, readings, outcomes, sources, parameters, properties, amendments, recommendations nebo decisions",
    id: "id položky, která se má vypsat",
    lawOn: "jen to, co je účinné v tento den, a ve znění tohoto dne (RRRR-MM-DD)",
    export: "vypíše pravidla jako JSON pro json-rules-engine",
    exportOn: "den, jehož znění se vypíše (RRRR-MM-DD; jinak dnešek)",
    sql: "místo toho pro každý závěr dotaz nad tabulkou případů: duckdb, sqlite, postgresql nebo spark",
    sqlOutcome: "k --sql: tento závěr (lze opakovat)",
    sqlWith: "k --sql: další sloupec (lze opakovat): dependsOn (výklady, na kterých sporný závěr závisí), missing (údaje, které ještě chybějí) nebo limit (co brání tomu, aby řádek byl případem)",
    serve: "spustí službu HTTP",
    host: "adresa, na které služba naslouchá (jinak HOST, jinak 127.0.0.1)",
    port: "port (jinak PORT, jinak 4321)",
    exitCodes: "Návratové kódy: 0 odpovězeno · 1 kontrola nevyhověla, nebo bylo něco vynecháno či zůstává otevřené · 2 chybné zadání · 3 závěr z --require nelze určit nebo je sporný · 70 chyba na naší straně, nebo výstup nelze zapsat · 130 přerušeno · verify: 4 podepisující není znám, 5 případ nebylo možné znovu posoudit",
    usageOptions: "[volby]",
    usageCommand: "[příkaz]",
  },
  en: {
    program: "What if: whether Czech criminal law reaches sexual images that children made of themselves, and who may be prosecuted, for a case as known so far. It supports a lawyer's judgement and gives no legal advice.",
    usage: "Usage:",
    options: "Options:",
    commands: "Commands:",
    arguments: "Arguments:",
    helpOption: "print this help",
    helpCommand: "print the help of a command",
    version: "print the version",
    lang: "language: cs or en (else by LANG, else cs)",
    json: "print JSON, in the same shape as the HTTP service, problems too",
    evaluate: "decide a case: what holds, what is missing, which reading it turns on, which provisions carry it",
    file: "file with a case (YAML or JSON), - for standard input",
    fact: "a fact id=value (repeatable); a range 15..17, a choice a,b",
    reading: "a reading id=option, or id=open (repeatable)",
    on: "law date, YYYY-MM-DD",
    outcome: "only this outcome (repeatable)",
    amend: "a shipped amendment by id, or a file with one (repeatable)",
    presume: "whether missing facts may be presumed: yes, no, or a list of ids with commas",
    explain: "explain the findings: summary, or full (step by step)",
    require: "exit with code 3 when this outcome cannot be determined yet or is contested",
    law: "print the law: a list, or one entry",
    list: "facts, rules, readings, outcomes, sources, parameters, properties, amendments, recommendations or decisions",
    id: "id of the entry to print",
    lawOn: "only what is in force on this day, in the wording of that day (YYYY-MM-DD)",
    export: "print the rules as JSON for json-rules-engine",
    exportOn: "the day whose wording is printed (YYYY-MM-DD; else today)",
    sql: "instead a query for each outcome over a table of cases: duckdb, sqlite, postgresql or spark",
    sqlOutcome: "with --sql: this outcome (repeatable)",
    sqlWith: "with --sql: one more column (repeatable): dependsOn (the readings a contested status depends on), missing (the facts still needed) or limit (what makes a row no case)",
    serve: "start the HTTP service",
    host: "address to listen on (else HOST, else 127.0.0.1)",
    port: "port (else PORT, else 4321)",
    exitCodes: "Exit codes: 0 answered · 1 a check fell short, or something was left out or is open · 2 bad input · 3 the outcome of --require cannot be determined yet or is contested · 70 a fault of ours, or the output cannot be written · 130 broken off · verify: 4 the signer is not known, 5 the case could not be decided again",
    usageOptions: "[options]",
    usageCommand: "[command]",
  },
};
