// `pnpm words` writes this from catalogues/web/guidance.cs.yaml and catalogues/web/guidance.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface GuidanceMessages {
  conclusion: null;
  doors: null;
  doorEstablish: null;
  doorWhy: null;
  doorNote: null;
  remarks: null;
  remark_against: null;
  remark_agrees: null;
  remark_open: null;
  steps: null;
  stepsOpen: { count: number };
  stepsNote: null;
  stepsNone: null;
  stepsMay: null;
  opens_unknown: null;
  opens_contested: null;
  doubt: { doubt: string | number };
  read_read: null;
  read_partly: null;
  read_secondHand: null;
  read_notRead: null;
  checklist: null;
  checklistLead: null;
  practice: null;
  print: null;
  missing: null;
  missingNote: null;
  nothingMissing: null;
  presumed: null;
  presumedNote: null;
  presumedNow: { presumed: string | number };
  establish: null;
  serves: null;
  answers: null;
  usual: null;
  noAnswers: null;
  making: null;
  cannot: null;
  untitled: null;
  acts: { count: number; list: string | number };
}

export const guidanceWords: Catalogue<GuidanceMessages> = {
  cs: {
    conclusion: "Závěr jednou větou",
    doors: "Kam dál",
    doorEstablish: "Co zjistit",
    doorWhy: "Proč to tak je",
    doorNote: "Záznam do spisu",
    remarks: "Poznámky vedle závěru",
    remark_against: "Poznámka: v rozporu",
    remark_agrees: "Poznámka: shodně",
    remark_open: "Poznámka",
    steps: "Co dál",
    stepsOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Co dál: "},{"type":1,"value":"count"},{"type":0,"value":" krok"}]},"few":{"value":[{"type":0,"value":"Co dál: "},{"type":1,"value":"count"},{"type":0,"value":" kroky"}]},"many":{"value":[{"type":0,"value":"Co dál: "},{"type":1,"value":"count"},{"type":0,"value":" kroku"}]},"other":{"value":[{"type":0,"value":"Co dál: "},{"type":1,"value":"count"},{"type":0,"value":" kroků"}]}},"offset":0,"pluralType":"cardinal"}],
    stepsNote: "Pomůcka, nikoli rada. Další podmínky kroku posoudí státní zástupce nebo soud; u každého ustanovení je uvedeno, nakolik bylo přečteno.",
    stepsNone: "Z toho, co je zatím známo, neplyne jistě žádný krok.",
    stepsMay: "V úvahu mohou přijít",
    opens_unknown: "podle toho, co se zjistí",
    opens_contested: "podle výkladu",
    doubt: [{"type":0,"value":"Pochybnost: "},{"type":1,"value":"doubt"}],
    read_read: "přečteno",
    read_partly: "přečteno zčásti",
    read_secondHand: "z druhé ruky",
    read_notRead: "nepřečteno",
    checklist: "Co zjistit",
    checklistLead: "Seznam pro toho, kdo opatřuje důkazy: co může závěr ještě změnit, kterému ustanovení to slouží a co která odpověď rozhodne.",
    practice: "Obvyklé důkazy popisují praxi našimi slovy. Nejsou právem ani úplným výčtem a nikdo z praxe je zatím neposoudil.",
    print: "Vytisknout nebo uložit jako PDF",
    missing: "Chybí a může závěr změnit",
    missingNote: "Nejdříve to, co rozhodne nejvíc.",
    nothingMissing: "Závěr už žádný další údaj, který lze zjistit, nezmění.",
    presumed: "Předpokládá se, ale prokázáno není",
    presumedNote: "Závěr na tom stojí; dokud to není prokázáno, je to jen pracovní předpoklad.",
    presumedNow: [{"type":0,"value":"Předpokládá se, že "},{"type":1,"value":"presumed"},{"type":0,"value":"."}],
    establish: "Zjistit",
    serves: "Ustanovení",
    answers: "Co která odpověď rozhodne",
    usual: "Obvyklé důkazy (praxe)",
    noAnswers: "den sám závěr neurčuje; plyne z něj věk, znění zákona a promlčení",
    making: "Sestavuje se seznam…",
    cannot: "Dokud si údaje odporují, seznam sestavit nelze. Opravte je na obrazovce Případ.",
    untitled: "Případ bez názvu",
    acts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"čin "},{"type":1,"value":"list"}]},"few":{"value":[{"type":0,"value":"činy "},{"type":1,"value":"list"}]},"many":{"value":[{"type":0,"value":"činy "},{"type":1,"value":"list"}]},"other":{"value":[{"type":0,"value":"činy "},{"type":1,"value":"list"}]}},"offset":0,"pluralType":"cardinal"}],
  },
  en: {
    conclusion: "The answer in one sentence",
    doors: "Where to go on",
    doorEstablish: "What to establish",
    doorWhy: "Why it is so",
    doorNote: "Note for the file",
    remarks: "Remarks beside the answer",
    remark_against: "Remark: against",
    remark_agrees: "Remark: in agreement",
    remark_open: "Remark",
    steps: "What next",
    stepsOpen: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"What next: "},{"type":1,"value":"count"},{"type":0,"value":" step"}]},"other":{"value":[{"type":0,"value":"What next: "},{"type":1,"value":"count"},{"type":0,"value":" steps"}]}},"offset":0,"pluralType":"cardinal"}],
    stepsNote: "Help, not advice. Further conditions of a step are for the prosecutor or the court; each provision says how far it was read.",
    stepsNone: "No step follows for certain from what is known so far.",
    stepsMay: "May come into question",
    opens_unknown: "depending on what is found",
    opens_contested: "depending on the reading",
    doubt: [{"type":0,"value":"Doubt: "},{"type":1,"value":"doubt"}],
    read_read: "read",
    read_partly: "read in part",
    read_secondHand: "at second hand",
    read_notRead: "not read",
    checklist: "What to establish",
    checklistLead: "A list for whoever gathers evidence: what can still change the answer, which provision it serves and what each answer would settle.",
    practice: "The usual evidence is practice in our own words. It is no law and not complete, and nobody from practice has reviewed it yet.",
    print: "Print or save as PDF",
    missing: "Missing, and able to change the answer",
    missingNote: "What settles most comes first.",
    nothingMissing: "No further fact that can be established changes the answer.",
    presumed: "Presumed, and not proved",
    presumedNote: "The answer rests on it; until it is proved it is a working assumption.",
    presumedNow: [{"type":0,"value":"It is presumed that "},{"type":1,"value":"presumed"},{"type":0,"value":"."}],
    establish: "Establish",
    serves: "Provision",
    answers: "What each answer settles",
    usual: "Usual evidence (practice)",
    noAnswers: "a day settles nothing by itself; the age, the wording of the law and limitation follow from it",
    making: "Making the list…",
    cannot: "While the facts contradict each other no list can be made. Put them right on the screen Case.",
    untitled: "Case without a name",
    acts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"act "},{"type":1,"value":"list"}]},"other":{"value":[{"type":0,"value":"acts "},{"type":1,"value":"list"}]}},"offset":0,"pluralType":"cardinal"}],
  },
};
