// `pnpm words` writes this from catalogues/web/file-note.cs.yaml and catalogues/web/file-note.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface FileNoteMessages {
  title: null;
  lead: null;
  noteTitle: { title: string | number };
  reference: null;
  author: null;
  headHint: null;
  withAppendix: null;
  lawOfActs: null;
  noDay: { count: number; acts: string | number; date: string | number };
  conclusion: null;
  personsAndActs: null;
  acts: null;
  act: null;
  what: null;
  answer: null;
  unnamed: null;
  turnsOn: null;
  byReading: null;
  byDefault: null;
  fixed: null;
  presumed: null;
  turnsOnNothing: null;
  missing: null;
  nothingMissing: null;
  more: { count: number };
  timeBars: null;
  personAct: null;
  offence: null;
  fulfilled: null;
  period: null;
  barred: null;
  appendixMissing: null;
  effects: null;
  thenAnswer: null;
  offences: null;
  offencesTable: null;
  range: null;
  concurrence: null;
  openOffences: { acts: string | number };
  dayOpen: null;
  who: null;
  barredFrom: { date: string | number };
  willBeBarred: { date: string | number };
  noOffence: null;
  timeBarsTable: null;
  dayOpenElse: null;
  transfer: null;
  statesTable: null;
  basis: null;
  transferTable: null;
  transferOf: null;
  governs: null;
  refusals: null;
  mustRefuse: null;
  mayRefuse: null;
  noRefusal: null;
  noCriterion: null;
  kind_juvenile: null;
  kind_otherwiseCriminal: null;
  noPenalty: null;
}

