// `pnpm words` writes this from catalogues/web/start.cs.yaml and catalogues/web/start.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface StartMessages {
  title: null;
  lead: null;
  who: null;
  whoNote: null;
  role_prosecutor: null;
  role_trainer: null;
  role_drafter: null;
  for_prosecutor: null;
  for_trainer: null;
  for_drafter: null;
  what: null;
  task_file: null;
  note_file: null;
  task_files: null;
  note_files: { count: number };
  task_oneAct: null;
  note_oneAct: null;
  task_law: null;
  note_law: null;
  task_exercise: null;
  note_exercise: null;
  task_set: null;
  note_set: null;
  task_class: null;
  note_class: null;
  task_whatIf: null;
  note_whatIf: null;
  task_readings: null;
  note_readings: null;
  task_amendment: null;
  note_amendment: null;
  task_impact: null;
  note_impact: null;
  task_recommendations: null;
  note_recommendations: null;
}

export const startWords: Catalogue<StartMessages> = {
  cs: {
    title: "Začátek",
    lead: "Co lze v Česku stíhat, když děti vytvářejí, mají nebo sdílejí sexuální snímky sebe samých, a co o tom má říkat zákon. Podklad pro rozhodování, vše se počítá v tomto prohlížeči.",
    who: "Kdo jste?",
    whoNote: "Podle toho se nabídne, čím začít. Odpověď zůstává v tomto prohlížeči a lze ji kdykoli změnit.",
    role_prosecutor: "Státní zástupce",
    role_trainer: "Lektor",
    role_drafter: "Legislativec",
    for_prosecutor: "Pro rozhodnutí ve věci: kdo může být stíhán, podle čeho, do kdy, co zjistit a záznam do spisu.",
    for_trainer: "Pro výuku soudců a státních zástupců: sady úloh pro třídu, vzorové případy, rozhodnutí s důvody a co by je změnilo.",
    for_drafter: "Pro přípravu zákona: vlastní znění, jeho dopad a jak obstojí vůči doporučením.",
    what: "Co chcete udělat?",
    task_file: "Posoudit věc jako spis",
    note_file: "Více osob, činů a států najednou; závěr, co zjistit a záznam na dvě strany",
    task_files: "Vlastní spisy",
    note_files: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"Zatím žádný; založit nový nebo otevřít soubor"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" spis v tomto prohlížeči"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" spisy v tomto prohlížeči"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" spisu v tomto prohlížeči"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" spisů v tomto prohlížeči"}]}},"offset":0,"pluralType":"cardinal"}],
    task_oneAct: "Posoudit jeden čin",
    note_oneAct: "Jedna osoba a jeden čin, otázka po otázce",
    task_law: "Vyhledat v právu",
    note_law: "Pravidla po ustanoveních, prameny a nakolik byly přečteny",
    task_exercise: "Cvičit na případech",
    note_exercise: "Odpovědět, uvést důvody a porovnat s řešením",
    task_set: "Sestavit sadu pro třídu",
    note_set: "Úlohy se zadáním a řešením; na papír, odkazem, souborem nebo do výukového systému",
    task_class: "Vyhodnotit třídu",
    note_class: "Co bylo přehlédnuto, nejčastější mylné představy a co probrat nejdříve",
    task_whatIf: "Měnit údaje a dobu",
    note_whatIf: "Jak by závěr dopadl jinak nebo v jiný den",
    task_readings: "Projít sporné výklady",
    note_readings: "Otázky, na něž právo odpovídá nejednoznačně, a co na nich závisí",
    task_amendment: "Napsat novelu",
    note_amendment: "Vlastní znění nebo jeden z připravených návrhů",
    task_impact: "Zjistit dopad",
    note_impact: "Co by návrh změnil ve všech právně odlišných kombinacích údajů",
    task_recommendations: "Porovnat s doporučeními",
    note_recommendations: "Co žádá Lanzarotský výbor a jak je to splněno",
  },
  en: {
    title: "Start",
    lead: "What may be prosecuted in Czechia where children make, hold or share sexual images of themselves, and what the law should say about it. Decision support; all of it is computed in this browser.",
    who: "Who are you?",
    whoNote: "What to begin with is offered accordingly. The answer stays in this browser and can be changed at any time.",
    role_prosecutor: "Prosecutor",
    role_trainer: "Trainer",
    role_drafter: "Law drafter",
    for_prosecutor: "For a decision in a matter: who may be prosecuted, under what, until when, what to establish, and a note for the file.",
    for_trainer: "For teaching judges and prosecutors: sets for a class, worked cases, decisions with reasons, and what would change them.",
    for_drafter: "For preparing a law: a wording of your own, its impact, and how it stands with the recommendations.",
    what: "What do you want to do?",
    task_file: "Assess a matter as a case file",
    note_file: "Several persons, acts and states at once; the conclusion, what to establish, and a note of two pages",
    task_files: "Own case files",
    note_files: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"None yet; begin a new one or open a file"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" case file in this browser"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" case files in this browser"}]}},"offset":0,"pluralType":"cardinal"}],
    task_oneAct: "Assess one act",
    note_oneAct: "One person and one act, question by question",
    task_law: "Search the law",
    note_law: "Rules by provision, sources, and how far they were read",
    task_exercise: "Practise on cases",
    note_exercise: "Answer, give grounds and compare with the solution",
    task_set: "Build a set for a class",
    note_set: "Exercises with sheet and key; on paper, as a link or a file, or for a learning system",
    task_class: "Look at the results of a class",
    note_class: "What was missed, the commonest misconceptions, and what to discuss first",
    task_whatIf: "Vary facts and time",
    note_whatIf: "How the answer would come out otherwise, or on another day",
    task_readings: "Go through the readings in doubt",
    note_readings: "Questions that the law answers in more than one way, and what turns on them",
    task_amendment: "Write an amendment",
    note_amendment: "A wording of your own or one of the drafts",
    task_impact: "See the impact",
    note_impact: "What the draft would change over all legally different combinations of facts",
    task_recommendations: "Compare with the recommendations",
    note_recommendations: "What the Lanzarote Committee asks for, and how far it is met",
  },
};
