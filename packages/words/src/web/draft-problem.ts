// `pnpm words` writes this from catalogues/web/draft-problem.cs.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface DraftProblemMessages {
  "code.YAML_SYNTAX": null;
  "code.YAML_TAB": null;
  "code.YAML_DUPLICATE_KEY": null;
  "code.YAML_ANCHOR": null;
  "code.YAML_FEATURE": null;
  "code.YAML_SEVERAL_DOCUMENTS": null;
  "code.YAML_EMPTY_VALUE": null;
  "code.YAML_NUMBER": null;
  "code.TEXT_MALFORMED": null;
  "code.TOO_LARGE": null;
  "code.TOO_DEEP": null;
  "code.FORBIDDEN_KEY": null;
  "code.MEMBER_UNKNOWN": null;
  "code.MEMBER_MISSING": null;
  "code.VALUE_WRONG_TYPE": null;
  "code.CHOICE_UNKNOWN": null;
  "code.LIST_EMPTY": null;
  "code.DATE_IMPOSSIBLE": null;
  "code.ID_MALFORMED": null;
  "code.TEXT_MISSES_LANGUAGE": null;
  "code.TEXT_EMPTY": null;
  "code.LANGUAGE_UNKNOWN": null;
  "code.BOOLEAN_FOR_OPTION": null;
  "code.ID_DUPLICATE": null;
  "code.ID_RESERVED": null;
  "code.FACT_UNKNOWN": null;
  "code.READING_UNKNOWN": null;
  "code.PARAMETER_UNKNOWN": null;
  "code.OUTCOME_UNKNOWN": null;
  "code.CONDITION_UNKNOWN": null;
  "code.SOURCE_UNKNOWN": null;
  "code.OPTION_UNKNOWN": null;
  "code.TABLE_UNKNOWN": null;
  "code.COLUMN_UNKNOWN": null;
  "code.ROW_UNKNOWN": null;
  "code.LAYER_UNKNOWN": null;
  "code.GROUP_UNKNOWN": null;
  "code.RULE_UNKNOWN": null;
  "code.PROPERTY_UNKNOWN": null;
  "code.AMENDMENT_UNKNOWN": null;
  "code.CONDITION_EMPTY": null;
  "code.CONDITION_READS_TOO_MUCH": null;
  "code.CYCLE": null;
  "code.OPERATOR_MISFIT": null;
  "code.VALUE_OUT_OF_DOMAIN": null;
  "code.DATE_IN_CONDITION": null;
  "code.PATH_MISFIT": null;
  "code.SPAN_REVERSED": null;
  "code.SPAN_OVERLAP": null;
  "code.CITES_NOTHING": null;
  "code.FACT_MISFIT": null;
  "code.LAYER_MISFIT": null;
  "code.OUTCOME_WITHOUT_RULE": null;
  "code.LAYER_NOT_CLAIMED": null;
  "code.EXCEPTION_MISFIT": null;
  "code.DERIVATION_MISFIT": null;
  "code.LIMIT_MISFIT": null;
  "code.GUIDE_MISFIT": null;
  "code.ROWS_MISFIT": null;
  "code.AMENDMENT_CONFLICT": null;
  "code.AMENDMENT_CHANGES_NOTHING": null;
  "code.AMENDMENT_RENAMES_RULE": null;
}

