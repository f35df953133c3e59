// `pnpm words` writes this from catalogues/web/problem.cs.yaml and catalogues/web/problem.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ProblemMessages {
  suggestion: { suggestion: string | number };
  "code.SHAPE": null;
  "code.MEMBER_UNKNOWN": null;
  "code.MISSING_MEMBER": null;
  "code.FORBIDDEN_KEY": null;
  "code.FACT_UNKNOWN": null;
  "code.READING_UNKNOWN": null;
  "code.OPTION_UNKNOWN": null;
  "code.OPTION_REPLACED": null;
  "code.OUTCOME_UNKNOWN": null;
  "code.AMENDMENT_UNKNOWN": null;
  "code.VALUE_WRONG_TYPE": null;
  "code.VALUE_OUT_OF_DOMAIN": null;
  "code.DATE_IMPOSSIBLE": null;
  "code.EMPTY_RANGE": null;
  "code.NOT_IN_FORCE": null;
  "code.NOT_PRESUMABLE": null;
  "code.LAW_DATE_TOO_EARLY": null;
  "code.LAW_DATE_UNCLEAR": null;
  "code.CLASHING_FACTS": null;
  "code.TOO_LARGE": null;
  "code.TOO_SMALL": null;
  "code.TOO_DEEP": null;
  "code.YAML_SYNTAX": null;
  "code.YAML_TAB": null;
  "code.YAML_DUPLICATE_KEY": null;
  "code.YAML_FEATURE": null;
  "code.YAML_SEVERAL_DOCUMENTS": null;
  "code.YAML_ANCHOR": null;
  "code.YAML_NUMBER": null;
  "code.YAML_EMPTY_VALUE": null;
}

export const problemWords: Catalogue<ProblemMessages> = {
  cs: {
    suggestion: [{"type":0,"value":"Nejspíš jste mysleli „"},{"type":1,"value":"suggestion"},{"type":0,"value":"“."}],
    "code.SHAPE": "Případ nemá tvar, který se čeká.",
    "code.MEMBER_UNKNOWN": "Taková položka zde není; odstraňte ji.",
    "code.MISSING_MEMBER": "Tato položka chybí.",
    "code.FORBIDDEN_KEY": "Takový název není dovolen; odstraňte ho.",
    "code.FACT_UNKNOWN": "Takový údaj neexistuje.",
    "code.READING_UNKNOWN": "Taková výkladová otázka neexistuje.",
    "code.OPTION_UNKNOWN": "Taková možnost neexistuje.",
    "code.OPTION_REPLACED": "Tuto možnost staršího vydání pravidel nahradily jiné; vyberte ji znovu.",
    "code.OUTCOME_UNKNOWN": "Takový závěr neexistuje.",
    "code.AMENDMENT_UNKNOWN": "Taková změna zákona není k dispozici.",
    "code.VALUE_WRONG_TYPE": "Hodnota je jiného druhu, než se čeká.",
    "code.VALUE_OUT_OF_DOMAIN": "Hodnota leží mimo povolené meze.",
    "code.DATE_IMPOSSIBLE": "Takový den v kalendáři není; pište RRRR-MM-DD.",
    "code.EMPTY_RANGE": "Rozmezí neobsahuje žádnou hodnotu.",
    "code.NOT_IN_FORCE": "Tato možnost v rozhodný den neplatí.",
    "code.NOT_PRESUMABLE": "Tento údaj se předpokládat nedá.",
    "code.LAW_DATE_TOO_EARLY": "Právo tohoto dne není zachyceno; nejdříve 1. ledna 2010.",
    "code.LAW_DATE_UNCLEAR": "Den činu je znám jen zčásti; uveďte rozhodný den.",
    "code.CLASHING_FACTS": "Údaje si odporují.",
    "code.TOO_LARGE": "Je toho příliš mnoho.",
    "code.TOO_SMALL": "Je toho příliš málo.",
    "code.TOO_DEEP": "Položky jsou do sebe vnořeny příliš hluboko.",
    "code.YAML_SYNTAX": "Zde zápis není platný YAML ani JSON.",
    "code.YAML_TAB": "Na řádku je tabulátor; použijte mezery.",
    "code.YAML_DUPLICATE_KEY": "Položka je zapsána dvakrát; ponechte jednu.",
    "code.YAML_FEATURE": "Tento prvek YAML se zde nepoužívá; zapište prostou hodnotu.",
    "code.YAML_SEVERAL_DOCUMENTS": "V souboru je více dokumentů; každý patří do vlastního souboru.",
    "code.YAML_ANCHOR": "Kotvy a odkazy YAML se zde nepoužívají; zapište hodnotu přímo.",
    "code.YAML_NUMBER": "Takové číslo nelze uchovat přesně.",
    "code.YAML_EMPTY_VALUE": "Hodnota chybí.",
  },
  en: {
    suggestion: [{"type":0,"value":"You probably meant “"},{"type":1,"value":"suggestion"},{"type":0,"value":"”."}],
    "code.SHAPE": "This does not have the shape of a case.",
    "code.MEMBER_UNKNOWN": "There is no such member here; remove it.",
    "code.MISSING_MEMBER": "This member is missing.",
    "code.FORBIDDEN_KEY": "Such a name is not allowed; remove it.",
    "code.FACT_UNKNOWN": "There is no such fact.",
    "code.READING_UNKNOWN": "There is no such reading.",
    "code.OPTION_UNKNOWN": "There is no such option.",
    "code.OPTION_REPLACED": "This option of an earlier rulebook was replaced by others; choose again.",
    "code.OUTCOME_UNKNOWN": "There is no such outcome.",
    "code.AMENDMENT_UNKNOWN": "No such amendment is shipped.",
    "code.VALUE_WRONG_TYPE": "The value is of another kind than expected.",
    "code.VALUE_OUT_OF_DOMAIN": "The value is out of bounds.",
    "code.DATE_IMPOSSIBLE": "There is no such day; write YYYY-MM-DD.",
    "code.EMPTY_RANGE": "The range holds no value.",
    "code.NOT_IN_FORCE": "This option is not in force on the law date.",
    "code.NOT_PRESUMABLE": "This fact cannot be presumed.",
    "code.LAW_DATE_TOO_EARLY": "The law of that day is not recorded; 1 January 2010 at the earliest.",
    "code.LAW_DATE_UNCLEAR": "The date of the act is known in part only; give the law date.",
    "code.CLASHING_FACTS": "The facts contradict each other.",
    "code.TOO_LARGE": "This is too much.",
    "code.TOO_SMALL": "This is too little.",
    "code.TOO_DEEP": "Members stand too deep in each other.",
    "code.YAML_SYNTAX": "This is neither valid YAML nor JSON.",
    "code.YAML_TAB": "The line holds a tab; write spaces.",
    "code.YAML_DUPLICATE_KEY": "This is written twice; keep one.",
    "code.YAML_FEATURE": "This feature of YAML is not used here; write the plain value.",
    "code.YAML_SEVERAL_DOCUMENTS": "The file holds several documents; write one file for each.",
    "code.YAML_ANCHOR": "Anchors and aliases of YAML are not used here; write the value itself.",
    "code.YAML_NUMBER": "Such a number cannot be kept exactly.",
    "code.YAML_EMPTY_VALUE": "The value is missing.",
  },
};
