// `pnpm words` writes this from catalogues/web/scenario.cs.yaml and catalogues/web/scenario.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ScenarioMessages {
  title: null;
  questions: null;
  findings: null;
  caseTitle: null;
  caseTitlePlaceholder: null;
  newCase: null;
  newCaseDone: null;
  workedCases: null;
  openFile: null;
  share: null;
  startTitle: null;
  startLead: null;
  startAsk: null;
  startAskNote: null;
  startWorked: null;
  startWorkedNote: null;
  startFile: null;
  startFileNote: null;
  modeAll: null;
  modeAsk: null;
  mode: null;
  stillNeeded: { count: number };
  nothingNeeded: null;
  mostUseful: { fact: string | number };
  reorder: null;
  reordered: null;
  reorderedSame: null;
  needed: null;
  answered: { count: number };
  otherFacts: { count: number };
  furtherFacts: { count: number };
  help: null;
  notEstablished: null;
  cannotBeEstablished: null;
  presumed: { value: string | number };
  presumedOff: { value: string | number };
  doesNotBelong: null;
  exactly: null;
  range: null;
  severalPossible: null;
  onePossible: null;
  severalHint: null;
  byAge: null;
  byBirthDate: null;
  ageStands: { age: string | number };
  birthDateStands: { date: string | number };
  ageComputed: { date: string | number; age: string | number };
  ageWithoutDay: null;
  byClass: null;
  byAmount: null;
  classStands: { value: string | number };
  amountStands: { value: string | number };
  from: null;
  to: null;
  exactValue: null;
  wholeNumber: { min: string | number; max: string | number };
  rangeWrong: null;
  askGoal: null;
  askEffects: null;
  askAnswer: null;
  askRemaining: null;
  askNext: null;
  askSkip: null;
  askSkippedLeft: { count: number };
  askSkippedNote: null;
  askDone: null;
  askDoneNote: null;
  askPlanning: null;
  askGivenSoFar: null;
  askChange: null;
  askRestart: null;
  lawBar: { date: string | number };
  lawBarPresumedAll: null;
  lawBarPresumedSome: null;
  lawBarPresumedNone: null;
  lawBarAmendments: { count: number };
  lawDate: null;
  lawDateNote: null;
  lawDateClear: null;
  presumptions: null;
  presumptionsNote: null;
  presumeAll: null;
  presumedMatters: null;
  amendments: null;
  amendmentsNote: null;
  amendmentInline: { id: string | number };
  decidedFor: { date: string | number };
  byCodeWhole: null;
  byCommitteeWhole: null;
  byNobody: null;
  toCommittee: null;
  toCode: null;
  toCommitteeDone: null;
  toCodeDone: null;
  section_jurisdiction: null;
  section_liability: null;
  section_prosecution: null;
  section_standard: null;
  short_jurisdiction: null;
  short_liability: null;
  short_prosecution: null;
  short_standard: null;
  demands: { count: number };
  short_yes: null;
  short_no: null;
  short_unknown: null;
  short_contested: null;
  showAll: { count: string | number };
  demandsShort: { count: number };
  demandsUnknown: null;
  demandsContested: null;
  because: { facts: string | number };
  becauseOne: { facts: string | number };
  becauseNothing: null;
  openOn: null;
  contestedOn: null;
  contestedMissing: null;
  turnsOn: null;
  missing: null;
  provisions: null;
  grade: null;
  whyShort: null;
  noOutcomes: { count: number };
  warnings: null;
  unreviewed: null;
  unreviewedOne: { provision: string | number; day: string | number };
  unreviewedMissing: { provision: string | number; day: string | number };
  unreviewedOutcomes: { outcomes: string | number };
  unreviewedHow: null;
  clashTitle: null;
  clashNote: null;
  clashUndo: null;
  unreadTitle: null;
  unreadNote: null;
  unreadDrop: null;
  faultTitle: null;
  summaryBar: null;
  changedTo: { outcome: string | number; status: string | number };
  workedTitle: null;
  workedLead: null;
  workedSearch: null;
  workedFound: { count: number };
  workedNone: null;
  workedOpened: { title: string | number };
  workedLoading: null;
  fileOpened: { name: string | number };
  fileProblems: null;
  fileProblemsLead: { count: number; name: string | number };
  filePlace: { line: string | number; column: string | number };
  replacedTitle: null;
  replacedAnswer: { before: string | number; now: string | number };
  replacedNote: null;
  quoted: { text: string | number };
  shareTitle: null;
  shareLead: null;
  shareLabel: null;
  shareCopy: null;
  shareCopied: null;
  shareNotCopied: null;
  shareMaking: null;
  linkTitle: null;
  linkLead: null;
  linkOpen: null;
  linkKeep: null;
  linkOpened: null;
  linkDamaged: null;
  beside: null;
  ofFile: { act: string | number; name: string | number };
  ofFileUntitled: { act: string | number };
  toFile: null;
  fromFile: null;
  otherInFile: { value: string | number };
}

