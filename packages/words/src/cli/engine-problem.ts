// `pnpm words` writes this from catalogues/cli/engine-problem.cs.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface EngineProblemMessages {
  "code.OWNER_MALFORMED": null;
  "code.ROLE_UNKNOWN": null;
  "code.SEAL_FACT_NOT_GIVEN": null;
  "code.FACTS_SEALED": null;
  "code.RECEIPT_NOT_JSON": null;
  "code.RECEIPT_SAYS_MORE": null;
  "code.SIGNING_KEY_MISSING": null;
  "code.SIGNING_KEY_OPEN": null;
  "code.SIGNING_KEY_UNREADABLE": null;
  "code.RULEBOOK_UNREADABLE": null;
  "code.RULEBOOK_CHANGED": null;
  "code.ID_MALFORMED": null;
  "code.STORE_URL_MALFORMED": null;
  "code.STORE_FULL": null;
  "code.STORE_BUSY": null;
  "code.STORE_UNREACHABLE": null;
  "code.STORE_READ_ONLY": null;
  "code.STORE_IO": null;
  "code.STORE_DAMAGED": null;
  "code.STORE_ENCODING": null;
  "code.STORE_SCHEMA_NEWER": null;
  "code.STORE_REFUSED": null;
  "code.AUDIT_NOT_WRITABLE": null;
  "code.CLOCK_SET_BACK": null;
  "code.TEXT_MISSES_LANGUAGE": null;
  "code.TEXT_EMPTY": null;
  "code.LANGUAGE_UNKNOWN": null;
  "code.BOOLEAN_FOR_OPTION": null;
  "code.ID_DUPLICATE": null;
  "code.ID_RESERVED": null;
  "code.TABLE_UNKNOWN": null;
  "code.ROW_UNKNOWN": null;
  "code.LAYER_UNKNOWN": null;
  "code.CONDITION_READS_TOO_MUCH": null;
  "code.CYCLE": null;
  "code.PATH_MISFIT": null;
  "code.SPAN_REVERSED": null;
  "code.SPAN_OVERLAP": null;
  "code.CITES_NOTHING": null;
  "code.OUTCOME_WITHOUT_RULE": null;
  "code.LAYER_NOT_CLAIMED": null;
  "code.EXCEPTION_MISFIT": null;
  "code.MEMBER_MISSING": null;
  "code.VALUE_WRONG_TYPE": null;
  "code.TOO_LARGE": null;
  "code.LIST_EMPTY": null;
  "code.TOO_DEEP": null;
  "code.OPTION_UNKNOWN": null;
  "code.OPTION_REPLACED": null;
  "code.DATE_IMPOSSIBLE": null;
  "code.EMPTY_RANGE": null;
  "code.NOT_IN_FORCE": null;
  "code.NOT_PRESUMABLE": null;
  "code.LAW_DATE_UNCLEAR": null;
  "code.VALUE_OUT_OF_DOMAIN": null;
  "code.YAML_SYNTAX": null;
  "code.YAML_TAB": null;
  "code.YAML_DUPLICATE_KEY": null;
  "code.YAML_ANCHOR": null;
  "code.YAML_FEATURE": null;
  "code.YAML_SEVERAL_DOCUMENTS": null;
  "code.YAML_EMPTY_VALUE": null;
  "code.YAML_NUMBER": null;
  "code.TEXT_MALFORMED": null;
  "code.VARY_COUNT": null;
  "code.VARY_NEEDS_VALUES": null;
  "code.VARY_NOT_READ": null;
  "code.VARY_TOO_LARGE": null;
  "code.CONDITION_UNKNOWN": null;
  "code.CONDITION_EMPTY": null;
  "code.OPERATOR_MISFIT": null;
  "code.DATE_IN_CONDITION": null;
  "code.CHOICE_UNKNOWN": null;
  "code.AMENDMENT_CHANGES_NOTHING": null;
  "code.AMENDMENT_RENAMES_RULE": null;
  conflictTwice: { amendment: string | number };
  conflictWithin: { amendment: string | number; subject: string | number };
  conflictBetween: { first: string | number; second: string | number; subject: string | number };
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
  "code.NO_CASE_FILES": null;
  "code.KEY_VERDICT_DIFFERS": null;
  "code.KEY_GROUNDS_DIFFER": null;
  "code.KEY_GROUNDS_COUNT": null;
  "code.ITEM_WORDING_DIFFERS": null;
  "code.ITEM_NO_CASE": null;
  "code.SET_CHOICE": null;
  "code.SET_EMPTY": null;
  "code.WORDING_NOT_READ": null;
  "code.WORDING_WITHOUT_TEXT": null;
  "code.WORDING_NOT_CUT": null;
  "code.WORDING_OTHER_ACT": null;
  "code.WORDING_OLDER": null;
  "code.WORDING_BEFORE_ACT": null;
  "code.WORDING_BREAKS_OFF": null;
}

