// `pnpm words` writes this from catalogues/web/problem.cs.yaml and catalogues/web/problem.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ProblemMessages {
  suggestion: { suggestion: string | number };
  "code.SHAPE": null;
  "code.MEMBER_UNKNOWN": null;
  "code.MEMBER_MISSING": null;
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
  "code.TOO_DEEP": null;
  "code.YAML_SYNTAX": null;
  "code.YAML_TAB": null;
  "code.YAML_DUPLICATE_KEY": null;
  "code.YAML_FEATURE": null;
  "code.YAML_SEVERAL_DOCUMENTS": null;
  "code.YAML_ANCHOR": null;
  "code.YAML_NUMBER": null;
  "code.YAML_EMPTY_VALUE": null;
  "code.FILE_VERSION": null;
  "code.FILE_ID_MALFORMED": null;
  "code.FILE_ID_RESERVED": null;
  "code.REFERENCE_UNKNOWN": null;
  "code.STATE_UNKNOWN": null;
  "code.ITEM_SHOWS_NOBODY": null;
  "code.NOBODY_ACTS": null;
  "code.ACTOR_NOT_NAMED": null;
  "code.CELL_UNKNOWN": null;
  "code.RECEIVED_LATER": null;
  "code.RECEIVED_OTHERWISE": null;
  "code.UNDER_NO_THREAT": null;
  "code.TOWARDS_ONESELF": null;
  "code.RING": null;
  "code.AGE_IMPOSSIBLE": null;
  "code.FACT_TWICE": null;
  "code.FILE_CLASHES": null;
  "code.FILE_TOO_LARGE": null;
  "code.NO_CASE_FILES": null;
}