export const draftProblemWords: Catalogue<DraftProblemMessages, "cs"> = {
  cs: {
    "code.YAML_SYNTAX": "Zde zápis není platný YAML; zkontrolujte odsazení, dvojtečky a závorky.",
    "code.YAML_TAB": "Na řádku je tabulátor; odsazujte mezerami.",
    "code.YAML_DUPLICATE_KEY": "Položka je zapsána dvakrát; ponechte jednu.",
    "code.YAML_ANCHOR": "Kotvy (&) a odkazy (*) se zde nepoužívají; zapište hodnotu přímo.",
    "code.YAML_FEATURE": "Tento prvek YAML se zde nepoužívá; zapište prostou hodnotu.",
    "code.YAML_SEVERAL_DOCUMENTS": "Text obsahuje více dokumentů (---); ponechte jeden.",
    "code.YAML_EMPTY_VALUE": "Hodnota chybí; doplňte ji.",
    "code.YAML_NUMBER": "Takové číslo nelze uchovat přesně.",
    "code.TEXT_MALFORMED": "Text obsahuje polovinu znaku; zapište znak celý.",
    "code.TOO_LARGE": "Je toho příliš mnoho; zkraťte to.",
    "code.TOO_DEEP": "Položky jsou do sebe vnořeny příliš hluboko.",
    "code.FORBIDDEN_KEY": "Takový název není dovolen; odstraňte ho.",
    "code.MEMBER_UNKNOWN": "Taková položka zde není; opravte ji, nebo odstraňte.",
    "code.MEMBER_MISSING": "Položka chybí; doplňte ji.",
    "code.VALUE_WRONG_TYPE": "Hodnota je jiného druhu, než se zde čeká.",
    "code.CHOICE_UNKNOWN": "Toto zde stát nemůže; zvolte z nabídky.",
    "code.LIST_EMPTY": "Seznam je prázdný; doplňte aspoň jednu položku.",
    "code.DATE_IMPOSSIBLE": "Takový den v kalendáři není; pište RRRR-MM-DD.",
    "code.ID_MALFORMED": "Označení smí obsahovat jen písmena bez diakritiky, číslice a mezi nimi tečky, pomlčky a podtržítka.",
    "code.TEXT_MISSES_LANGUAGE": "Text musí být v obou jazycích (cs i en).",
    "code.TEXT_EMPTY": "Text je prázdný; doplňte ho.",
    "code.LANGUAGE_UNKNOWN": "Takový jazyk soubor pravidel nemá; pište cs a en.",
    "code.BOOLEAN_FOR_OPTION": "Možnosti yes a no patří do uvozovek.",
    "code.ID_DUPLICATE": "Toto označení už existuje; zvolte jiné, nebo pravidlo nahraďte (replace).",
    "code.ID_RESERVED": "Toto označení je vyhrazeno; zvolte jiné.",
    "code.FACT_UNKNOWN": "Takový údaj ani závěr neexistuje.",
    "code.READING_UNKNOWN": "Taková výkladová otázka neexistuje.",
    "code.PARAMETER_UNKNOWN": "Taková hodnota v zákoně není.",
    "code.OUTCOME_UNKNOWN": "Takový závěr neexistuje.",
    "code.CONDITION_UNKNOWN": "Taková společná podmínka neexistuje.",
    "code.SOURCE_UNKNOWN": "Takový pramen neexistuje; k vlastnímu návrhu citujte pramen cokdyby.",
    "code.OPTION_UNKNOWN": "Taková možnost neexistuje.",
    "code.TABLE_UNKNOWN": "Taková tabulka neexistuje.",
    "code.COLUMN_UNKNOWN": "Tabulka takový sloupec nemá.",
    "code.ROW_UNKNOWN": "Tabulka takový řádek nemá.",
    "code.LAYER_UNKNOWN": "Taková vrstva neexistuje.",
    "code.GROUP_UNKNOWN": "Taková skupina neexistuje.",
    "code.RULE_UNKNOWN": "Takové pravidlo neexistuje.",
    "code.PROPERTY_UNKNOWN": "Takový požadavek neexistuje.",
    "code.AMENDMENT_UNKNOWN": "Taková navržená změna není k dispozici.",
    "code.CONDITION_EMPTY": "Seznam podmínek je prázdný; uveďte aspoň jednu.",
    "code.CONDITION_READS_TOO_MUCH": "Tato podmínka takový údaj číst nesmí.",
    "code.CYCLE": "Pravidla na sebe odkazují v kruhu; kruh přerušte.",
    "code.OPERATOR_MISFIT": "Tento operátor se k údaji nehodí.",
    "code.VALUE_OUT_OF_DOMAIN": "Hodnota leží mimo povolené meze.",
    "code.DATE_IN_CONDITION": "Podmínka nemůže pracovat s datem; použijte věk nebo jinou dobu.",
    "code.PATH_MISFIT": "Sloupec tabulky se k tomuto údaji nehodí.",
    "code.SPAN_REVERSED": "Konec účinnosti předchází jejímu začátku.",
    "code.SPAN_OVERLAP": "Účinnost dvou znění se překrývá; znění na sebe musejí navazovat.",
    "code.CITES_NOTHING": "Pravidlo nic necituje; doplňte ustanovení (cites).",
    "code.FACT_MISFIT": "Tento údaj se sem nehodí.",
    "code.LAYER_MISFIT": "Tato vrstva se sem nehodí.",
    "code.OUTCOME_WITHOUT_RULE": "Závěr by neměl žádné pravidlo.",
    "code.LAYER_NOT_CLAIMED": "Závěr se v této vrstvě neuvádí.",
    "code.EXCEPTION_MISFIT": "Výjimka musí vést k témuž závěru jako pravidlo, z něhož je.",
    "code.DERIVATION_MISFIT": "Odvození se k údaji nehodí.",
    "code.LIMIT_MISFIT": "Mez se k údaji nehodí.",
    "code.GUIDE_MISFIT": "V průvodci něco chybí nebo se nehodí.",
    "code.ROWS_MISFIT": "Některý řádek závěru nebo stupeň sloupce nelze dosáhnout nebo pojmenovat.",
    "code.AMENDMENT_CONFLICT": "Navržené změny si odporují: obě mění totéž. Jednu vynechte.",
    "code.AMENDMENT_CHANGES_NOTHING": "Tato změna nic nemění; posuňte její den, nebo ji odstraňte.",
    "code.AMENDMENT_RENAMES_RULE": "Nové znění musí mít totéž označení jako pravidlo, které nahrazuje.",
  },
};
