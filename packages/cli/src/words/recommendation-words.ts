import type { Language } from "./language.ts";

/** What the command line says about the catalogue of recommendations, in one language. */
export interface RecommendationWords {
  /** Name of the list, as in the overview of the law. */
  readonly list: string;
  readonly head: readonly [id: string, kind: string, text: string, became: string];
  readonly kind: Readonly<Record<"observation" | "promisingPractice", string>>;
  readonly level: Readonly<Record<"require" | "request" | "invite", string>>;
  readonly addressee: Readonly<Record<"CZ" | "all", string>>;
  readonly became: Readonly<Record<"encoded" | "checked" | "outside", string>>;
  readonly summary: (encoded: number, checked: number, outside: number) => string;
  readonly kindLabel: string;
  readonly addresseeLabel: string;
  readonly chapter: string;
  readonly paragraphs: string;
  readonly footnotes: string;
  readonly rules: string;
  readonly properties: string;
  readonly reason: string;
}

const cs: RecommendationWords = {
  list: "Doporučení a zjištění Výboru",
  head: ["Id", "Druh, adresát", "Obsah", "Jak je zpracováno"],
  kind: { observation: "zjištění", promisingPractice: "příklad dobré praxe" },
  level: { require: "Výbor ukládá", request: "Výbor žádá", invite: "Výbor vyzývá" },
  addressee: { CZ: "Česko", all: "všechny smluvní strany" },
  became: {
    encoded: "převedeno do pravidel",
    checked: "ověřuje se přes všechny případy",
    outside: "mimo model",
  },
  summary: (encoded, checked, outside) =>
    `Převedeno do pravidel: ${encoded}. Ověřuje se přes všechny případy: ${checked}. Mimo model: ${outside}.`,
  kindLabel: "Druh",
  addresseeLabel: "Adresát",
  chapter: "Kapitola",
  paragraphs: "Odstavce zprávy",
  footnotes: "Poznámky informačního listu",
  rules: "Pravidla",
  properties: "Ověřované vlastnosti",
  reason: "Proč je mimo model",
};

const en: RecommendationWords = {
  list: "The Committee's recommendations and observations",
  head: ["Id", "Kind, addressee", "What it says", "What became of it"],
  kind: { observation: "observation", promisingPractice: "promising practice" },
  level: {
    require: "the Committee requires",
    request: "the Committee requests",
    invite: "the Committee invites",
  },
  addressee: { CZ: "Czechia", all: "all Parties" },
  became: {
    encoded: "encoded as rules",
    checked: "checked over all cases",
    outside: "outside the model",
  },
  summary: (encoded, checked, outside) =>
    `Encoded as rules: ${encoded}. Checked over all cases: ${checked}. Outside the model: ${outside}.`,
  kindLabel: "Kind",
  addresseeLabel: "Addressee",
  chapter: "Chapter",
  paragraphs: "Paragraphs of the report",
  footnotes: "Footnotes of the factsheet",
  rules: "Rules",
  properties: "Properties checked",
  reason: "Why it is outside the model",
};

export const RECOMMENDATION_WORDS: Readonly<Record<Language, RecommendationWords>> = { cs, en };