export const problemWords: Catalogue<ProblemMessages> = {
  cs: {
    suggestion: [{"type":0,"value":"Nejspíš jste mysleli „"},{"type":1,"value":"suggestion"},{"type":0,"value":"“."}],
    "code.SHAPE": "Případ nemá tvar, který se čeká; opravte zápis, nebo vyberte jiný soubor.",
    "code.MEMBER_UNKNOWN": "Taková položka zde není; odstraňte ji.",
    "code.MEMBER_MISSING": "Tato položka chybí; doplňte ji.",
    "code.FORBIDDEN_KEY": "Takový název není dovolen; odstraňte ho.",
    "code.FACT_UNKNOWN": "Takový údaj neexistuje.",
    "code.READING_UNKNOWN": "Taková výkladová otázka neexistuje.",
    "code.OPTION_UNKNOWN": "Taková možnost neexistuje.",
    "code.OPTION_REPLACED": "Tuto možnost staršího vydání pravidel nahradily jiné; vyberte ji znovu.",
    "code.OUTCOME_UNKNOWN": "Takový závěr neexistuje.",
    "code.AMENDMENT_UNKNOWN": "Taková změna zákona není k dispozici.",
    "code.VALUE_WRONG_TYPE": "Hodnota je jiného druhu, než se čeká; zapište ji tak, jak ji nabízí otázka.",
    "code.VALUE_OUT_OF_DOMAIN": "Hodnota leží mimo povolené meze; opravte ji podle mezí u otázky.",
    "code.DATE_IMPOSSIBLE": "Takový den v kalendáři není; pište RRRR-MM-DD.",
    "code.EMPTY_RANGE": "Rozmezí je prázdné; prohoďte meze.",
    "code.NOT_IN_FORCE": "Tato možnost není v rozhodný den účinná.",
    "code.NOT_PRESUMABLE": "Tento údaj se předpokládat nedá.",
    "code.LAW_DATE_TOO_EARLY": "Právo tohoto dne není zachyceno; nejdříve 1. ledna 2010.",
    "code.LAW_DATE_UNCLEAR": "Den činu je znám jen zčásti; uveďte rozhodný den.",
    "code.CLASHING_FACTS": "Údaje si odporují; jeden z nich opravte.",
    "code.TOO_LARGE": "Je toho příliš mnoho; zkraťte to.",
    "code.TOO_DEEP": "Položky jsou do sebe vnořeny příliš hluboko; zjednodušte zápis.",
    "code.YAML_SYNTAX": "Zde zápis není platný YAML ani JSON.",
    "code.YAML_TAB": "Na řádku je tabulátor; použijte mezery.",
    "code.YAML_DUPLICATE_KEY": "Položka je zapsána dvakrát; ponechte jednu.",
    "code.YAML_FEATURE": "Tento prvek YAML se zde nepoužívá; zapište prostou hodnotu.",
    "code.YAML_SEVERAL_DOCUMENTS": "V souboru je více dokumentů; každý patří do vlastního souboru.",
    "code.YAML_ANCHOR": "Kotvy a odkazy YAML se zde nepoužívají; zapište hodnotu přímo.",
    "code.YAML_NUMBER": "Takové číslo nelze uchovat přesně; je-li to název, dejte jej do uvozovek.",
    "code.YAML_EMPTY_VALUE": "Hodnota chybí; doplňte ji, nebo položku vynechte.",
    "code.FILE_VERSION": "Spis začíná údajem file: 1; doplňte jej.",
    "code.FILE_ID_MALFORMED": "Označení má nejvýše 40 znaků: písmena bez háčků a čárek, číslice a pomlčky; stačí písmeno nebo role, jména není třeba.",
    "code.FILE_ID_RESERVED": "Slovem unknown se píše, co není známo, označením být nemůže; zvolte jiné.",
    "code.REFERENCE_UNKNOWN": "Nic takového ve spisu není; opravte označení, nebo je doplňte.",
    "code.STATE_UNKNOWN": "To není kód státu; pište dvě velká písmena podle ISO 3166-1, nejmenovaný stát jako abroad.",
    "code.ITEM_SHOWS_NOBODY": "Předmět nikoho nezachycuje; uveďte koho, nebo unknown.",
    "code.NOBODY_ACTS": "Čin nikdo nespáchal; uveďte kdo, nebo unknown.",
    "code.ACTOR_NOT_NAMED": "Údaj je o osobě, kterou položka „by“ nejmenuje; přidejte ji a uveďte jej u ní.",
    "code.CELL_UNKNOWN": "Tato osoba v činu takto nevystupuje.",
    "code.RECEIVED_LATER": "Čin, na který se odkazuje, je pozdější než tento; opravte den, nebo odkaz.",
    "code.RECEIVED_OTHERWISE": "Činem, na který odkazuje „received“, byl předán jiný předmět nebo jiným osobám; opravte odkaz, předmět, nebo příjemce.",
    "code.UNDER_NO_THREAT": "Čin, na který odkazuje „under“, nikomu nehrozí; uveďte čin, jímž bylo osobě hrozeno, nebo odkaz odstraňte.",
    "code.TOWARDS_ONESELF": "Nikdo nepáchá takový čin sám na sobě ani sám sobě nic nezasílá; uveďte, proti komu čin směřoval nebo komu byl snímek zaslán, nebo zvolte jednání pro vlastní snímek.",
    "code.RING": "Odkaz vede zpět k témuž činu; jeden z odkazů odstraňte.",
    "code.AGE_IMPOSSIBLE": "Tento věk nemůže mít nikdo při všech těchto činech; uveďte datum narození.",
    "code.FACT_TWICE": "Totéž je ve spisu už jednou; ponechte jen jeden údaj.",
    "code.FILE_CLASHES": "Jednotlivé činy možné jsou, všechny najednou však ne; jeden z údajů opravte.",
    "code.FILE_TOO_LARGE": "Spis je příliš velký; rozdělte jej.",
    "code.NO_CASE_FILES": "Tato pravidla spisy neznají; zeptejte se na jednotlivý čin.",
  },
  en: {
    suggestion: [{"type":0,"value":"You probably meant “"},{"type":1,"value":"suggestion"},{"type":0,"value":"”."}],
    "code.SHAPE": "This does not have the shape of a case; mend it, or choose another file.",
    "code.MEMBER_UNKNOWN": "There is no such member here; remove it.",
    "code.MEMBER_MISSING": "This member is missing; add it.",
    "code.FORBIDDEN_KEY": "Such a name is not allowed; remove it.",
    "code.FACT_UNKNOWN": "There is no such fact.",
    "code.READING_UNKNOWN": "There is no such reading.",
    "code.OPTION_UNKNOWN": "There is no such option.",
    "code.OPTION_REPLACED": "This option of an earlier rulebook was replaced by others; choose again.",
    "code.OUTCOME_UNKNOWN": "There is no such outcome.",
    "code.AMENDMENT_UNKNOWN": "No such amendment is shipped.",
    "code.VALUE_WRONG_TYPE": "The value is of another kind than expected; write it as the question offers it.",
    "code.VALUE_OUT_OF_DOMAIN": "The value is out of bounds; mend it by the bounds beside the question.",
    "code.DATE_IMPOSSIBLE": "There is no such day; write YYYY-MM-DD.",
    "code.EMPTY_RANGE": "The range is empty; swap its bounds.",
    "code.NOT_IN_FORCE": "This option is not in force on the law date.",
    "code.NOT_PRESUMABLE": "This fact cannot be presumed.",
    "code.LAW_DATE_TOO_EARLY": "The law of that day is not recorded; 1 January 2010 at the earliest.",
    "code.LAW_DATE_UNCLEAR": "The date of the act is known in part only; give the law date.",
    "code.CLASHING_FACTS": "The facts contradict each other; mend one of them.",
    "code.TOO_LARGE": "This is too much; shorten it.",
    "code.TOO_DEEP": "Members stand too deep in each other; write it more simply.",
    "code.YAML_SYNTAX": "This is neither valid YAML nor JSON.",
    "code.YAML_TAB": "The line holds a tab; write spaces.",
    "code.YAML_DUPLICATE_KEY": "This is written twice; keep one.",
    "code.YAML_FEATURE": "This feature of YAML is not used here; write the plain value.",
    "code.YAML_SEVERAL_DOCUMENTS": "The file holds several documents; write one file for each.",
    "code.YAML_ANCHOR": "Anchors and aliases of YAML are not used here; write the value itself.",
    "code.YAML_NUMBER": "Such a number cannot be kept exactly; put it in quotes if it is a name.",
    "code.YAML_EMPTY_VALUE": "The value is missing; write one, or leave the member out.",
    "code.FILE_VERSION": "A case file begins with file: 1; add it.",
    "code.FILE_ID_MALFORMED": "An id has at most 40 characters: letters a to z, digits and hyphens; a letter or a role is enough, no name is needed.",
    "code.FILE_ID_RESERVED": "The word unknown is written for what is not known, and cannot be an id; choose another.",
    "code.REFERENCE_UNKNOWN": "There is nothing of that id in the file; mend it or add it.",
    "code.STATE_UNKNOWN": "This is no code of a state; write the two capital letters of ISO 3166-1, or abroad for one not named.",
    "code.ITEM_SHOWS_NOBODY": "The item shows nobody; name whom, or write unknown.",
    "code.NOBODY_ACTS": "Nobody did the act; name who, or write unknown.",
    "code.ACTOR_NOT_NAMED": "This is about a person whom “by” does not name; add the person there, and give the fact with the person.",
    "code.CELL_UNKNOWN": "That person does not stand so in the act.",
    "code.RECEIVED_LATER": "The act referred to lies later than this one; mend a day or the reference.",
    "code.RECEIVED_OTHERWISE": "By the act that “received” refers to another item was passed on, or others received it; mend the reference, the item or the recipients.",
    "code.UNDER_NO_THREAT": "The act that “under” refers to threatens nobody; name the act by which the person was threatened, or take the reference out.",
    "code.TOWARDS_ONESELF": "Nobody commits such an act against oneself or shares with oneself; name the person harmed or who else received it, or choose the conduct for an own image.",
    "code.RING": "The reference leads back to the same act; take one out.",
    "code.AGE_IMPOSSIBLE": "Nobody has this age at all these acts; give the birth date.",
    "code.FACT_TWICE": "The file says this already; keep one of the two.",
    "code.FILE_CLASHES": "Each act is possible, but not all together; mend one of them.",
    "code.FILE_TOO_LARGE": "The case file is too large; divide it.",
    "code.NO_CASE_FILES": "These rules know no case files; ask about a single act.",
  },
};
