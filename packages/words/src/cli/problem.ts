// `pnpm words` writes this from catalogues/cli/problem.cs.yaml and catalogues/cli/problem.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ProblemMessages {
  didYouMean: { suggestion: string | number };
  "factTakes.bool": null;
  "factTakes.integer": null;
  "factTakes.date": null;
  "factTakes.option": null;
  between: { min: string | number; max: string | number };
  options: { options: string | number };
  replaced: { options: string | number };
  tooManyOptions: null;
  earliest: { day: string | number };
  contentTitle: null;
  contentDetail: { count: number };
  contentMore: { listed: string | number; more: string | number };
  faultTitle: null;
  fault: { what: string | number };
  notWritten: { what: string | number };
  unknownOption: { option: string | number };
  unknownCommand: { command: string | number };
  missingOption: { option: string | number };
  missingValue: { option: string | number };
  notAChoice: { option: string | number; choices: string | number };
  missingArgument: { argument: string | number };
  tooManyArguments: null;
  missingCommand: null;
}

export const problemWords: Catalogue<ProblemMessages> = {
  cs: {
    didYouMean: [{"type":0,"value":"mělo tu stát `"},{"type":1,"value":"suggestion"},{"type":0,"value":"`?"}],
    "factTakes.bool": "očekává se true, nebo false; není-li to známo, údaj vynechte",
    "factTakes.integer": "očekává se celé číslo",
    "factTakes.date": "očekává se datum RRRR-MM-DD; částečně známé se zapisuje pomocí `min` a `max`",
    "factTakes.option": "očekává se jedna z možností; `yes` a `no` pište v uvozovkách",
    between: [{"type":0,"value":"očekává se celé číslo od "},{"type":1,"value":"min"},{"type":0,"value":" do "},{"type":1,"value":"max"}],
    options: [{"type":0,"value":"taková možnost není; lze uvést "},{"type":1,"value":"options"}],
    replaced: [{"type":0,"value":"tuto možnost staršího vydání nahradily jiné; zvolte "},{"type":1,"value":"options"}],
    tooManyOptions: "taková možnost není; přehled vypíše `cokdyby law facts <id>`",
    earliest: [{"type":0,"value":"právo je zpracováno od "},{"type":1,"value":"day"},{"type":0,"value":"; uveďte pozdější rozhodný den"}],
    contentTitle: "Na takto zadaný požadavek nelze odpovědět",
    contentDetail: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"je třeba opravit jednu věc, viz `errors`"}]},"few":{"value":[{"type":0,"value":"je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věci, viz `errors`"}]},"many":{"value":[{"type":0,"value":"je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věci, viz `errors`"}]},"other":{"value":[{"type":0,"value":"je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věcí, viz `errors`"}]}},"offset":0,"pluralType":"cardinal"}],
    contentMore: [{"type":0,"value":"uvedeno je jich "},{"type":1,"value":"listed"},{"type":0,"value":", neuvedeno "},{"type":1,"value":"more"}],
    faultTitle: "Chyba na naší straně",
    fault: [{"type":0,"value":"chyba na naší straně: "},{"type":1,"value":"what"}],
    notWritten: [{"type":0,"value":"výstup se nepodařilo zapsat: "},{"type":1,"value":"what"}],
    unknownOption: [{"type":0,"value":"volba "},{"type":1,"value":"option"},{"type":0,"value":" není"}],
    unknownCommand: [{"type":0,"value":"příkaz "},{"type":1,"value":"command"},{"type":0,"value":" není"}],
    missingOption: [{"type":0,"value":"chybí povinná volba "},{"type":1,"value":"option"}],
    missingValue: [{"type":0,"value":"volbě "},{"type":1,"value":"option"},{"type":0,"value":" chybí hodnota"}],
    notAChoice: [{"type":1,"value":"option"},{"type":0,"value":" přijímá "},{"type":1,"value":"choices"}],
    missingArgument: [{"type":0,"value":"chybí povinný argument "},{"type":1,"value":"argument"},{"type":0,"value":"; zápis příkazu vypíše `--help`"}],
    tooManyArguments: "argumentů je příliš mnoho; zápis příkazu vypíše `--help`",
    missingCommand: "uveďte některý z jeho příkazů; vypíše je `--help`",
  },
  en: {
    didYouMean: [{"type":0,"value":"did you mean `"},{"type":1,"value":"suggestion"},{"type":0,"value":"`?"}],
    "factTakes.bool": "true or false is expected; leave the fact out if it is not known",
    "factTakes.integer": "a whole number is expected",
    "factTakes.date": "a date YYYY-MM-DD is expected; what is known in part is written with `min` and `max`",
    "factTakes.option": "one of the options is expected; write `yes` and `no` in quotes",
    between: [{"type":0,"value":"a whole number from "},{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"},{"type":0,"value":" is expected"}],
    options: [{"type":0,"value":"there is no such option; it takes "},{"type":1,"value":"options"}],
    replaced: [{"type":0,"value":"this option of an earlier edition was replaced; choose "},{"type":1,"value":"options"},{"type":0,"value":" in its place"}],
    tooManyOptions: "there is no such option; `cokdyby law facts <id>` lists them",
    earliest: [{"type":0,"value":"the law is modelled from "},{"type":1,"value":"day"},{"type":0,"value":"; name a later law date"}],
    contentTitle: "The request cannot be answered as it is",
    contentDetail: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"one thing is to be put right, see `errors`"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" things are to be put right, see `errors`"}]}},"offset":0,"pluralType":"cardinal"}],
    contentMore: [{"type":1,"value":"listed"},{"type":0,"value":" of them are listed, "},{"type":1,"value":"more"},{"type":0,"value":" are not"}],
    faultTitle: "A fault on our side",
    fault: [{"type":0,"value":"a fault on our side: "},{"type":1,"value":"what"}],
    notWritten: [{"type":0,"value":"the output could not be written: "},{"type":1,"value":"what"}],
    unknownOption: [{"type":0,"value":"there is no option "},{"type":1,"value":"option"}],
    unknownCommand: [{"type":0,"value":"there is no command "},{"type":1,"value":"command"}],
    missingOption: [{"type":0,"value":"option "},{"type":1,"value":"option"},{"type":0,"value":" is needed"}],
    missingValue: [{"type":0,"value":"option "},{"type":1,"value":"option"},{"type":0,"value":" needs a value"}],
    notAChoice: [{"type":1,"value":"option"},{"type":0,"value":" takes "},{"type":1,"value":"choices"}],
    missingArgument: [{"type":0,"value":"argument "},{"type":1,"value":"argument"},{"type":0,"value":" is needed; `--help` tells how the command is written"}],
    tooManyArguments: "there are too many arguments; `--help` tells how the command is written",
    missingCommand: "name one of its commands; `--help` lists them",
  },
};
