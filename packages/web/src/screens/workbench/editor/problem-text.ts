import type { Problem } from "@cokdyby/engine";

/** Mistakes in an amendment or a property in Czech; the engine itself words them in English. */
export const PROBLEMS_CS: Readonly<Record<string, string>> = {
  YAML_SYNTAX: "Zde zápis není platný YAML; zkontrolujte odsazení, dvojtečky a závorky.",
  YAML_TAB: "Na řádku je tabulátor; odsazujte mezerami.",
  YAML_DUPLICATE_KEY: "Položka je zapsána dvakrát; ponechte jednu.",
  YAML_ANCHOR: "Kotvy (&) a odkazy (*) se zde nepoužívají; zapište hodnotu přímo.",
  YAML_FEATURE: "Tento prvek YAML se zde nepoužívá; zapište prostou hodnotu.",
  YAML_SEVERAL_DOCUMENTS: "Text obsahuje více dokumentů (---); ponechte jeden.",
  YAML_EMPTY_VALUE: "Hodnota chybí; doplňte ji.",
  YAML_NUMBER: "Takové číslo nelze uchovat přesně.",
  TEXT_MALFORMED: "Text obsahuje polovinu znaku; zapište znak celý.",
  TOO_LARGE: "Je toho příliš mnoho; zkraťte to.",
  TOO_DEEP: "Položky jsou do sebe vnořeny příliš hluboko.",
  FORBIDDEN_KEY: "Takový název není dovolen; odstraňte ho.",
  MEMBER_UNKNOWN: "Taková položka zde není; opravte ji, nebo odstraňte.",
  MEMBER_MISSING: "Položka chybí; doplňte ji.",
  VALUE_WRONG_TYPE: "Hodnota je jiného druhu, než se zde čeká.",
  CHOICE_UNKNOWN: "Toto zde stát nemůže; zvolte z nabídky.",
  LIST_EMPTY: "Seznam je prázdný; doplňte aspoň jednu položku.",
  DATE_IMPOSSIBLE: "Takový den v kalendáři není; pište RRRR-MM-DD.",
  ID_MALFORMED: "Označení smí obsahovat jen písmena, číslice, tečky a spojovníky.",
  TEXT_MISSES_LANGUAGE: "Text musí být v obou jazycích (cs i en).",
  TEXT_EMPTY: "Text je prázdný; doplňte ho.",
  LANGUAGE_UNKNOWN: "Takový jazyk soubor pravidel nemá; pište cs a en.",
  BOOLEAN_FOR_OPTION: "Možnosti yes a no patří do uvozovek.",
  ID_DUPLICATE: "Toto označení už existuje; zvolte jiné, nebo pravidlo nahraďte (replace).",
  ID_RESERVED: "Toto označení je vyhrazeno; zvolte jiné.",
  FACT_UNKNOWN: "Takový údaj ani závěr neexistuje.",
  READING_UNKNOWN: "Taková výkladová otázka neexistuje.",
  PARAMETER_UNKNOWN: "Taková hodnota v zákoně není.",
  OUTCOME_UNKNOWN: "Takový závěr neexistuje.",
  CONDITION_UNKNOWN: "Taková společná podmínka neexistuje.",
  SOURCE_UNKNOWN: "Takový pramen neexistuje; k vlastnímu návrhu citujte pramen cokdyby.",
  OPTION_UNKNOWN: "Taková možnost neexistuje.",
  TABLE_UNKNOWN: "Taková tabulka neexistuje.",
  COLUMN_UNKNOWN: "Tabulka takový sloupec nemá.",
  ROW_UNKNOWN: "Tabulka takový řádek nemá.",
  LAYER_UNKNOWN: "Taková vrstva neexistuje.",
  GROUP_UNKNOWN: "Taková skupina neexistuje.",
  RULE_UNKNOWN: "Takové pravidlo neexistuje.",
  PROPERTY_UNKNOWN: "Takový požadavek neexistuje.",
  AMENDMENT_UNKNOWN: "Taková navržená změna není k dispozici.",
  CONDITION_EMPTY: "Seznam podmínek je prázdný; uveďte aspoň jednu.",
  CONDITION_READS_TOO_MUCH: "Podmínka zde na toto hledět nesmí.",
  CYCLE: "Pravidla na sebe hledí v kruhu; kruh přerušte.",
  OPERATOR_MISFIT: "Tento operátor se k údaji nehodí.",
  VALUE_OUT_OF_DOMAIN: "Hodnota leží mimo povolené meze.",
  DATE_IN_CONDITION: "Podmínka nemůže hledět na datum; použijte věk nebo jinou dobu.",
  PATH_MISFIT: "Sloupec tabulky se k tomuto údaji nehodí.",
  SPAN_REVERSED: "Konec účinnosti předchází jejímu začátku.",
  SPAN_OVERLAP: "Účinnost dvou znění se překrývá; znění na sebe musejí navazovat.",
  CITES_NOTHING: "Pravidlo nic necituje; doplňte ustanovení (cites).",
  FACT_MISFIT: "Tento údaj se sem nehodí.",
  LAYER_MISFIT: "Tato vrstva se sem nehodí.",
  OUTCOME_WITHOUT_RULE: "Závěr by neměl žádné pravidlo.",
  LAYER_NOT_CLAIMED: "Závěr se v této vrstvě neuvádí.",
  EXCEPTION_MISFIT: "Výjimka musí vést k témuž závěru jako pravidlo, z něhož je.",
  DERIVATION_MISFIT: "Odvození se k údaji nehodí.",
  LIMIT_MISFIT: "Mez se k údaji nehodí.",
  GUIDE_MISFIT: "V průvodci něco chybí nebo se nehodí.",
  ROWS_MISFIT: "Některý řádek závěru nebo stupeň sloupce nelze dosáhnout nebo pojmenovat.",
  AMENDMENT_CONFLICT: "Navržené změny si odporují: obě mění totéž. Jednu vynechte.",
  AMENDMENT_CHANGES_NOTHING: "Tato změna nic nemění; posuňte její den, nebo ji odstraňte.",
  AMENDMENT_RENAMES_RULE: "Nové znění musí mít totéž označení jako pravidlo, které nahrazuje.",
};

/**
 * What is wrong, in the language shown: the engine's own sentence in English; in Czech ours, with the ids
 * that the engine names.
 */
export function problemText(language: string, { code, detail, suggestion }: Problem): string {
  const words = language === "cs" ? PROBLEMS_CS[code] : undefined;
  const ids = words === undefined ? [] : idsIn(detail).filter((each) => each !== suggestion);
  const named = ids.length === 0 ? "" : ` (${ids.join(", ")})`;
  const sentence = words === undefined ? capital(detail) : words.replace(/\.$/, `${named}.`);
  return suggestion === undefined ? sentence : `${sentence} ${meant(language, suggestion)}`;
}

function meant(language: string, suggestion: string): string {
  return language === "cs"
    ? `Nejspíš jste mysleli „${suggestion}“.`
    : `You probably meant “${suggestion}”.`;
}

/** What the engine's sentence sets in backticks: the first ones, each once. */
function idsIn(detail: string): readonly string[] {
  return [...new Set([...detail.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id))].slice(0, 3);
}

function capital(detail: string): string {
  const sentence = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
