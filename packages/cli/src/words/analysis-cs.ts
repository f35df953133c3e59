import type { AnalysisWords } from "./analysis-words.ts";

const plural = new Intl.PluralRules("cs");
const day = (date: string) => date.split("-").map(Number).reverse().join(". ");
const number = (count: string) => BigInt(count).toLocaleString("cs-CZ");
const counted = (count: number, one: string, few: string, other: string) => {
  const forms: Readonly<Record<string, string>> = { one, few };
  return `${count} ${forms[plural.select(count)] ?? other}`;
};
/** Two, three or four: the verb is in the plural. */
const few = (count: number) => plural.select(count) === "few";
const outcomes = (count: number) => counted(count, "závěr", "závěry", "závěrů");
const facts = (count: number) => counted(count, "skutečnost", "skutečnosti", "skutečností");
const amendedBy = (amendments: readonly string[]) =>
  amendments.length === 0
    ? ""
    : `, ve znění ${amendments.length === 1 ? "návrhu" : "návrhů"} ${amendments.join(", ")}`;

/** What is counted behind its number, which may pass what numbers hold exactly: no real cases. */
function caseWord(count: string): string {
  const last = count.length > 15 ? 5 : Number(count);
  const forms = { one: "právně odlišná kombinace", few: "právně odlišné kombinace" };
  const word = forms[plural.select(last) as "one" | "few"] ?? "právně odlišných kombinací";
  return `${word} údajů`;
}