export const fileNoteWords: Catalogue<FileNoteMessages> = {
  cs: {
    title: "Záznam o spisu",
    lead: "Dvě strany k založení do spisu, příloha na přání. Vše vzniká v tomto prohlížeči, nic se neodesílá.",
    noteTitle: [{"type":0,"value":"Záznam o spisu: "},{"type":1,"value":"title"}],
    reference: "Spisová značka",
    author: "Vyhotovil(a)",
    headHint: "Značka a jméno zůstávají v tomto prohlížeči, neposílají se a nejsou ani ve staženém spisu.",
    withAppendix: "Připojit přílohu (účinky odpovědí, kroky, sazby, souběh, státy)",
    lawOfActs: "den každého činu",
    noDay: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Čin "},{"type":1,"value":"acts"},{"type":0,"value":" nemá uveden den; použito je právo účinné "},{"type":1,"value":"date"},{"type":0,"value":", pro jiný den může být závěr jiný."}]},"few":{"value":[{"type":0,"value":"Činy "},{"type":1,"value":"acts"},{"type":0,"value":" nemají uveden den; použito je právo účinné "},{"type":1,"value":"date"},{"type":0,"value":", pro jiný den může být závěr jiný."}]},"many":{"value":[{"type":0,"value":"Činy "},{"type":1,"value":"acts"},{"type":0,"value":" nemají uveden den; použito je právo účinné "},{"type":1,"value":"date"},{"type":0,"value":", pro jiný den může být závěr jiný."}]},"other":{"value":[{"type":0,"value":"Činy "},{"type":1,"value":"acts"},{"type":0,"value":" nemají uveden den; použito je právo účinné "},{"type":1,"value":"date"},{"type":0,"value":", pro jiný den může být závěr jiný."}]}},"offset":0,"pluralType":"cardinal"}],
    conclusion: "Závěr",
    personsAndActs: "Osoby a činy",
    acts: "Činy a zda lze stíhat",
    act: "Čin",
    what: "Kdo, co, kde a kdy",
    answer: "Lze stíhat?",
    unnamed: "neuvedená osoba",
    turnsOn: "Na čem závěr stojí",
    byReading: "Výklad",
    byDefault: "Výchozí výklad",
    fixed: "Výklad zvolený ve spisu",
    presumed: "Neprokázáno, předpokládá se",
    turnsOnNothing: "Závěr nezávisí na žádném sporném výkladu ani na neprokázaném předpokladu.",
    missing: "Co chybí",
    nothingMissing: "Žádný další údaj, který lze zjistit, závěr nezmění.",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" další údaj; je v příloze."}]},"few":{"value":[{"type":0,"value":"Závěr mohou změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" další údaje; jsou v příloze."}]},"many":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" dalšího údaje; je v příloze."}]},"other":{"value":[{"type":0,"value":"Závěr může změnit ještě "},{"type":1,"value":"count"},{"type":0,"value":" dalších údajů; jsou v příloze."}]}},"offset":0,"pluralType":"cardinal"}],
    timeBars: "Promlčení",
    personAct: "Osoba, čin",
    offence: "Trestný čin",
    fulfilled: "Naplněny znaky?",
    period: "Promlčecí doba",
    barred: "Promlčeno?",
    appendixMissing: "Příloha: co zjistit a co by která odpověď znamenala",
    effects: "Účinek odpovědí na závěr pro celý spis",
    thenAnswer: "Pak lze stíhat",
    offences: "Trestné činy, provinění a činy jinak trestné, které přicházejí v úvahu",
    offencesTable: "U každé osoby a činu",
    range: "Ustanovení, sazba a kategorie",
    concurrence: "Souběh",
    openOffences: [{"type":0,"value":"Podle toho, co se zjistí, mohou přicházet v úvahu i další trestné činy: "},{"type":1,"value":"acts"},{"type":0,"value":"."}],
    dayOpen: "den zatím určit nelze",
    who: "Osoba",
    barredFrom: [{"type":0,"value":"od "},{"type":1,"value":"date"}],
    willBeBarred: [{"type":0,"value":"promlčí se "},{"type":1,"value":"date"},{"type":0,"value":", nepřeruší-li se promlčecí doba"}],
    noOffence: "Stíhat nelze pro žádný z posuzovaných trestných činů.",
    timeBarsTable: "Trestné činy, pro které může být stíhání možné",
    dayOpenElse: "vůči někomu den zatím určit nelze",
    transfer: "Předání trestního řízení",
    statesTable: "Každý základ působnosti a stát, s činy (a jednajícími osobami)",
    basis: "Základ působnosti",
    transferTable: "Mezi kterými státy a na čem závisí",
    transferOf: "Odkud kam; činy",
    governs: "Čím se řídí",
    refusals: "Důvody odmítnutí, které neodpadají",
    mustRefuse: "nutno odmítnout",
    mayRefuse: "lze odmítnout",
    noRefusal: "ze spisu neplyne žádný",
    noCriterion: "ze spisu neplyne žádná",
    kind_juvenile: "provinění",
    kind_otherwiseCriminal: "čin jinak trestný",
    noPenalty: "trest ani trestní opatření uložit nelze",
  },
  en: {
    title: "Note on the case file",
    lead: "Two pages to be put on file, an appendix where it is wanted. All of it is made in this browser; nothing is sent.",
    noteTitle: [{"type":0,"value":"Note on the case file: "},{"type":1,"value":"title"}],
    reference: "File number",
    author: "Made by",
    headHint: "The number and the name stay in this browser; they are sent nowhere and are not in a downloaded case file.",
    withAppendix: "Add the appendix (effects of answers, steps, ranges, concurrence, states)",
    lawOfActs: "the day of each act",
    noDay: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Act "},{"type":1,"value":"acts"},{"type":0,"value":" has no day; the law in force on "},{"type":1,"value":"date"},{"type":0,"value":" is used, and for another day the finding may differ."}]},"other":{"value":[{"type":0,"value":"Acts "},{"type":1,"value":"acts"},{"type":0,"value":" have no day; the law in force on "},{"type":1,"value":"date"},{"type":0,"value":" is used, and for another day the finding may differ."}]}},"offset":0,"pluralType":"cardinal"}],
    conclusion: "Conclusion",
    personsAndActs: "Persons and acts",
    acts: "Acts, and whether prosecution is possible",
    act: "Act",
    what: "Who, what, where and when",
    answer: "Prosecution possible?",
    unnamed: "person not named",
    turnsOn: "What the conclusion rests on",
    byReading: "Reading",
    byDefault: "Default reading",
    fixed: "Reading chosen in the file",
    presumed: "Not proved, presumed",
    turnsOnNothing: "The conclusion turns on no reading in doubt and on no unproved assumption.",
    missing: "What is missing",
    nothingMissing: "No further fact that can be established changes the conclusion.",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more fact may change the conclusion; it stands in the appendix."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more facts may change the conclusion; they stand in the appendix."}]}},"offset":0,"pluralType":"cardinal"}],
    timeBars: "Time bars",
    personAct: "Person, act",
    offence: "Offence",
    fulfilled: "Elements fulfilled?",
    period: "Limitation period",
    barred: "Barred?",
    appendixMissing: "Appendix: what to establish, and what each answer would mean",
    effects: "Effect of the answers on the conclusion, for the whole file",
    thenAnswer: "Prosecution is then possible",
    offences: "Offences that come into question",
    offencesTable: "Of each person and act",
    range: "Provision, range and category",
    concurrence: "Concurrence",
    openOffences: [{"type":0,"value":"Depending on what is found, further offences may come into question: "},{"type":1,"value":"acts"},{"type":0,"value":"."}],
    dayOpen: "the day cannot be told yet",
    who: "Person",
    barredFrom: [{"type":0,"value":"since "},{"type":1,"value":"date"}],
    willBeBarred: [{"type":0,"value":"barred from "},{"type":1,"value":"date"},{"type":0,"value":" unless interrupted"}],
    noOffence: "There is no offence for which prosecution would be possible.",
    timeBarsTable: "Offences for which prosecution may be possible",
    dayOpenElse: "towards somebody the day cannot be told yet",
    transfer: "Transfer of criminal proceedings",
    statesTable: "Each basis of jurisdiction and state, with the acts (persons who acted)",
    basis: "Basis",
    transferTable: "Between which states, and what it turns on",
    transferOf: "From, to; acts",
    governs: "What governs it",
    refusals: "Grounds of refusal that do not fall away",
    mustRefuse: "has to be refused",
    mayRefuse: "may be refused",
    noRefusal: "none that the file shows",
    noCriterion: "none that the file shows",
    kind_juvenile: "transgression (provinění)",
    kind_otherwiseCriminal: "act otherwise criminal",
    noPenalty: "no penalty or criminal measure can be imposed",
  },
};