export const engineProblemWords: Catalogue<EngineProblemMessages, "cs"> = {
  cs: {
    "code.OWNER_MALFORMED": "vlastník má 1 až 64 malých písmen a–z, číslic a znaků . _ - @ +, začíná a končí písmenem nebo číslicí",
    "code.ROLE_UNKNOWN": "role je reader, drafter, trainer nebo admin",
    "code.SEAL_FACT_NOT_GIVEN": "případ tento údaj neuvádí, nelze jej tedy zapečetit",
    "code.FACTS_SEALED": "údaj je zapečetěn; uveďte jeho hodnotu a sůl (--facts)",
    "code.RECEIPT_NOT_JSON": "toto není JSON, tedy ani záznam",
    "code.RECEIPT_SAYS_MORE": "text říká více, než co je podepsáno: položka je v něm dvakrát, nebo je zapsána neobvykle",
    "code.SIGNING_KEY_MISSING": "v této složce podpisový klíč není; služba jej vytvoří při prvním spuštění s touto DATA_DIR",
    "code.SIGNING_KEY_OPEN": "podpisový klíč mohou číst i jiní; vyhraďte jej sobě (chmod 600)",
    "code.SIGNING_KEY_UNREADABLE": "podpisový klíč nelze přečíst, nebo to není klíč Ed25519; vraťte ten pravý",
    "code.RULEBOOK_UNREADABLE": "toto nejsou pravidla ve formátu JSON; dá je GET /v1/rulebooks/{digest} služby, která záznam pořídila",
    "code.RULEBOOK_CHANGED": "pravidla neodpovídají svému otisku: byla změněna",
    "code.ID_MALFORMED": "id má 1 až 64 malých písmen a–z, číslic, teček, pomlček a podtržítek",
    "code.STORE_URL_MALFORMED": "zapište DATABASE_URL jako postgres://uživatel:heslo@počítač:port/databáze, v hesle / # ? % @ jako %2F %23 %3F %25 %40",
    "code.STORE_FULL": "pro data už není místo; uvolněte je na disku (i mazání ho trochu potřebuje) a zkuste to znovu",
    "code.STORE_BUSY": "databáze je zaneprázdněna jinými zápisy; zkuste to znovu",
    "code.STORE_UNREACHABLE": "databáze je nedostupná; zkuste to, až poběží",
    "code.STORE_READ_ONLY": "do databáze nelze zapisovat; změňte její oprávnění",
    "code.STORE_IO": "data se nepodařilo přečíst z disku nebo na něj zapsat",
    "code.STORE_DAMAGED": "soubor databáze je poškozen; obnovte jej z exportu",
    "code.STORE_ENCODING": "databáze neukládá text jako UTF-8; založte takovou",
    "code.STORE_SCHEMA_NEWER": "tabulky změnila novější verze programu; použijte ji",
    "code.STORE_REFUSED": "databáze odmítla dotaz",
    "code.AUDIT_NOT_WRITABLE": "do složky `audit` v DATA_DIR nelze zapisovat; umožněte to, uvolněte místo na disku, nebo nastavte AUDIT=no",
    "code.CLOCK_SET_BACK": "hodiny tohoto počítače jsou pozadu za nejnovějším záznamem; nařiďte je, nebo je potvrďte příkazem `cokdyby store clock`, šly-li špatně dříve",
    "code.TEXT_MISSES_LANGUAGE": "text musí být v obou jazycích: { cs: ..., en: ... }",
    "code.TEXT_EMPTY": "text je prázdný; doplňte jej",
    "code.LANGUAGE_UNKNOWN": "v tomto jazyce se texty nevedou; uveďte cs a en",
    "code.BOOLEAN_FOR_OPTION": "míní se možnost; `yes` a `no` pište v uvozovkách",
    "code.ID_DUPLICATE": "toto id je už obsazeno; pravidlo nahraďte (replace), nebo zvolte jiné id",
    "code.ID_RESERVED": "toto id má jiný význam; zvolte jiné",
    "code.TABLE_UNKNOWN": "taková tabulka není",
    "code.ROW_UNKNOWN": "takový řádek tabulka nemá",
    "code.LAYER_UNKNOWN": "taková vrstva není",
    "code.CONDITION_READS_TOO_MUCH": "tato podmínka smí číst jen údaje, popřípadě výklady",
    "code.CYCLE": "závěry nebo podmínky na sebe odkazují v kruhu; kruh přerušte",
    "code.PATH_MISFIT": "`path` se hodí jen k možnostem z tabulky",
    "code.SPAN_REVERSED": "konec účinnosti předchází jejímu počátku; meze prohoďte",
    "code.SPAN_OVERLAP": "dvě znění nebo hodnoty platí pro týž den; jedno zkraťte",
    "code.CITES_NOTHING": "není uvedeno žádné ustanovení; doplňte `cites`",
    "code.OUTCOME_WITHOUT_RULE": "vrstva si činí nárok na závěr, ke kterému v ní žádné pravidlo nevede",
    "code.LAYER_NOT_CLAIMED": "závěr s touto vrstvou nepočítá; zvolte jinou",
    "code.EXCEPTION_MISFIT": "výjimka musí mířit na pravidlo téhož závěru a téže vrstvy",
    "code.MEMBER_MISSING": "tato položka chybí; doplňte ji",
    "code.VALUE_WRONG_TYPE": "tato položka nemá očekávaný tvar",
    "code.TOO_LARGE": "je toho příliš mnoho; zkraťte to",
    "code.LIST_EMPTY": "seznam je prázdný; uveďte aspoň jednu položku",
    "code.TOO_DEEP": "seznamy a mapy jsou do sebe vnořeny příliš hluboko",
    "code.OPTION_UNKNOWN": "taková možnost není",
    "code.OPTION_REPLACED": "tuto možnost staršího vydání nahradily jiné",
    "code.DATE_IMPOSSIBLE": "toto není kalendářní datum; zapište je jako RRRR-MM-DD",
    "code.EMPTY_RANGE": "rozsah nebo výběr je prázdný; opravte meze",
    "code.NOT_IN_FORCE": "tato možnost není v rozhodný den účinná",
    "code.NOT_PRESUMABLE": "pro tento údaj žádný předpoklad není; odstraňte jej",
    "code.LAW_DATE_UNCLEAR": "den činu je znám jen zčásti; uveďte rozhodný den (`on`, --on)",
    "code.VALUE_OUT_OF_DOMAIN": "hodnota leží mimo dovolený rozsah",
    "code.YAML_SYNTAX": "toto není platný YAML ani JSON",
    "code.YAML_TAB": "řádek obsahuje tabulátor; pište mezery",
    "code.YAML_DUPLICATE_KEY": "tato položka je uvedena dvakrát; ponechte jednu",
    "code.YAML_ANCHOR": "kotvy (&) a odkazy (*) se nepřijímají; vypište hodnotu",
    "code.YAML_FEATURE": "tento prostředek YAML se nepřijímá; zapište prostou hodnotu",
    "code.YAML_SEVERAL_DOCUMENTS": "soubor obsahuje několik dokumentů YAML (---); ponechte jeden",
    "code.YAML_EMPTY_VALUE": "není tu žádná hodnota; doplňte ji, nebo položku vynechte",
    "code.YAML_NUMBER": "toto číslo nelze uchovat přesně; je-li to název, dejte jej do uvozovek",
    "code.TEXT_MALFORMED": "text obsahuje polovinu znaku; zapište znak celý",
    "code.VARY_COUNT": "uveďte jeden, nebo dva různé údaje, které se mají měnit",
    "code.VARY_NEEDS_VALUES": "pravidla čtou jen to, co z tohoto údaje plyne; uveďte hodnoty",
    "code.VARY_NOT_READ": "tento údaj žádné účinné pravidlo nečte; zvolte jiný",
    "code.VARY_TOO_LARGE": "kombinací je příliš mnoho; uveďte méně hodnot nebo užší meze",
    "code.CONDITION_UNKNOWN": "taková společná podmínka není",
    "code.CONDITION_EMPTY": "seznam podmínek je prázdný; uveďte aspoň jednu",
    "code.OPERATOR_MISFIT": "tento operátor se k položce nehodí",
    "code.DATE_IN_CONDITION": "podmínky data nečtou; použijte věk",
    "code.CHOICE_UNKNOWN": "taková volba zde není",
    "code.AMENDMENT_CHANGES_NOTHING": "tato změna nic nemění; odstraňte ji nebo posuňte její den",
    "code.AMENDMENT_RENAMES_RULE": "nahrazující pravidlo musí mít totéž id",
    conflictTwice: [{"type":0,"value":"novela `"},{"type":1,"value":"amendment"},{"type":0,"value":"` je uvedena dvakrát; uveďte ji jednou"}],
    conflictWithin: [{"type":0,"value":"novela `"},{"type":1,"value":"amendment"},{"type":0,"value":"` mění `"},{"type":1,"value":"subject"},{"type":0,"value":"` dvakrát; jednu ze změn vynechte"}],
    conflictBetween: [{"type":0,"value":"novely `"},{"type":1,"value":"first"},{"type":0,"value":"` a `"},{"type":1,"value":"second"},{"type":0,"value":"` obě mění `"},{"type":1,"value":"subject"},{"type":0,"value":"`; jednu z nich vynechte"}],
    "code.FILE_VERSION": "spis začíná údajem file: 1; doplňte jej",
    "code.FILE_ID_MALFORMED": "označení má nejvýše 40 znaků: písmena bez háčků a čárek, číslice a pomlčky; stačí písmeno nebo role, jména není třeba",
    "code.FILE_ID_RESERVED": "slovem unknown se píše, co není známo, označením být nemůže; zvolte jiné",
    "code.REFERENCE_UNKNOWN": "nic takového ve spisu není; opravte označení, nebo je doplňte",
    "code.STATE_UNKNOWN": "to není kód státu; pište dvě velká písmena podle ISO 3166-1, nejmenovaný stát jako abroad",
    "code.ITEM_SHOWS_NOBODY": "předmět nikoho nezachycuje; uveďte koho, nebo unknown",
    "code.NOBODY_ACTS": "čin nikdo nespáchal; uveďte kdo, nebo unknown",
    "code.ACTOR_NOT_NAMED": "údaj je o osobě, kterou položka `by` nejmenuje; přidejte ji a uveďte jej u ní",
    "code.CELL_UNKNOWN": "tato osoba v činu takto nevystupuje",
    "code.RECEIVED_LATER": "čin, na který se odkazuje, je pozdější než tento; opravte den, nebo odkaz",
    "code.RECEIVED_OTHERWISE": "činem, na který odkazuje `received`, byl předán jiný předmět nebo jiným osobám; opravte odkaz, předmět, nebo příjemce",
    "code.UNDER_NO_THREAT": "čin, na který odkazuje `under`, nikomu nehrozí; uveďte čin, jímž bylo osobě hrozeno, nebo odkaz odstraňte",
    "code.TOWARDS_ONESELF": "nikdo nepáchá takový čin sám na sobě ani sám sobě nic nezasílá; uveďte, proti komu čin směřoval nebo komu byl snímek zaslán, nebo zvolte jednání pro vlastní snímek",
    "code.RING": "odkaz vede zpět k témuž činu; jeden z odkazů odstraňte",
    "code.AGE_IMPOSSIBLE": "tento věk nemůže mít nikdo při všech těchto činech; uveďte datum narození",
    "code.FACT_TWICE": "totéž je ve spisu už jednou; ponechte jen jeden údaj",
    "code.FILE_CLASHES": "jednotlivé činy možné jsou, všechny najednou však ne; jeden z údajů opravte",
    "code.NO_CASE_FILES": "tato pravidla spisy neznají; zeptejte se na jednotlivý čin",
    "code.KEY_VERDICT_DIFFERS": "podle pravidel je správná jiná odpověď; sestavte sadu znovu",
    "code.KEY_GROUNDS_DIFFER": "podle pravidel jsou správné jiné důvody; sestavte sadu znovu",
    "code.KEY_GROUNDS_COUNT": "úloha má mít 1 až 10 správných důvodů",
    "code.ITEM_WORDING_DIFFERS": "pravidlo, o které se úloha opírá, má nyní jiné znění; sestavte sadu znovu",
    "code.ITEM_NO_CASE": "podle pravidel to už není možný případ; sestavte sadu znovu",
    "code.SET_CHOICE": "volbě nelze vyhovět: úloh je 1 až 60, obtížnost je 1 až 3, den je RRRR-MM-DD a výklad i jeho možnost musí existovat",
    "code.SET_EMPTY": "této volbě žádná úloha nevyhoví; zvolte jinak",
    "code.WORDING_NOT_READ": "soubor nemá žádný z podporovaných formátů, nebo není celý; uložte jej znovu jako Markdown, text v UTF-8, Akoma Ntoso, JSON z e-Sbírky nebo PDF",
    "code.WORDING_WITHOUT_TEXT": "stránky obsahují jen obrázky, jako po naskenování; nechte text rozpoznat, nebo použijte jiný formát",
    "code.WORDING_NOT_CUT": "v souboru není žádný paragraf s textem; každý začíná řádkem nebo nadpisem jako `§ 192`",
    "code.WORDING_OTHER_ACT": "toto není text uvedeného předpisu; uveďte správný volbou --source",
    "code.WORDING_OLDER": "toto je starší znění; uveďte volbou --on den, od kterého bylo účinné, nebo načtěte znění novější",
    "code.WORDING_BEFORE_ACT": "předpis v ten den ještě neexistoval; uveďte volbou --on den, od kterého je toto znění účinné",
    "code.WORDING_BREAKS_OFF": "text je neúplný a končí uprostřed; načtěte celý soubor",
  },
};
