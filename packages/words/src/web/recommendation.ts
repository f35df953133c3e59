// `pnpm words` writes this from catalogues/web/recommendation.cs.yaml and catalogues/web/recommendation.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface RecommendationMessages {
  level: null;
  addressee: null;
  chapter: null;
  chapterTitle: { chapter: string | number };
  became: null;
  amendment: null;
  noAmendment: null;
  nowFilter: null;
  amendedFilter: null;
  any: null;
  filters: null;
  level_require: null;
  level_request: null;
  level_invite: null;
  level_observation: null;
  level_promisingPractice: null;
  addressee_CZ: null;
  addressee_all: null;
  became_encoded: null;
  became_checked: null;
  became_outside: null;
  shown: { count: number; all: string | number };
  none: null;
  reset: null;
  place: null;
  placeChapter: { chapter: string | number };
  placeFootnotes: { count: number; list: string | number };
  placeParagraphs: { count: number; list: string | number };
  rules: null;
  reason: null;
  checks: null;
  now: { date: string | number };
  amended: null;
  caution: null;
  checking: null;
  failed: null;
}

export const recommendationWords: Catalogue<RecommendationMessages> = {
  cs: {
    level: "Druh",
    addressee: "Adresát",
    chapter: "Kapitola",
    chapterTitle: [{"type":0,"value":"Kapitola "},{"type":1,"value":"chapter"}],
    became: "Jak je zpracováno",
    amendment: "Navržená změna zákona",
    noAmendment: "žádná",
    nowFilter: "Splněno podle práva ke dni",
    amendedFilter: "Splněno s navrženou změnou",
    any: "vše",
    filters: "Výběr z přehledu",
    level_require: "Výbor požaduje",
    level_request: "Výbor žádá",
    level_invite: "Výbor vyzývá",
    level_observation: "zjištění",
    level_promisingPractice: "příklad dobré praxe",
    addressee_CZ: "Česko",
    addressee_all: "všechny smluvní strany",
    became_encoded: "převedeno do pravidel",
    became_checked: "ověřuje se přes všechny případy",
    became_outside: "mimo model",
    shown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" položka ze "},{"type":1,"value":"all"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" položky ze "},{"type":1,"value":"all"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" položky ze "},{"type":1,"value":"all"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" položek ze "},{"type":1,"value":"all"}]}},"offset":0,"pluralType":"cardinal"}],
    none: "Výběru nic neodpovídá.",
    reset: "Zrušit výběr",
    place: "Kde to stojí",
    placeChapter: [{"type":0,"value":"kapitola "},{"type":1,"value":"chapter"}],
    placeFootnotes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"poznámka "},{"type":1,"value":"list"}]},"few":{"value":[{"type":0,"value":"poznámky "},{"type":1,"value":"list"}]},"many":{"value":[{"type":0,"value":"poznámky "},{"type":1,"value":"list"}]},"other":{"value":[{"type":0,"value":"poznámky "},{"type":1,"value":"list"}]}},"offset":0,"pluralType":"cardinal"}],
    placeParagraphs: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"odstavec zprávy "},{"type":1,"value":"list"}]},"few":{"value":[{"type":0,"value":"odstavce zprávy "},{"type":1,"value":"list"}]},"many":{"value":[{"type":0,"value":"odstavce zprávy "},{"type":1,"value":"list"}]},"other":{"value":[{"type":0,"value":"odstavce zprávy "},{"type":1,"value":"list"}]}},"offset":0,"pluralType":"cardinal"}],
    rules: "Pravidla",
    reason: "Proč je mimo model",
    checks: "Co se ověřuje",
    now: [{"type":0,"value":"Podle práva ke dni "},{"type":1,"value":"date"}],
    amended: "S navrženou změnou",
    caution: "Ověřuje se jen právní úprava, a to přes všechny případy a výklady. Doporučení může splnit i praxe nebo metodický pokyn.",
    checking: "Ověřuje se…",
    failed: "Přehled se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
  },
  en: {
    level: "Kind",
    addressee: "Addressee",
    chapter: "Chapter",
    chapterTitle: [{"type":0,"value":"Chapter "},{"type":1,"value":"chapter"}],
    became: "What became of it",
    amendment: "Proposed amendment",
    noAmendment: "none",
    nowFilter: "Met by the law of the day",
    amendedFilter: "Met with the amendment",
    any: "all",
    filters: "Choose from the catalogue",
    level_require: "the Committee requires",
    level_request: "the Committee requests",
    level_invite: "the Committee invites",
    level_observation: "observation",
    level_promisingPractice: "promising practice",
    addressee_CZ: "Czechia",
    addressee_all: "all Parties",
    became_encoded: "encoded as rules",
    became_checked: "checked over all cases",
    became_outside: "outside the model",
    shown: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" entry of "},{"type":1,"value":"all"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" entries of "},{"type":1,"value":"all"}]}},"offset":0,"pluralType":"cardinal"}],
    none: "Nothing fits the choice.",
    reset: "Show all",
    place: "Where it stands",
    placeChapter: [{"type":0,"value":"chapter "},{"type":1,"value":"chapter"}],
    placeFootnotes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"footnote "},{"type":1,"value":"list"}]},"other":{"value":[{"type":0,"value":"footnotes "},{"type":1,"value":"list"}]}},"offset":0,"pluralType":"cardinal"}],
    placeParagraphs: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"paragraph "},{"type":1,"value":"list"},{"type":0,"value":" of the report"}]},"other":{"value":[{"type":0,"value":"paragraphs "},{"type":1,"value":"list"},{"type":0,"value":" of the report"}]}},"offset":0,"pluralType":"cardinal"}],
    rules: "Rules",
    reason: "Why it is outside the model",
    checks: "What is checked",
    now: [{"type":0,"value":"By the law of "},{"type":1,"value":"date"}],
    amended: "With the amendment",
    caution: "The law alone is checked, over all cases and readings. Practice or guidance may meet a recommendation too.",
    checking: "Checking…",
    failed: "The catalogue could not be loaded. Check the connection and reload the page.",
  },
};
