// `pnpm words` writes this from catalogues/web/draft-document.cs.yaml and catalogues/web/draft-document.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface DraftDocumentMessages {
  title: { name: string | number };
  lead: null;
  outputs: null;
  preview: null;
  fileDocument: null;
  notOfficial: null;
  wording: null;
  paraphrase: null;
  noWording: null;
  before: null;
  after: null;
  notYet: null;
  noMore: null;
  repealed: null;
  figures: null;
  figure: null;
  comparison: null;
  provision: null;
  memorandum: null;
  purpose: null;
  meantFor: null;
  changesFor: null;
  side: null;
  moreKinds: { count: number };
  counted: { cases: string | number };
  convention: null;
  cites: null;
  noneMoved: null;
  moved: null;
  time: null;
  timeRule: { cites: string | number };
  timeBetter: null;
  timeWorse: null;
  timeSame: null;
  timeLimits: { outcomes: string | number };
  made: null;
}

export const draftDocumentWords: Catalogue<DraftDocumentMessages> = {
  cs: {
    title: [{"type":0,"value":"Návrh změny: "},{"type":1,"value":"name"}],
    lead: "Návrh jako dokument – znění před změnou a po ní, srovnávací tabulka a ty části důvodové zprávy, které plynou z rozboru. Vzniká v tomto prohlížeči.",
    outputs: "Výstupy dokumentu",
    preview: "Náhled dokumentu",
    fileDocument: "-dokument",
    notOfficial: "Tento dokument vznikl výpočtem. Ustanovení uvádí naší parafrází, a to v rozsahu, v němž je znají naše pravidla; nejde o úřední znění zákona. Před použitím ověřte každou větu podle úředního textu.",
    wording: "Dotčená ustanovení",
    paraphrase: "Parafráze, nikoli úřední znění. Z každého dotčeného paragrafu jsou uvedeny odstavce a písmena, které znají naše pravidla; co je nové nebo přeformulované, je tučně.",
    noWording: "Návrh nemění žádné ustanovení, které naše pravidla znají podle paragrafu a odstavce.",
    before: "Dosud",
    after: "Podle návrhu",
    notYet: "Takové ustanovení dosud není.",
    noMore: "Ustanovení se zrušuje.",
    repealed: "zrušuje se",
    figures: "Posunuté hodnoty",
    figure: "Hodnota",
    comparison: "Srovnávací tabulka",
    provision: "Ustanovení",
    memorandum: "Z důvodové zprávy",
    purpose: "Účel",
    meantFor: "Co má návrh změnit a pro koho",
    changesFor: "Co se mění a pro koho",
    side: "Vedlejší účinky",
    moreKinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druh případů, uvedený ve zprávě."}]},"few":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhy případů, uvedené ve zprávě."}]},"many":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhu případů, uvedeného ve zprávě."}]},"other":{"value":[{"type":0,"value":"A ještě "},{"type":1,"value":"count"},{"type":0,"value":" druhů případů, uvedených ve zprávě."}]}},"offset":0,"pluralType":"cardinal"}],
    counted: [{"type":0,"value":"Rozsah: "},{"type":1,"value":"cases"},{"type":0,"value":". Nejde o počet skutečných případů."}],
    convention: "Úmluva a doporučení",
    cites: "Nová pravidla se opírají o:",
    noneMoved: "U žádného doporučení ani požadavku se stav nezlepší ani nezhorší.",
    moved: "Doporučení a požadavky, jejichž stav se mění",
    time: "Časová působnost",
    timeRule: [{"type":0,"value":"Čin se posuzuje podle zákona účinného v době, kdy byl spáchán, a podle pozdějšího zákona jen tehdy, je-li to pro pachatele příznivější ("},{"type":1,"value":"cites"},{"type":0,"value":")."}],
    timeBetter: "Zde je návrh příznivějším zákonem, použije se proto i na dřívější činy, nečiní-li nic jiného zákon jako celek přísnějším:",
    timeWorse: "Zde je návrh přísnější, dřívější činy se proto nadále posuzují podle dosavadního zákona, nečiní-li nic jiného návrh jako celek příznivějším:",
    timeSame: "Závěry, podle nichž se zákony srovnávají, se nemění.",
    timeLimits: [{"type":0,"value":"Srovnáno zde: "},{"type":1,"value":"outcomes"},{"type":0,"value":". Druh případů je uveden, mění-li se závěr aspoň při jednom výkladu. Pro jednotlivý případ srovnává zákony jako celek včetně sazeb časová osa."}],
    made: "Jak dokument vznikl",
  },
  en: {
    title: [{"type":0,"value":"Draft amendment: "},{"type":1,"value":"name"}],
    lead: "The draft as a document, with the wording before and after, a table of comparison, and those parts of an explanatory memorandum that follow from the analysis. It is made in this browser.",
    outputs: "Outputs of the document",
    preview: "Preview of the document",
    fileDocument: "-document",
    notOfficial: "This document is computed. The provisions are given in our own paraphrase, as far as our rules know them; it is not the official wording of the law. Check every sentence against the official text before you use it.",
    wording: "Changed provisions",
    paraphrase: "Paraphrase, not the official wording. Of each changed section, the paragraphs and letters that our rules know; what is new or reworded stands in bold.",
    noWording: "The draft changes no provision that our rules know by section and paragraph.",
    before: "So far",
    after: "With the draft",
    notYet: "There is no such provision so far.",
    noMore: "The provision is repealed.",
    repealed: "repealed",
    figures: "Figures moved",
    figure: "Figure",
    comparison: "Table of comparison",
    provision: "Provision",
    memorandum: "From the explanatory memorandum",
    purpose: "Purpose",
    meantFor: "What the draft is meant to change, and for whom",
    changesFor: "What changes, and for whom",
    side: "Side effects",
    moreKinds: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" more kind of case, told in the report."}]},"other":{"value":[{"type":0,"value":"And "},{"type":1,"value":"count"},{"type":0,"value":" more kinds of case, told in the report."}]}},"offset":0,"pluralType":"cardinal"}],
    counted: [{"type":0,"value":"Extent: "},{"type":1,"value":"cases"},{"type":0,"value":". This is no number of real cases."}],
    convention: "The Convention and recommendations",
    cites: "The new rules rest on:",
    noneMoved: "No recommendation and no requirement fares better or worse.",
    moved: "Recommendations and requirements that fare otherwise",
    time: "Application in time",
    timeRule: [{"type":0,"value":"An act is judged by the law of the time at which it was done, and by a later law only where that is more favourable to the person ("},{"type":1,"value":"cites"},{"type":0,"value":")."}],
    timeBetter: "Here the draft is the more favourable law, so it is applied to earlier acts too, if nothing else makes the law as a whole harsher:",
    timeWorse: "Here the draft is harsher, so earlier acts are still judged by the law before it, if nothing else makes the draft as a whole more favourable:",
    timeSame: "The outcomes by which laws are compared do not change.",
    timeLimits: [{"type":0,"value":"Compared here: "},{"type":1,"value":"outcomes"},{"type":0,"value":". A kind stands here when the outcome changes under at least one reading. For one case, the timeline compares the laws as a whole, penalties included."}],
    made: "How the document was made",
  },
};