export const scenarioWords: Catalogue<ScenarioMessages> = {
  cs: {
    title: "Případ",
    questions: "Co je o případu známo",
    findings: "Co z toho plyne",
    caseTitle: "Název případu",
    caseTitlePlaceholder: "Případ bez názvu",
    newCase: "Nový případ",
    newCaseDone: "Začali jste nový, prázdný případ.",
    workedCases: "Vzorové případy",
    openFile: "Otevřít soubor",
    share: "Odkaz na případ",
    startTitle: "Kde začít",
    startLead: "Odpovídejte na otázky v libovolném pořadí, závěry se mění hned. Nic z toho, co zadáte, neopustí tento prohlížeč.",
    startAsk: "Ptejte se mě",
    startAskNote: "Po jedné otázce, vždy té, která teď rozhodne nejvíc",
    startWorked: "Vzorový případ",
    startWorkedNote: "Hotový příklad, který lze měnit",
    startFile: "Soubor",
    startFileNote: "Případ uložený dříve jako YAML nebo JSON",
    modeAll: "Všechny otázky",
    modeAsk: "Ptejte se mě",
    mode: "Jak odpovídat",
    stillNeeded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Hlavní závěry může ještě změnit "},{"type":1,"value":"count"},{"type":0,"value":" údaj."}]},"few":{"value":[{"type":0,"value":"Hlavní závěry mohou ještě změnit "},{"type":1,"value":"count"},{"type":0,"value":" údaje."}]},"many":{"value":[{"type":0,"value":"Hlavní závěry může ještě změnit "},{"type":1,"value":"count"},{"type":0,"value":" údaje."}]},"other":{"value":[{"type":0,"value":"Hlavní závěry může ještě změnit "},{"type":1,"value":"count"},{"type":0,"value":" údajů."}]}},"offset":0,"pluralType":"cardinal"}],
    nothingNeeded: "Hlavní závěry už žádný další údaj nezmění.",
    mostUseful: [{"type":0,"value":"Nejvíc teď rozhodne: "},{"type":1,"value":"fact"}],
    reorder: "Seřadit podle důležitosti",
    reordered: "Otázky jsou seřazeny podle toho, kolik která teď rozhodne.",
    reorderedSame: "Otázky už podle důležitosti seřazeny jsou; žádná se neposunula.",
    needed: "může změnit závěr",
    answered: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" zodpovězena"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" zodpovězeny"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" zodpovězeny"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" zodpovězeno"}]}},"offset":0,"pluralType":"cardinal"}],
    otherFacts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaj, který teď hlavní závěry nezmění"}]},"few":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaje, které teď hlavní závěry nezmění"}]},"many":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaje, který teď hlavní závěry nezmění"}]},"other":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údajů, které teď hlavní závěry nezmění"}]}},"offset":0,"pluralType":"cardinal"}],
    furtherFacts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaj"}]},"few":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"many":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údaje"}]},"other":{"value":[{"type":0,"value":"Ještě "},{"type":1,"value":"count"},{"type":0,"value":" údajů"}]}},"offset":0,"pluralType":"cardinal"}],
    help: "Vysvětlení a prameny",
    notEstablished: "zatím nezjištěno",
    cannotBeEstablished: "nelze zjistit",
    presumed: [{"type":0,"value":"Předpokládá se: "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    presumedOff: [{"type":0,"value":"Pracovní předpoklad ("},{"type":1,"value":"value"},{"type":0,"value":") je vypnutý."}],
    doesNotBelong: "V tomto případě nemá tento údaj význam; k závěrům se nepoužije.",
    exactly: "Známo přesně",
    range: "Známo jen rozmezí",
    severalPossible: "V úvahu přichází více možností",
    onePossible: "Platí jediná možnost",
    severalHint: "Zaškrtněte všechny, které přicházejí v úvahu.",
    byAge: "Podle věku",
    byBirthDate: "Podle data narození",
    ageStands: [{"type":0,"value":"Platí zadaný věk ("},{"type":1,"value":"age"},{"type":0,"value":"). Jakmile zadáte datum narození, vypustí se."}],
    birthDateStands: [{"type":0,"value":"Věk plyne z data narození "},{"type":1,"value":"date"},{"type":0,"value":". Jakmile zadáte věk, datum narození se vypustí."}],
    ageComputed: [{"type":0,"value":"Věk v den činu ("},{"type":1,"value":"date"},{"type":0,"value":"): "},{"type":1,"value":"age"}],
    ageWithoutDay: "Věk zatím určit nelze: plyne z data narození a dne činu, a den činu není zadán.",
    byClass: "Podle kategorie",
    byAmount: "Podle částky",
    classStands: [{"type":0,"value":"Platí zadaná kategorie ("},{"type":1,"value":"value"},{"type":0,"value":"). Jakmile zadáte částku, vypustí se."}],
    amountStands: [{"type":0,"value":"Kategorie plyne z částky ("},{"type":1,"value":"value"},{"type":0,"value":"). Jakmile zadáte kategorii, částka se vypustí."}],
    from: "od",
    to: "do",
    exactValue: "Hodnota",
    wholeNumber: [{"type":0,"value":"Zadejte celé číslo od "},{"type":1,"value":"min"},{"type":0,"value":" do "},{"type":1,"value":"max"},{"type":0,"value":"."}],
    rangeWrong: "Dolní mez nesmí být vyšší než horní.",
    askGoal: "Nejdůležitější otázka",
    askEffects: "Co která odpověď rozhodne",
    askAnswer: "Odpověď",
    askRemaining: "Zbývá zjistit",
    askNext: "Další otázka",
    askSkip: "Přeskočit",
    askSkippedLeft: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zbývá "},{"type":1,"value":"count"},{"type":0,"value":" přeskočená otázka"}]},"few":{"value":[{"type":0,"value":"Zbývají "},{"type":1,"value":"count"},{"type":0,"value":" přeskočené otázky"}]},"many":{"value":[{"type":0,"value":"Zbývá "},{"type":1,"value":"count"},{"type":0,"value":" přeskočené otázky"}]},"other":{"value":[{"type":0,"value":"Zbývá "},{"type":1,"value":"count"},{"type":0,"value":" přeskočených otázek"}]}},"offset":0,"pluralType":"cardinal"}],
    askSkippedNote: "Odpovědi na ně mohou hlavní závěry ještě změnit.",
    askDone: "Na hlavní otázky už je odpovězeno",
    askDoneNote: "Žádný další údaj, který lze zjistit, hlavní závěry nezmění. Podívejte se, proč vyšly takto, nebo případ upravte v úplném seznamu otázek.",
    askPlanning: "Hledá se nejužitečnější otázka…",
    askGivenSoFar: "Dosud zodpovězeno",
    askChange: "Změnit",
    askRestart: "Vrátit přeskočené otázky",
    lawBar: [{"type":0,"value":"Právo ke dni "},{"type":1,"value":"date"}],
    lawBarPresumedAll: "pracovní předpoklady zapnuty",
    lawBarPresumedSome: "některé předpoklady vypnuty",
    lawBarPresumedNone: "bez předpokladů",
    lawBarAmendments: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"bez navržených změn"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" navržená změna zákona"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" navržené změny zákona"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" navržené změny zákona"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" navržených změn zákona"}]}},"offset":0,"pluralType":"cardinal"}],
    lawDate: "Rozhodný den",
    lawDateNote: "Den, jehož právo se použije. Není-li vyplněn, platí den činu, a není-li znám ani ten, dnešek.",
    lawDateClear: "Nechat na dni činu",
    presumptions: "Pracovní předpoklady",
    presumptionsNote: "Použijí se jen tam, kde údaj chybí. Nejsou to právní domněnky; každý lze vypnout a údaj pak zůstane neznámý.",
    presumeAll: "Používat pracovní předpoklady",
    presumedMatters: "v tomto případě rozhoduje",
    amendments: "Navržené změny zákona",
    amendmentsNote: "Závěry se spočítají, jako by změny platily. Použijí se v pořadí, v jakém je přidáte.",
    amendmentInline: [{"type":0,"value":"Vlastní změna: "},{"type":1,"value":"id"}],
    decidedFor: [{"type":0,"value":"Právní stav ke dni "},{"type":1,"value":"date"}],
    byCodeWhole: "Závěry podle zákona.",
    byCommitteeWhole: "Celý případ je posouzen tak, jak české právo popsal Výbor v březnu 2022, ne podle textu zákona.",
    byNobody: "Zda rozhoduje zákon, nebo zjištění Výboru, je ponecháno otevřené.",
    toCommittee: "Zobrazit celý případ podle zjištění Výboru",
    toCode: "Zobrazit celý případ podle zákona",
    toCommitteeDone: "Celý případ je teď posouzen podle zjištění Výboru.",
    toCodeDone: "Celý případ je teď posouzen podle zákona.",
    section_jurisdiction: "Působnost českého trestního práva",
    section_liability: "Trestní odpovědnost",
    section_prosecution: "Trestní stíhání",
    section_standard: "Co žádá Úmluva a Výbor",
    short_jurisdiction: "Působnost",
    short_liability: "Odpovědnost",
    short_prosecution: "Stíhání",
    short_standard: "Výbor žádá",
    demands: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"bez požadavku"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" požadavek"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" požadavky"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" požadavku"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" požadavků"}]}},"offset":0,"pluralType":"cardinal"}],
    short_yes: "ano",
    short_no: "ne",
    short_unknown: "neurčeno",
    short_contested: "sporné",
    showAll: [{"type":0,"value":"Zobrazit všechny ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    demandsShort: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"nic"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":"×"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":"×"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":"×"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":"×"}]}},"offset":0,"pluralType":"cardinal"}],
    demandsUnknown: "nelze zatím určit",
    demandsContested: "sporné",
    because: [{"type":0,"value":"Rozhodují: "},{"type":1,"value":"facts"}],
    becauseOne: [{"type":0,"value":"Rozhoduje: "},{"type":1,"value":"facts"}],
    becauseNothing: "Platí bez ohledu na to, co dosud není známo.",
    openOn: "Závisí na údajích, které zatím chybějí.",
    contestedOn: "Záleží na výkladu, ne na údajích.",
    contestedMissing: "Záleží na výkladu a podle některého z výkladů i na údajích, které zatím chybějí.",
    turnsOn: "Záleží na výkladu",
    missing: "Je třeba zjistit",
    provisions: "Ustanovení",
    grade: "Opora",
    whyShort: "Proč a co by to změnilo",
    noOutcomes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Další závěr: ne ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"few":{"value":[{"type":0,"value":"Další závěry: ne ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"many":{"value":[{"type":0,"value":"Další závěry: ne ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"other":{"value":[{"type":0,"value":"Další závěry: ne ("},{"type":1,"value":"count"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    warnings: "Upozornění",
    unreviewed: "Znění změněno, neposouzeno",
    unreviewedOne: [{"type":1,"value":"provision"},{"type":0,"value":" od "},{"type":1,"value":"day"}],
    unreviewedMissing: [{"type":1,"value":"provision"},{"type":0,"value":" ve znění načteném k "},{"type":1,"value":"day"},{"type":0,"value":" není"}],
    unreviewedOutcomes: [{"type":0,"value":"Opírá se o to: "},{"type":1,"value":"outcomes"}],
    unreviewedHow: "Podle znění, které jste načetli do tohoto prohlížeče. Závěry vycházejí z pravidel, jaká jsou; dokud změnu někdo neposoudí, nemusí být správné.",
    clashTitle: "Údaje si odporují",
    clashNote: "Dokud se rozpor neodstraní, závěry nelze spočítat.",
    clashUndo: "Vrátit poslední změnu",
    unreadTitle: "Případ obsahuje něco, co toto právo nezná",
    unreadNote: "Nejspíš ho uchovalo dřívější vydání pravidel. Dokud to v případu je, závěry nelze spočítat; vypustí se jen tyto údaje, ostatní zůstanou.",
    unreadDrop: "Vypustit tyto údaje",
    faultTitle: "Závěry se nepodařilo spočítat",
    summaryBar: "Souhrn závěrů",
    changedTo: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    workedTitle: "Vzorové případy",
    workedLead: "Všechny jsou smyšlené. Otevřený případ můžete libovolně měnit; ten rozpracovaný vrátíte tlačítkem „Vrátit změnu“.",
    workedSearch: "Hledat v názvu, popisu a tématech",
    workedFound: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případ"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případy"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případu"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" případů"}]}},"offset":0,"pluralType":"cardinal"}],
    workedNone: "Nic neodpovídá. Zkuste jiné slovo.",
    workedOpened: [{"type":0,"value":"Otevřen vzorový případ „"},{"type":1,"value":"title"},{"type":0,"value":"“."}],
    workedLoading: "Načítají se vzorové případy…",
    fileOpened: [{"type":0,"value":"Otevřen soubor "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileProblems: "Soubor nelze otevřít",
    fileProblemsLead: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"V souboru "},{"type":1,"value":"name"},{"type":0,"value":" je třeba opravit jednu věc. Rozpracovaný případ zůstal beze změny."}]},"few":{"value":[{"type":0,"value":"V souboru "},{"type":1,"value":"name"},{"type":0,"value":" je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věci. Rozpracovaný případ zůstal beze změny."}]},"many":{"value":[{"type":0,"value":"V souboru "},{"type":1,"value":"name"},{"type":0,"value":" je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věci. Rozpracovaný případ zůstal beze změny."}]},"other":{"value":[{"type":0,"value":"V souboru "},{"type":1,"value":"name"},{"type":0,"value":" je třeba opravit "},{"type":1,"value":"count"},{"type":0,"value":" věcí. Rozpracovaný případ zůstal beze změny."}]}},"offset":0,"pluralType":"cardinal"}],
    filePlace: [{"type":0,"value":"řádek "},{"type":1,"value":"line"},{"type":0,"value":", sloupec "},{"type":1,"value":"column"}],
    replacedTitle: "Případ pochází ze staršího vydání pravidel",
    replacedAnswer: [{"type":0,"value":"místo odpovědi „"},{"type":1,"value":"before"},{"type":0,"value":"“ je teď na výběr "},{"type":1,"value":"now"},{"type":0,"value":". Vyberte, co platí."}],
    replacedNote: "Do té doby se počítá s tím, že platí jedna z nich. Všechno ostatní zůstalo, jak bylo.",
    quoted: [{"type":0,"value":"„"},{"type":1,"value":"text"},{"type":0,"value":"“"}],
    shareTitle: "Odkaz na případ",
    shareLead: "V odkazu je celý případ. Stojí v části za znakem #, kterou prohlížeče žádnému serveru neposílají; kdo má odkaz, má však i údaje. Posílejte ho jen tomu, kdo je smí znát.",
    shareLabel: "Odkaz",
    shareCopy: "Kopírovat",
    shareCopied: "Odkaz je ve schránce.",
    shareNotCopied: "Odkaz se nepodařilo zkopírovat; označte ho a zkopírujte sami.",
    shareMaking: "Odkaz se připravuje…",
    linkTitle: "Otevřít případ z odkazu?",
    linkLead: "Odkaz, se kterým jste přišli, obsahuje případ. Nahradí ten, který máte rozpracovaný; vrátit ho můžete tlačítkem „Vrátit změnu“.",
    linkOpen: "Otevřít případ",
    linkKeep: "Ponechat můj případ",
    linkOpened: "Otevřen případ z odkazu.",
    linkDamaged: "Případ v odkazu je poškozený nebo neúplný, a nelze ho proto otevřít.",
    beside: "Příklad v samostatné kartě. Váš případ zůstal v původní kartě beze změny; zavřením této karty se k němu vrátíte.",
    ofFile: [{"type":0,"value":"Čin "},{"type":1,"value":"act"},{"type":0,"value":" ze spisu "},{"type":1,"value":"name"},{"type":0,"value":". Údaje převzaté ze spisu jsou u otázek označeny; zdejší změny spis nemění."}],
    ofFileUntitled: [{"type":0,"value":"Čin "},{"type":1,"value":"act"},{"type":0,"value":" ze spisu bez názvu. Údaje převzaté ze spisu jsou u otázek označeny; zdejší změny spis nemění."}],
    toFile: "Zpět do spisu",
    fromFile: "ze spisu",
    otherInFile: [{"type":0,"value":"Ve spisu: "},{"type":1,"value":"value"}],
  },
  en: {
    title: "Case",
    questions: "What is known of the case",
    findings: "What follows from it",
    caseTitle: "Name of the case",
    caseTitlePlaceholder: "Case without a name",
    newCase: "New case",
    newCaseDone: "You began a new, blank case.",
    workedCases: "Worked cases",
    openFile: "Open a file",
    share: "Link to the case",
    startTitle: "Where to begin",
    startLead: "Answer the questions in any order; the findings change at once. Nothing you enter leaves this browser.",
    startAsk: "Ask me",
    startAskNote: "One question at a time, always the one that settles most",
    startWorked: "A worked case",
    startWorkedNote: "A ready example that you can change",
    startFile: "A file",
    startFileNote: "A case saved before as YAML or JSON",
    modeAll: "All questions",
    modeAsk: "Ask me",
    mode: "How to answer",
    stillNeeded: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" fact can still change the main findings."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" facts can still change the main findings."}]}},"offset":0,"pluralType":"cardinal"}],
    nothingNeeded: "No further fact can change the main findings.",
    mostUseful: [{"type":0,"value":"Settles most now: "},{"type":1,"value":"fact"}],
    reorder: "Sort by weight",
    reordered: "The questions are sorted by how much each settles now.",
    reorderedSame: "The questions are sorted by weight already; none has moved.",
    needed: "can change a finding",
    answered: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" answered"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" answered"}]}},"offset":0,"pluralType":"cardinal"}],
    otherFacts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more fact, which cannot change the main findings now"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more facts, which cannot change the main findings now"}]}},"offset":0,"pluralType":"cardinal"}],
    furtherFacts: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more fact"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" more facts"}]}},"offset":0,"pluralType":"cardinal"}],
    help: "Explanation and sources",
    notEstablished: "not established",
    cannotBeEstablished: "cannot be established",
    presumed: [{"type":0,"value":"Presumed: "},{"type":1,"value":"value"},{"type":0,"value":"."}],
    presumedOff: [{"type":0,"value":"The working assumption ("},{"type":1,"value":"value"},{"type":0,"value":") is switched off."}],
    doesNotBelong: "This fact has no meaning in this case; the findings do not use it.",
    exactly: "Known exactly",
    range: "Only a range is known",
    severalPossible: "Several choices are possible",
    onePossible: "One choice is right",
    severalHint: "Tick all that are possible.",
    byAge: "By age",
    byBirthDate: "By date of birth",
    ageStands: [{"type":0,"value":"The age given ("},{"type":1,"value":"age"},{"type":0,"value":") stands. It is left out once you enter a date of birth."}],
    birthDateStands: [{"type":0,"value":"The age follows from the date of birth, "},{"type":1,"value":"date"},{"type":0,"value":". That is left out once you enter an age."}],
    ageComputed: [{"type":0,"value":"Age on the day of the act ("},{"type":1,"value":"date"},{"type":0,"value":"): "},{"type":1,"value":"age"}],
    ageWithoutDay: "The age cannot be told yet: it follows from the date of birth and the day of the act, which is not given.",
    byClass: "By class",
    byAmount: "By amount",
    classStands: [{"type":0,"value":"The class given ("},{"type":1,"value":"value"},{"type":0,"value":") stands. It is left out once you enter an amount."}],
    amountStands: [{"type":0,"value":"The class follows from the amount, "},{"type":1,"value":"value"},{"type":0,"value":". That is left out once you choose a class."}],
    from: "from",
    to: "to",
    exactValue: "Value",
    wholeNumber: [{"type":0,"value":"Enter a whole number from "},{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"},{"type":0,"value":"."}],
    rangeWrong: "The lower bound cannot be above the upper one.",
    askGoal: "The question that matters most",
    askEffects: "What each answer would settle",
    askAnswer: "Answer",
    askRemaining: "Still to find out",
    askNext: "Next question",
    askSkip: "Skip",
    askSkippedLeft: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" skipped question is left"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" skipped questions are left"}]}},"offset":0,"pluralType":"cardinal"}],
    askSkippedNote: "The answers to them can still change the main findings.",
    askDone: "The main questions are answered",
    askDoneNote: "No further fact that can be established changes the main findings. See why they came out so, or change the case in the full list of questions.",
    askPlanning: "Looking for the most useful question…",
    askGivenSoFar: "Answered so far",
    askChange: "Change",
    askRestart: "Bring back skipped questions",
    lawBar: [{"type":0,"value":"The law of "},{"type":1,"value":"date"}],
    lawBarPresumedAll: "working assumptions on",
    lawBarPresumedSome: "some assumptions off",
    lawBarPresumedNone: "no assumptions",
    lawBarAmendments: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"no proposed amendments"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" proposed amendment"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" proposed amendments"}]}},"offset":0,"pluralType":"cardinal"}],
    lawDate: "Law date",
    lawDateNote: "The day whose law is applied. Left empty it is the day of the act, and where that is not known, today.",
    lawDateClear: "Leave it to the day of the act",
    presumptions: "Working assumptions",
    presumptionsNote: "They are used only where a fact is missing. They are no presumptions of law; each can be switched off, and the fact is then unknown.",
    presumeAll: "Use working assumptions",
    presumedMatters: "matters in this case",
    amendments: "Proposed amendments",
    amendmentsNote: "The findings are computed as if the amendments were law. They are applied in the order in which you add them.",
    amendmentInline: [{"type":0,"value":"Amendment of your own: "},{"type":1,"value":"id"}],
    decidedFor: [{"type":0,"value":"The law as it stood on "},{"type":1,"value":"date"}],
    byCodeWhole: "Findings by the Code.",
    byCommitteeWhole: "The whole case is judged as the Committee described Czech law in March 2022, not by the wording of the Code.",
    byNobody: "Whether the Code decides or the Committee's observations is left open.",
    toCommittee: "Show the whole case as the Committee observed it",
    toCode: "Show the whole case by the Code",
    toCommitteeDone: "The whole case is now judged as the Committee observed it.",
    toCodeDone: "The whole case is now judged by the Code.",
    section_jurisdiction: "Reach of Czech criminal law",
    section_liability: "Criminal liability",
    section_prosecution: "Prosecution",
    section_standard: "What the Convention and the Committee ask for",
    short_jurisdiction: "Jurisdiction",
    short_liability: "Liability",
    short_prosecution: "Prosecution",
    short_standard: "Committee",
    demands: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"asks for nothing"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" request"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" requests"}]}},"offset":0,"pluralType":"cardinal"}],
    short_yes: "yes",
    short_no: "no",
    short_unknown: "open",
    short_contested: "contested",
    showAll: [{"type":0,"value":"Show all ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    demandsShort: [{"type":6,"value":"count","options":{"=0":{"value":[{"type":0,"value":"nothing"}]},"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" request"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" requests"}]}},"offset":0,"pluralType":"cardinal"}],
    demandsUnknown: "cannot be said yet",
    demandsContested: "contested",
    because: [{"type":0,"value":"It rests on: "},{"type":1,"value":"facts"}],
    becauseOne: [{"type":0,"value":"It rests on: "},{"type":1,"value":"facts"}],
    becauseNothing: "It holds whatever is still unknown.",
    openOn: "It depends on facts that are still missing.",
    contestedOn: "It turns on a reading of the law, not on the facts.",
    contestedMissing: "It turns on a reading of the law, and under some of them on facts that are still missing.",
    turnsOn: "Turns on the reading",
    missing: "To be established",
    provisions: "Provisions",
    grade: "Authority",
    whyShort: "Why, and what would change it",
    noOutcomes: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Other finding: no ("},{"type":1,"value":"count"},{"type":0,"value":")"}]},"other":{"value":[{"type":0,"value":"Other findings: no ("},{"type":1,"value":"count"},{"type":0,"value":")"}]}},"offset":0,"pluralType":"cardinal"}],
    warnings: "Please note",
    unreviewed: "Wording changed, not reviewed",
    unreviewedOne: [{"type":1,"value":"provision"},{"type":0,"value":" from "},{"type":1,"value":"day"}],
    unreviewedMissing: [{"type":1,"value":"provision"},{"type":0,"value":", which is not in the words imported for "},{"type":1,"value":"day"}],
    unreviewedOutcomes: [{"type":0,"value":"Resting on it: "},{"type":1,"value":"outcomes"}],
    unreviewedHow: "By a wording that you imported into this browser. The findings are those of the rules as they are; until somebody looks at the change they may not be right.",
    clashTitle: "The facts contradict each other",
    clashNote: "Until that is put right there are no findings.",
    clashUndo: "Undo the last change",
    unreadTitle: "The case holds what this law does not know",
    unreadNote: "An earlier edition of the rules has probably kept it. Until it is gone there are no findings; only these facts are left out, the others stay.",
    unreadDrop: "Leave these out",
    faultTitle: "The findings could not be computed",
    summaryBar: "Summary of the findings",
    changedTo: [{"type":1,"value":"outcome"},{"type":0,"value":": "},{"type":1,"value":"status"}],
    workedTitle: "Worked cases",
    workedLead: "All of them are made up. Change the case as you like once it is open; Undo brings back the one you are working on.",
    workedSearch: "Search in name, story and topics",
    workedFound: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" case"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" cases"}]}},"offset":0,"pluralType":"cardinal"}],
    workedNone: "Nothing fits. Try another word.",
    workedOpened: [{"type":0,"value":"Opened the worked case “"},{"type":1,"value":"title"},{"type":0,"value":"”."}],
    workedLoading: "Loading the worked cases…",
    fileOpened: [{"type":0,"value":"Opened the file "},{"type":1,"value":"name"},{"type":0,"value":"."}],
    fileProblems: "The file cannot be opened",
    fileProblemsLead: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"One thing in "},{"type":1,"value":"name"},{"type":0,"value":" has to be put right. The case you are working on is unchanged."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" things in "},{"type":1,"value":"name"},{"type":0,"value":" have to be put right. The case you are working on is unchanged."}]}},"offset":0,"pluralType":"cardinal"}],
    filePlace: [{"type":0,"value":"line "},{"type":1,"value":"line"},{"type":0,"value":", column "},{"type":1,"value":"column"}],
    replacedTitle: "The case is of an earlier edition of the rulebook",
    replacedAnswer: [{"type":0,"value":"in the place of “"},{"type":1,"value":"before"},{"type":0,"value":"” there is now "},{"type":1,"value":"now"},{"type":0,"value":". Choose which holds."}],
    replacedNote: "Until then one of them is taken to hold. Everything else stayed as it was.",
    quoted: [{"type":0,"value":"“"},{"type":1,"value":"text"},{"type":0,"value":"”"}],
    shareTitle: "Link to the case",
    shareLead: "The link holds the whole case. It stands in the part behind the # sign, which browsers send to no server; but whoever has the link has the facts. Send it only to those who may know them.",
    shareLabel: "Link",
    shareCopy: "Copy",
    shareCopied: "The link is on the clipboard.",
    shareNotCopied: "The link could not be copied; mark it and copy it yourself.",
    shareMaking: "Making the link…",
    linkTitle: "Open the case from the link?",
    linkLead: "The link that brought you here holds a case. It will replace the one you are working on; Undo brings that one back.",
    linkOpen: "Open the case",
    linkKeep: "Keep my case",
    linkOpened: "Opened the case from the link.",
    linkDamaged: "The case in the link is damaged or incomplete and cannot be opened.",
    beside: "An example in a tab of its own. Your case is as you left it, in the other tab; close this one to go back to it.",
    ofFile: [{"type":0,"value":"Act "},{"type":1,"value":"act"},{"type":0,"value":" of the case file "},{"type":1,"value":"name"},{"type":0,"value":". What the file gives is marked at its question; changes here do not change the file."}],
    ofFileUntitled: [{"type":0,"value":"Act "},{"type":1,"value":"act"},{"type":0,"value":" of a case file without a name. What the file gives is marked at its question; changes here do not change the file."}],
    toFile: "Back to the case file",
    fromFile: "from the file",
    otherInFile: [{"type":0,"value":"In the file: "},{"type":1,"value":"value"}],
  },
};
