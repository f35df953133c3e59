// `pnpm words` writes this from catalogues/cli/recommendation.cs.yaml and catalogues/cli/recommendation.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface RecommendationMessages {
  list: null;
  "head.id": null;
  "head.kind": null;
  "head.text": null;
  "head.became": null;
  "kind.observation": null;
  "kind.promisingPractice": null;
  "level.require": null;
  "level.request": null;
  "level.invite": null;
  "addressee.CZ": null;
  "addressee.all": null;
  "became.encoded": null;
  "became.checked": null;
  "became.outside": null;
  summary: { encoded: string | number; checked: string | number; outside: string | number };
  kindLabel: null;
  addresseeLabel: null;
  chapter: null;
  paragraphs: null;
  footnotes: null;
  rules: null;
  properties: null;
  reason: null;
}

export const recommendationWords: Catalogue<RecommendationMessages> = {
  cs: {
    list: "Doporučení a zjištění Výboru",
    "head.id": "Id",
    "head.kind": "Druh, adresát",
    "head.text": "Obsah",
    "head.became": "Jak je zpracováno",
    "kind.observation": "zjištění",
    "kind.promisingPractice": "příklad dobré praxe",
    "level.require": "Výbor požaduje",
    "level.request": "Výbor žádá",
    "level.invite": "Výbor vyzývá",
    "addressee.CZ": "Česko",
    "addressee.all": "všechny smluvní strany",
    "became.encoded": "převedeno do pravidel",
    "became.checked": "ověřuje se přes všechny případy",
    "became.outside": "mimo model",
    summary: [{"type":0,"value":"Převedeno do pravidel: "},{"type":1,"value":"encoded"},{"type":0,"value":". Ověřuje se přes všechny případy: "},{"type":1,"value":"checked"},{"type":0,"value":". Mimo model: "},{"type":1,"value":"outside"},{"type":0,"value":"."}],
    kindLabel: "Druh",
    addresseeLabel: "Adresát",
    chapter: "Kapitola",
    paragraphs: "Odstavce zprávy",
    footnotes: "Poznámky informačního listu",
    rules: "Pravidla",
    properties: "Ověřované vlastnosti",
    reason: "Proč je mimo model",
  },
  en: {
    list: "The Committee's recommendations and observations",
    "head.id": "Id",
    "head.kind": "Kind, addressee",
    "head.text": "What it says",
    "head.became": "What became of it",
    "kind.observation": "observation",
    "kind.promisingPractice": "promising practice",
    "level.require": "the Committee requires",
    "level.request": "the Committee requests",
    "level.invite": "the Committee invites",
    "addressee.CZ": "Czechia",
    "addressee.all": "all Parties",
    "became.encoded": "encoded as rules",
    "became.checked": "checked over all cases",
    "became.outside": "outside the model",
    summary: [{"type":0,"value":"Encoded as rules: "},{"type":1,"value":"encoded"},{"type":0,"value":". Checked over all cases: "},{"type":1,"value":"checked"},{"type":0,"value":". Outside the model: "},{"type":1,"value":"outside"},{"type":0,"value":"."}],
    kindLabel: "Kind",
    addresseeLabel: "Addressee",
    chapter: "Chapter",
    paragraphs: "Paragraphs of the report",
    footnotes: "Footnotes of the factsheet",
    rules: "Rules",
    properties: "Properties checked",
    reason: "Why it is outside the model",
  },
};