/** Czech, of analyses. */
export const analysisCs: AnalysisWords = {
  help: {
    ask: "rozhovor: ptá se po jednom na to, co rozhodne nejvíc, dokud nejsou zvolené závěry určeny",
    goal: "závěr, který se má určit (lze opakovat; jinak prosecution.open)",
    save: "na konci uloží případ do tohoto souboru",
    checklist: "místo rozhovoru vypíše, co je třeba zjistit, s ustanoveními a obvyklými důkazy",
    whatIf: "mění jednu nebo dvě skutečnosti případu a ukáže, jak se mění závěry",
    vary: "skutečnost, která se má měnit: id, id=h1,h2 nebo id=od..do; datum vždy s od..do (jednou, nebo dvakrát)",
    counterfactual: "nejmenší změny případu, které závěr obrátí, a co závěru brání",
    turn: "závěr, který se má obrátit",
    target: "yes (ano), nebo no (ne); jinak opak nynější odpovědi",
    fix: "skutečnost, která se měnit nesmí (lze opakovat)",
    maxFacts: "nejvyšší počet skutečností v jedné změně, 1 až 4 (jinak 3)",
    mostChanges: "nejvyšší počet vypsaných změn (jinak 50)",
    compare: "které případy novela změní, přes všechny případy a výklady",
    amended: "novela porovnávaného práva, id nebo soubor (lze opakovat)",
    baseAmend: "novela práva, s nímž se porovnává (lze opakovat)",
    amendedOn: "rozhodný den porovnávaného práva (jinak dnešek)",
    baseOn: "rozhodný den práva, s nímž se porovnává (jinak týž den)",
    where: "jen případy, v nichž platí podmínka: soubor, nebo podmínka sama",
    mostPatterns: "nejvyšší počet druhů případů u každého závěru (jinak 100)",
    check:
      "která doporučení právo splňuje, přes všechny případy a výklady; návratový kód 1, není-li některé splněno",
    checkAmend: "novela, id nebo soubor (lze opakovat)",
    checkOn: "rozhodný den (jinak dnešek)",
    property: "jen tato vlastnost podle id, nebo vlastnosti ze souboru (lze opakovat)",
    timeline: "závěry podle každého práva od činu po rozhodnutí a které právo je příznivější",
  },
  short: { yes: "ano", no: "ne", unknown: "neurčeno", contested: "sporné" },
  working: (seconds) => `počítám, ${seconds} s`,
  cases: (count) => `${number(count)} ${caseWord(count)}`,
  number,
  whatIf: {
    varied: (names) => `Kdyby to bylo jinak: ${names}`,
    values: "Při hodnotě",
    first: (names) => `na počátku: ${names.join("; ")}`,
    span: (from, to) => (from === to ? day(from) : `${day(from)} až ${day(to)}`),
    whyNoCase: "Kombinace, které nemohou nastat",
    same: (count) => `Beze změny: ${outcomes(count)} (jednotlivý ukáže --outcome).`,
    nothingDiffers: "Žádný závěr se nemění.",
    boundaries: "Odkdy hodnoty platí",
    columns: "Sloupce",
  },
  counterfactual: {
    finding: (outcome, status) => `${outcome}: ${status}`,
    to: (status) => `Nejmenší změny, které vedou k odpovědi „${status}“`,
    none: (status, count) =>
      `Žádná změna, která zahrnuje nejvýše ${facts(count)}, k odpovědi „${status}“ s jistotou nevede.`,
    more: "Změn je víc, než kolik se vypsalo; počet zvýší --limit.",
    findOut: (value) => `není známo; muselo by být: ${value}`,
    otherwise: (from, to) => `${from} → ${to}`,
    also: "a zároveň",
    restsOn: (provisions) => `Nově se opírá o: ${provisions}.`,
    whyNot: "Co závěru brání, pravidlo po pravidle",
    lacks: "stačilo by",
    moreWays: (count) => `a ještě ${counted(count, "cesta", "cesty", "cest")} (--json)`,
    and: " a zároveň ",
    or: "nebo",
  },
  compare: {
    base: "Výchozí právo",
    amended: "Posuzované právo",
    lawOf: (date, amendments) => `ke dni ${day(date)}${amendedBy(amendments)}`,
    over: (cases) => `Právo rozlišuje: ${cases}. Porovnány jsou všechny, při každém výkladu.`,
    where: "Jen případy, v nichž platí podmínka --where.",
    identical: (count, cases) =>
      `Nic se nemění: ${outcomes(count)} – v každém případě stejně (celkem ${cases}). Je to dokázáno, ne odhadnuto ze vzorku.`,
    outcome: "Závěr",
    change: "Změna",
    caseCount: "Kombinace údajů",
    underAll: "při každém výkladu",
    kinds: "Druhy",
    kind: (at, cases) => `${at}. ${cases}, kde`,
    holds: "platí",
    fails: "neplatí",
    beforeAfter: (before, after) => `dříve ${before}, nově ${after}`,
    or: " nebo ",
    reading: (label) => `výklad „${label}“`,
    restsOn: "Opírá se o",
    example: "Jeden takový případ",
    uncovered: (cases) => `A dále ${cases} dalších druhů; ukáže je vyšší --limit.`,
    overlap: "Kombinace může být několika druhů, součet jejich počtů proto může být vyšší.",
  },
  check: {
    table: (date, amendments) => `Doporučení, právo ke dni ${day(date)}${amendedBy(amendments)}`,
    levels: { require: "požaduje", request: "žádá", invite: "vyzývá", duty: "povinnost" },
    level: "Stupeň",
    recommendation: "Doporučení",
    answer: "Splněno?",
    status: { met: "splněno", notMet: "nesplněno", contested: "sporné" },
    without: (status) => `bez návrhu: ${status}`,
    changed: (count) =>
      count === 0
        ? "Oproti právu bez návrhu se nemění žádná odpověď. Jednotlivé případy se měnit mohou: `cokdyby compare`."
        : `Oproti právu bez návrhu se mění ${counted(count, "odpověď", "odpovědi", "odpovědí")} (dříve → nově). Které případy se mění, ukáže \`cokdyby compare\`.`,
    fails: "Neobstojí",
    share: (percent) => `${percent.replace(".", ",")}\u00a0%`,
    failing: (failing, of) => `${number(failing)} z ${number(of)} kombinací údajů`,
    contested: "Co závisí na výkladu",
    example: "Nejmenší případ, který neobstojí",
    moves: (fact, outcome) => `závěr „${outcome}“ změní sama skutečnost „${fact}“`,
    summary: (met, contested, notMet) =>
      `Splněno ${met}, sporné ${contested}, nesplněno ${notMet}; přes všechny případy a výklady, bez pracovních předpokladů.`,
    caution: "Hodnotí se jen právní úprava; doporučení může splnit i praxe nebo metodický pokyn.",
  },
  timeline: {
    heading: "Od činu po rozhodnutí",
    law: "Právo",
    changes: "Co se mění",
    why: { act: "doby činu", wording: "nové znění", decision: "doby rozhodnutí" },
    nothing: "nic",
    start: "výchozí stav",
    atTheAct: "Podle práva doby činu",
    noFindings: "případ podle tohoto práva posoudit nelze",
    favourable: "Právo příznivější pro pachatele",
    outcome: "Závěr",
    more: "Příznivější",
    reason: "Proč",
    lawOf: (date) => `právo ke dni ${day(date)}`,
    days: (days) => `ke dni ${days.map(day).join(", ")}`,
    everyDay: "ke každému uvedenému dni",
    notComparable: "pravidlem porovnat nelze: musí rozhodnout člověk",
    same: "Na znění nezáleží; použije se právo doby činu.",
    lawOfTheAct: "právo doby činu",
    row: "Nejpřísnější sazba, která přichází v úvahu",
    ranges: (from, to) => `sazba ${from} → ${to}`,
    noRow: "žádná",
    reasons: {
      betterAnswer: (days, outcome) => `závěr „${outcome}“ neplatí podle práva ${days}`,
      lowerRange: (days) => `trestní sazba je nejnižší podle práva ${days}`,
      sameAnswer: "podle každého práva stejně",
      noLaterIsBetter: "žádné pozdější právo není příznivější",
      notAnswered: (days) => `případ nelze posoudit podle práva ${days}`,
      notSettled: (days, outcome) => `závěr „${outcome}“ nelze zatím určit podle práva ${days}`,
      rowOpen: (days) => `která sazba je nejpřísnější, nelze určit podle práva ${days}`,
      moreCounts: (days) => `přichází v úvahu i trestný čin mimo pravidla podle práva ${days}`,
      readingOpen: (reading) => `výklad „${reading}“ je otevřený`,
    },
  },
  ask: {
    start: (goals) => `Určit se má: ${goals}`,
    keys: "Odpovězte číslem, přesnou hodnotou za rovnítkem (=hodnota), nebo písmenem.",
    question: (at, left) =>
      `Otázka ${at} (význam ještě ${few(left) ? "mohou" : "může"} mít ${facts(left)})`,
    leadsTo: (goals) => goals,
    stillNeeded: (count) => `${few(count) ? "zbývají" : "zbývá"} ${facts(count)}`,
    noFurther: "určeno",
    notKnownYet: "zatím není známo",
    unobtainable: "nelze zjistit",
    back: "zpět",
    quit: "skončit",
    prompt: "> ",
    notUnderstood: "Taková odpověď v nabídce není.",
    nothingBefore: "Před touto otázkou žádná nebyla.",
    cannotBe: "To zde není možné",
    done: "Na nic dalšího není třeba se ptát.",
    openLeft: (names) => `Zůstává otevřeno: ${names}`,
    stopped: "Ukončeno.",
    caseSoFar: "Případ, jak je zatím znám",
    saved: (file) => `Případ je uložen v souboru ${file}.`,
  },
};
