// `pnpm words` writes this from catalogues/web/wordings.cs.yaml and catalogues/web/wordings.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WordingsMessages {
  kept: null;
  keptNone: null;
  keptNote: null;
  act: null;
  from: null;
  form: null;
  provisions: null;
  "format.markdown": null;
  "format.text": null;
  "format.akomaNtoso": null;
  "format.eSbirka": null;
  "format.pdf": null;
  show: null;
  showNamed: { act: string | number; day: string | number };
  remove: null;
  removeNamed: { act: string | number; day: string | number };
  removeTitle: null;
  removeLead: { day: string | number; act: string | number };
  removeKeep: null;
  removeDo: null;
  removed: null;
  damaged: { key: string | number };
  storeFailed: null;
  import: null;
  importLead: null;
  day: null;
  drop: null;
  formats: null;
  choose: null;
  dayFirst: null;
  step_read: null;
  step_compare: null;
  step_keep: null;
  steps: { at: string | number; of: string | number };
  stop: null;
  refused: { name: string | number };
  imported: { name: string | number; count: number };
  replaceTitle: null;
  replaceLead: { day: string | number; act: string | number; name: string | number };
  replaceKeep: null;
  replaceDo: null;
  "code.FILE_TOO_LARGE": null;
  "code.FILE_NOT_READABLE": null;
  "code.WORDING_NOT_KEPT": null;
  "code.WORDING_NOT_READ": null;
  "code.WORDING_WITHOUT_TEXT": null;
  "code.WORDING_NOT_CUT": null;
  "code.WORDING_OTHER_ACT": null;
  "code.WORDING_OLDER": null;
  "code.WORDING_BEFORE_ACT": null;
  "code.WORDING_BREAKS_OFF": null;
  "code.PROVISION_MALFORMED": null;
  "code.WORDING_UNKNOWN": null;
  "code.PROVISION_UNKNOWN": null;
  nearDay: { day: string | number };
  near: { provision: string | number };
  back: null;
  compared: { act: string | number; day: string | number };
  none: null;
  computing: null;
  failed: null;
  "base.import": { day: string | number };
  "base.pins": { day: string | number };
  "besides.import": { day: string | number };
  "besides.pins": { day: string | number };
  noBase: null;
  counts: null;
  "change.same": null;
  "change.editorial": null;
  "change.changed": null;
  "change.renumbered": null;
  "change.new": null;
  "change.gone": null;
  "change.missing": null;
  changes: null;
  shown: null;
  "filter.all": { count: string | number };
  "filter.open": { count: string | number };
  "filter.rests": { count: string | number };
  "filter.kind": { kind: string | number; count: string | number };
  nothingChanged: null;
  nothingHere: null;
  more: { count: number };
  openNone: null;
  openCount: { count: number };
  was: { provision: string | number };
  isReplaced: null;
  hashOnly: null;
  missing: null;
  added: null;
  taken: null;
  "kind.rules": null;
  "kind.facts": null;
  "kind.cases": null;
  "kind.items": null;
  "kind.properties": null;
  "kind.recommendations": null;
  "kind.decisions": null;
  "kind.others": null;
  laterLaw: null;
  reaches: null;
  itemsNote: { count: number };
  touchesNothing: null;
  leavesAlone: null;
  official: null;
  uncut: null;
  uncutNote: null;
  "uncut.outside": null;
  "uncut.twice": null;
  "uncut.gap": null;
  "uncut.order": null;
  "uncut.markup": null;
  "uncut.section": null;
  "uncut.empty": null;
  "unit.line": { at: string | number };
  "unit.page": { at: string | number };
  "unit.fragment": { at: string | number };
  "unit.element": { at: string | number };
  notCompared: { count: number };
  pinsMoved: null;
  pinsMovedMend: null;
  "looked.inRules": null;
  "looked.open": null;
  "looked.missing": null;
  found: { decision: string | number; why: string | number; who: string | number };
  recorded: { day: string | number };
  keeper: null;
  triage: null;
  triageOf: { provision: string | number };
  triageAgain: null;
  decision: null;
  "decision.noChangeOfMeaning": null;
  "decision.ruleToChange": null;
  "decision.oursWasWrong": null;
  who: null;
  why: null;
  record: null;
  decisionNeeded: null;
  whoNeeded: null;
  whyNeeded: null;
  notRecorded: null;
  recordedNow: { provision: string | number };
  read: null;
  readLead: null;
  provision: null;
  provisionHint: null;
  on: null;
  since: null;
  readDo: null;
  readNone: null;
  officialFrom: { day: string | number };
  between: { day: string | number; since: string | number };
  sameWords: null;
  goneSince: null;
  ourRules: null;
  superseded: { provision: string | number; day: string | number };
}

export const wordingsWords: Catalogue<WordingsMessages> = {
  cs: {
    kept: "Načtená znění",
    keptNone: "Zatím nebylo načteno žádné znění. Opatřete si text předpisu jako soubor, například z e-Sbírky, a níže jej vyberte.",
    keptNote: "Zůstávají jen v tomto prohlížeči a nikam se neodesílají.",
    act: "Předpis",
    from: "Účinné od",
    form: "Načteno z",
    provisions: "Ustanovení",
    "format.markdown": "Markdown",
    "format.text": "prostý text",
    "format.akomaNtoso": "Akoma Ntoso",
    "format.eSbirka": "e-Sbírka (JSON)",
    "format.pdf": "PDF",
    show: "Zobrazit změny",
    showNamed: [{"type":0,"value":"Zobrazit změny: "},{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"day"}],
    remove: "Odstranit",
    removeNamed: [{"type":0,"value":"Odstranit: "},{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"day"}],
    removeTitle: "Odstranit toto znění?",
    removeLead: [{"type":0,"value":"Z tohoto prohlížeče se odstraní znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":" ("},{"type":1,"value":"act"},{"type":0,"value":") i to, co bylo o jeho změnách zaznamenáno. Vrátit to nelze."}],
    removeKeep: "Ponechat",
    removeDo: "Odstranit",
    removed: "Znění bylo z tohoto prohlížeče odstraněno.",
    damaged: [{"type":0,"value":"Uložené znění „"},{"type":1,"value":"key"},{"type":0,"value":"“ je poškozeno a nelze je přečíst. Odstraňte je a načtěte znovu."}],
    storeFailed: "Tento prohlížeč nedovoluje stránce nic uložit, a proto nelze žádné znění načíst. Povolte ukládání dat, nebo opusťte anonymní režim.",
    import: "Načíst znění",
    importLead: "Text se přímo zde na stránce rozčlení na ustanovení a porovná se zněním předchozím. Dozvíte se, co se změnilo a která pravidla, údaje a případy se o to opírají.",
    day: "Den, od kterého je toto znění účinné",
    drop: "Soubor sem přetáhněte, nebo jej vyberte.",
    formats: "Markdown, prostý text, Akoma Ntoso, JSON z e-Sbírky nebo PDF s textem, nejvýše 64 MB",
    choose: "Vybrat soubor",
    dayFirst: "Nejprve uveďte den, potom vyberte soubor.",
    step_read: "Čte se soubor",
    step_compare: "Porovnává se",
    step_keep: "Ukládá se",
    steps: [{"type":0,"value":"krok "},{"type":1,"value":"at"},{"type":0,"value":" ze "},{"type":1,"value":"of"}],
    stop: "Zastavit",
    refused: [{"type":0,"value":"Soubor „"},{"type":1,"value":"name"},{"type":0,"value":"“ nebyl načten. Nic se nezměnilo."}],
    imported: [{"type":0,"value":"Soubor „"},{"type":1,"value":"name"},{"type":0,"value":"“ byl načten: "},{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" ustanovení"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" ustanovení"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" ustanovení"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" ustanovení"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":"."}],
    replaceTitle: "Přepsat znění téhož dne?",
    replaceLead: [{"type":0,"value":"Jiné znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":" ("},{"type":1,"value":"act"},{"type":0,"value":") je již uloženo. Soubor „"},{"type":1,"value":"name"},{"type":0,"value":"“ by je nahradil a to, co bylo zaznamenáno o ustanoveních s jiným textem, by se ztratilo."}],
    replaceKeep: "Ponechat",
    replaceDo: "Přepsat",
    "code.FILE_TOO_LARGE": "Soubor je větší než 64 MB; vyberte soubor se samotným předpisem.",
    "code.FILE_NOT_READABLE": "Soubor již nelze přečíst; vyberte jej znovu.",
    "code.WORDING_NOT_KEPT": "Prohlížeč pro znění nemá místo, nebo nic neukládá; odstraňte znění, které již nepotřebujete, nebo povolte ukládání dat.",
    "code.WORDING_NOT_READ": "Soubor nemá žádný z těchto formátů, nebo není celý; uložte jej znovu jako Markdown, text v UTF-8, Akoma Ntoso, JSON z e-Sbírky nebo PDF bez hesla.",
    "code.WORDING_WITHOUT_TEXT": "Stránky obsahují jen obrázky, jako po naskenování; nechte text rozpoznat, nebo použijte jiný formát.",
    "code.WORDING_NOT_CUT": "V souboru není žádný paragraf s textem; každý začíná řádkem nebo nadpisem jako „§ 192“.",
    "code.WORDING_OTHER_ACT": "Toto je text jiného předpisu; vyberte ten výše.",
    "code.WORDING_OLDER": "Toto je starší znění; uveďte den, od kterého bylo účinné, nebo načtěte znění novější.",
    "code.WORDING_BEFORE_ACT": "Předpis v ten den ještě neexistoval; uveďte den, od kterého je toto znění účinné.",
    "code.WORDING_BREAKS_OFF": "Text je neúplný a končí uprostřed; načtěte celý soubor.",
    "code.PROVISION_MALFORMED": "Ustanovení zapište jako § 192, § 192 odst. 3 nebo § 192 odst. 3 písm. b).",
    "code.WORDING_UNKNOWN": "Znění k tomuto dni nebylo načteno.",
    "code.PROVISION_UNKNOWN": "Načtené znění takové ustanovení nemá.",
    nearDay: [{"type":0,"value":"Nejstarší načtené znění je účinné od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    near: [{"type":0,"value":"Nejspíš jste mysleli „"},{"type":1,"value":"provision"},{"type":0,"value":"“."}],
    back: "Všechna načtená znění",
    compared: [{"type":1,"value":"act"},{"type":0,"value":": znění účinné od "},{"type":1,"value":"day"}],
    none: "Toto znění v tomto prohlížeči uloženo není.",
    computing: "Porovnává se a hledá se, co se o každou změnu opírá",
    failed: "Změny se nepodařilo zjistit.",
    "base.import": [{"type":0,"value":"Porovnáno s dříve načteným zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    "base.pins": [{"type":0,"value":"Porovnáno se zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":", z něhož uchováváme jen otisky; lze tedy říci, co se změnilo, nikoli v kterých slovech."}],
    "besides.import": [{"type":0,"value":"Paragrafy, jejichž otisky nemáme, byly porovnány s dříve načteným zněním účinným od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    "besides.pins": [{"type":0,"value":"Paragrafy, které dříve načtené znění neobsahuje, byly porovnány s otisky znění účinného od "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    noBase: "Starší znění není známo, není tedy s čím porovnat.",
    counts: "Počty ustanovení",
    "change.same": "beze změny",
    "change.editorial": "změna jen v interpunkci a úpravě textu",
    "change.changed": "změněno",
    "change.renumbered": "přečíslováno",
    "change.new": "nové",
    "change.gone": "zrušeno",
    "change.missing": "není v souboru",
    changes: "Změny",
    shown: "Zobrazit",
    "filter.all": [{"type":0,"value":"všechny změny ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.open": [{"type":0,"value":"k posouzení ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.rests": [{"type":0,"value":"ty, o které se opírají pravidla ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.kind": [{"type":1,"value":"kind"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    nothingChanged: "Žádné ustanovení se nezměnilo.",
    nothingHere: "Žádná taková změna tu není.",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Zobrazit "},{"type":1,"value":"count"},{"type":0,"value":" další"}]},"few":{"value":[{"type":0,"value":"Zobrazit "},{"type":1,"value":"count"},{"type":0,"value":" další"}]},"many":{"value":[{"type":0,"value":"Zobrazit "},{"type":1,"value":"count"},{"type":0,"value":" další"}]},"other":{"value":[{"type":0,"value":"Zobrazit "},{"type":1,"value":"count"},{"type":0,"value":" dalších"}]}},"offset":0,"pluralType":"cardinal"}],
    openNone: "Každá změna, o kterou se opírají pravidla, byla posouzena.",
    openCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" změnu, o kterou se opírají pravidla, dosud nikdo neposoudil."}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" změny, o které se opírají pravidla, dosud nikdo neposoudil."}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" změny, o kterou se opírají pravidla, dosud nikdo neposoudil."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" změn, o které se opírají pravidla, dosud nikdo neposoudil."}]}},"offset":0,"pluralType":"cardinal"}],
    was: [{"type":0,"value":"dříve "},{"type":1,"value":"provision"}],
    isReplaced: "Co pod tímto označením stálo dříve, nyní v témž znění nikde není.",
    hashOnly: "Dřívější znění je známo jen podle otisku, a nelze je proto zobrazit vedle nového.",
    missing: "Paragraf byl zrušen, nebo je v souboru jen část předpisu.",
    added: "vloženo:",
    taken: "vypuštěno:",
    "kind.rules": "Pravidla",
    "kind.facts": "Údaje",
    "kind.cases": "Vzorové případy",
    "kind.items": "Úlohy",
    "kind.properties": "Vlastnosti",
    "kind.recommendations": "Doporučení",
    "kind.decisions": "Rozhodnutí",
    "kind.others": "Další položky",
    laterLaw: "použití pozdějšího zákona, je-li pro pachatele příznivější",
    reaches: "Závěry, které na tom závisejí nepřímo",
    itemsNote: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázka k těmto případům"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázky k těmto případům"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázky k těmto případům"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" otázek k těmto případům"}]}},"offset":0,"pluralType":"cardinal"}],
    touchesNothing: "Žádné pravidlo je necituje.",
    leavesAlone: "Beze změny zůstává",
    official: "Úřední znění a naše pravidla",
    uncut: "Co se nepodařilo rozčlenit",
    uncutNote: "Co nepatří k žádnému ustanovení, se neporovnávalo.",
    "uncut.outside": "mimo kterýkoli paragraf",
    "uncut.twice": "označení se opakuje",
    "uncut.gap": "předchozí označení chybí",
    "uncut.order": "mimo pořadí",
    "uncut.markup": "značky formátování nejsou správně uzavřené; text byl převzat bez nich, porovnejte jej s úředním zněním",
    "uncut.section": "řádek začíná značkou paragrafu, ale byl přečten jako text předchozího ustanovení; porovnejte s úředním zněním",
    "uncut.empty": "paragraf bez textu",
    "unit.line": [{"type":0,"value":"řádek "},{"type":1,"value":"at"}],
    "unit.page": [{"type":0,"value":"strana "},{"type":1,"value":"at"}],
    "unit.fragment": [{"type":0,"value":"fragment "},{"type":1,"value":"at"}],
    "unit.element": [{"type":0,"value":"prvek "},{"type":1,"value":"at"}],
    notCompared: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"U "},{"type":1,"value":"count"},{"type":0,"value":" ustanovení není starší znění známo; neporovnávalo se."}]},"few":{"value":[{"type":0,"value":"U "},{"type":1,"value":"count"},{"type":0,"value":" ustanovení není starší znění známo; neporovnávala se."}]},"many":{"value":[{"type":0,"value":"U "},{"type":1,"value":"count"},{"type":0,"value":" ustanovení není starší znění známo; neporovnávalo se."}]},"other":{"value":[{"type":0,"value":"U "},{"type":1,"value":"count"},{"type":0,"value":" ustanovení není starší znění známo; neporovnávala se."}]}},"offset":0,"pluralType":"cardinal"}],
    pinsMoved: "Znění, které neodpovídá našim otiskům k tomuto dni",
    pinsMovedMend: "Porovnejte soubor s úředním textem; je-li správný, je třeba znovu posoudit naše otisky a vše, co se o ně opírá.",
    "looked.inRules": "Každé pravidlo, které se o ně opírá, má od tohoto dne vlastní znění.",
    "looked.open": "Znění se změnilo a nikdo změnu dosud neposoudil.",
    "looked.missing": "Zda byl paragraf zrušen, dosud nikdo neposoudil.",
    found: [{"type":1,"value":"decision"},{"type":0,"value":": "},{"type":1,"value":"why"},{"type":0,"value":" ("},{"type":1,"value":"who"},{"type":0,"value":")"}],
    recorded: [{"type":0,"value":"zaznamenáno "},{"type":1,"value":"day"}],
    keeper: "autor pravidel, nikoli právník",
    triage: "Zaznamenat posouzení",
    triageOf: [{"type":0,"value":"Zaznamenat posouzení: "},{"type":1,"value":"provision"}],
    triageAgain: "Zaznamenat znovu",
    decision: "Výsledek posouzení",
    "decision.noChangeOfMeaning": "Smysl se nezměnil",
    "decision.ruleToChange": "Pravidlo je třeba změnit",
    "decision.oursWasWrong": "Naše pravidlo bylo chybné",
    who: "Kdo změnu posoudil",
    why: "Odůvodnění",
    record: "Zaznamenat",
    decisionNeeded: "Vyberte výsledek posouzení.",
    whoNeeded: "Uveďte, kdo změnu posoudil.",
    whyNeeded: "Uveďte odůvodnění.",
    notRecorded: "Posouzení se nepodařilo zaznamenat. Prohlížeč nemá místo, nebo bylo znění odstraněno v jiném okně.",
    recordedNow: [{"type":0,"value":"Zaznamenáno: "},{"type":1,"value":"provision"}],
    read: "Číst ustanovení",
    readLead: "Úřední znění k určitému dni, jak bylo načteno, a vedle něj naše pravidla; nebo co se v něm změnilo od jiného dne.",
    provision: "Ustanovení",
    provisionHint: "Například § 192 odst. 3 nebo § 192(3)",
    on: "Den",
    since: "Změny od (lze nechat prázdné)",
    readDo: "Zobrazit znění",
    readNone: "Nejprve načtěte některé znění.",
    officialFrom: [{"type":0,"value":"Úřední znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":", jak bylo načteno"}],
    between: [{"type":0,"value":"Úřední znění účinné od "},{"type":1,"value":"day"},{"type":0,"value":" proti znění účinnému od "},{"type":1,"value":"since"}],
    sameWords: "Znění je k oběma dnům stejné.",
    goneSince: "Již zde není",
    ourRules: "Naše pravidla k tomuto dni",
    superseded: [{"type":1,"value":"provision"},{"type":0,"value":": od "},{"type":1,"value":"day"},{"type":0,"value":" platí jiné znění, které nebylo načteno."}],
  },
  en: {
    kept: "Imported wordings",
    keptNone: "Nothing is imported yet. Take the text of an act as a file, for example from e-Sbírka, and choose it below.",
    keptNote: "They are kept in this browser alone and sent nowhere.",
    act: "Act",
    from: "In force from",
    form: "Read from",
    provisions: "Provisions",
    "format.markdown": "Markdown",
    "format.text": "plain text",
    "format.akomaNtoso": "Akoma Ntoso",
    "format.eSbirka": "e-Sbírka (JSON)",
    "format.pdf": "PDF",
    show: "Show the changes",
    showNamed: [{"type":0,"value":"Show the changes: "},{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"day"}],
    remove: "Remove",
    removeNamed: [{"type":0,"value":"Remove: "},{"type":1,"value":"act"},{"type":0,"value":", "},{"type":1,"value":"day"}],
    removeTitle: "Remove this wording?",
    removeLead: [{"type":0,"value":"The words of "},{"type":1,"value":"act"},{"type":0,"value":" in force from "},{"type":1,"value":"day"},{"type":0,"value":" are deleted from this browser, and so is what was recorded of their changes. This cannot be undone."}],
    removeKeep: "Keep them",
    removeDo: "Remove",
    removed: "The wording was removed from this browser.",
    damaged: [{"type":0,"value":"What is kept as “"},{"type":1,"value":"key"},{"type":0,"value":"” is damaged and cannot be read. Remove it and import the words again."}],
    storeFailed: "This browser does not let the page keep anything. Without it no wording can be imported; allow it to keep data, or leave its private mode.",
    import: "Import a wording",
    importLead: "The text is cut into its provisions here in the page and compared with the one before. You are told what changed and which rules, facts and cases rest on it.",
    day: "Day from which these words are in force",
    drop: "Drop the file here, or choose it.",
    formats: "Markdown, plain text, Akoma Ntoso, JSON of e-Sbírka or PDF with text, of at most 64 MB",
    choose: "Choose a file",
    dayFirst: "Give the day first, then choose the file.",
    step_read: "Reading the file",
    step_compare: "Comparing",
    step_keep: "Keeping it",
    steps: [{"type":0,"value":"step "},{"type":1,"value":"at"},{"type":0,"value":" of "},{"type":1,"value":"of"}],
    stop: "Stop",
    refused: [{"type":0,"value":"“"},{"type":1,"value":"name"},{"type":0,"value":"” was not imported. Nothing was changed."}],
    imported: [{"type":0,"value":"“"},{"type":1,"value":"name"},{"type":0,"value":"” was imported: "},{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" provision"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" provisions"}]}},"offset":0,"pluralType":"cardinal"},{"type":0,"value":"."}],
    replaceTitle: "Write over the words of that day?",
    replaceLead: [{"type":0,"value":"Other words of "},{"type":1,"value":"act"},{"type":0,"value":" in force from "},{"type":1,"value":"day"},{"type":0,"value":" are kept already. “"},{"type":1,"value":"name"},{"type":0,"value":"” would take their place, and what was recorded of provisions with other words would be lost."}],
    replaceKeep: "Leave them",
    replaceDo: "Write over them",
    "code.FILE_TOO_LARGE": "The file is larger than 64 MB; take the act alone.",
    "code.FILE_NOT_READABLE": "The file can no longer be read; choose it again.",
    "code.WORDING_NOT_KEPT": "The browser has no room for it, or keeps nothing; remove a wording you no longer need, or allow the page to keep data.",
    "code.WORDING_NOT_READ": "The file is in none of these formats, or not whole; save it again as Markdown, text in UTF-8, Akoma Ntoso, JSON of e-Sbírka or PDF without a password.",
    "code.WORDING_WITHOUT_TEXT": "The pages hold pictures and no text, as those of a scan; have the text recognised, or take another format.",
    "code.WORDING_NOT_CUT": "No section with words was found; each begins with a line or heading of its own such as “§ 192”.",
    "code.WORDING_OTHER_ACT": "The words are those of another act; choose that act above.",
    "code.WORDING_OLDER": "The words are an older wording; give the day from which they were in force, or take the newer words.",
    "code.WORDING_BEFORE_ACT": "The act is younger than that day; give the day from which these words are in force.",
    "code.WORDING_BREAKS_OFF": "The text breaks off in the middle; take the whole file.",
    "code.PROVISION_MALFORMED": "Write a provision as § 192, § 192(3) or § 192(3)(b).",
    "code.WORDING_UNKNOWN": "No words of that day were imported.",
    "code.PROVISION_UNKNOWN": "The imported words have no such provision.",
    nearDay: [{"type":0,"value":"The oldest are those in force from "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    near: [{"type":0,"value":"You probably meant “"},{"type":1,"value":"provision"},{"type":0,"value":"”."}],
    back: "All imported wordings",
    compared: [{"type":1,"value":"act"},{"type":0,"value":": words in force from "},{"type":1,"value":"day"}],
    none: "This wording is not kept in this browser.",
    computing: "Comparing, and looking up what rests on each change",
    failed: "The changes could not be computed.",
    "base.import": [{"type":0,"value":"Compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", imported before."}],
    "base.pins": [{"type":0,"value":"Compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", of which we keep hashes only; so it is told what changed, but not in which words."}],
    "besides.import": [{"type":0,"value":"Sections of which no hashes are kept were compared with the words in force from "},{"type":1,"value":"day"},{"type":0,"value":", imported before."}],
    "besides.pins": [{"type":0,"value":"Sections that those words lack were compared with the hashes of the words in force from "},{"type":1,"value":"day"},{"type":0,"value":"."}],
    noBase: "No earlier words are known, so there is nothing to compare with.",
    counts: "How many provisions",
    "change.same": "the same",
    "change.editorial": "punctuation or layout only",
    "change.changed": "changed",
    "change.renumbered": "renumbered",
    "change.new": "new",
    "change.gone": "gone",
    "change.missing": "not in the file",
    changes: "Changes",
    shown: "Show",
    "filter.all": [{"type":0,"value":"all changes ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.open": [{"type":0,"value":"to be looked at ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.rests": [{"type":0,"value":"those that rules rest on ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    "filter.kind": [{"type":1,"value":"kind"},{"type":0,"value":" ("},{"type":1,"value":"count"},{"type":0,"value":")"}],
    nothingChanged: "No provision changed.",
    nothingHere: "There is none of these.",
    more: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more"}]},"other":{"value":[{"type":0,"value":"Show "},{"type":1,"value":"count"},{"type":0,"value":" more"}]}},"offset":0,"pluralType":"cardinal"}],
    openNone: "No change that rules rest on is open.",
    openCount: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" change that rules rest on has been looked at by nobody."}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" changes that rules rest on have been looked at by nobody."}]}},"offset":0,"pluralType":"cardinal"}],
    was: [{"type":0,"value":"formerly "},{"type":1,"value":"provision"}],
    isReplaced: "What stood under this number before stands nowhere now in the same words.",
    hashOnly: "The earlier words are known by their hash alone, so they cannot be shown beside the new ones.",
    missing: "The section was repealed, or the file holds a part of the act.",
    added: "added:",
    taken: "removed:",
    "kind.rules": "Rules",
    "kind.facts": "Facts",
    "kind.cases": "Worked cases",
    "kind.items": "Exercises",
    "kind.properties": "Properties",
    "kind.recommendations": "Recommendations",
    "kind.decisions": "Decisions",
    "kind.others": "Other entries",
    laterLaw: "later law, where more favourable to the person",
    reaches: "Outcomes that turn on it indirectly",
    itemsNote: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" question about these cases"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" questions about these cases"}]}},"offset":0,"pluralType":"cardinal"}],
    touchesNothing: "No rule cites it.",
    leavesAlone: "Nothing changed for",
    official: "Official words and our rules",
    uncut: "What could not be cut",
    uncutNote: "What stands in no provision was not compared.",
    "uncut.outside": "in no section",
    "uncut.twice": "the number stands twice",
    "uncut.gap": "a number before it is missing",
    "uncut.order": "out of order",
    "uncut.markup": "tags do not match; the words were taken without them, so compare them with the official text",
    "uncut.section": "a line that begins with a section sign was read as words of the provision above; compare it with the official text",
    "uncut.empty": "a section without words",
    "unit.line": [{"type":0,"value":"line "},{"type":1,"value":"at"}],
    "unit.page": [{"type":0,"value":"page "},{"type":1,"value":"at"}],
    "unit.fragment": [{"type":0,"value":"fragment "},{"type":1,"value":"at"}],
    "unit.element": [{"type":0,"value":"element "},{"type":1,"value":"at"}],
    notCompared: [{"type":6,"value":"count","options":{"one":{"value":[{"type":0,"value":"Of "},{"type":1,"value":"count"},{"type":0,"value":" provision no earlier words are known; it was not compared."}]},"other":{"value":[{"type":0,"value":"Of "},{"type":1,"value":"count"},{"type":0,"value":" provisions no earlier words are known; they were not compared."}]}},"offset":0,"pluralType":"cardinal"}],
    pinsMoved: "Words that do not fit our hashes of this day",
    pinsMovedMend: "Compare the file with the official text; if it is right, our hashes and what rests on them are to be looked at again.",
    "looked.inRules": "Every rule that rests on it begins a wording of its own on this day.",
    "looked.open": "The wording changed; nobody has looked at it.",
    "looked.missing": "Whether the section was repealed nobody has looked at.",
    found: [{"type":1,"value":"decision"},{"type":0,"value":": "},{"type":1,"value":"why"},{"type":0,"value":" ("},{"type":1,"value":"who"},{"type":0,"value":")"}],
    recorded: [{"type":0,"value":"recorded on "},{"type":1,"value":"day"}],
    keeper: "whoever wrote the rules, no lawyer",
    triage: "Record what you find",
    triageOf: [{"type":0,"value":"Record what you find: "},{"type":1,"value":"provision"}],
    triageAgain: "Record it anew",
    decision: "What you found",
    "decision.noChangeOfMeaning": "No change of meaning",
    "decision.ruleToChange": "A rule is to be changed",
    "decision.oursWasWrong": "Our rule was wrong",
    who: "Who looked at it",
    why: "Why",
    record: "Record",
    decisionNeeded: "Choose what you found.",
    whoNeeded: "Say who looked at it.",
    whyNeeded: "Say why.",
    notRecorded: "It could not be recorded. The browser has no room, or the wording was removed in another window.",
    recordedNow: [{"type":0,"value":"Recorded: "},{"type":1,"value":"provision"}],
    read: "Read a provision",
    readLead: "The official words of a day as they were imported, beside our rules; or what of them changed since another day.",
    provision: "Provision",
    provisionHint: "For example § 192 odst. 3 or § 192(3)",
    on: "Day",
    since: "Changes since (may stay empty)",
    readDo: "Show the words",
    readNone: "Import a wording first.",
    officialFrom: [{"type":0,"value":"Official words in force from "},{"type":1,"value":"day"},{"type":0,"value":", as imported"}],
    between: [{"type":0,"value":"Official words in force from "},{"type":1,"value":"day"},{"type":0,"value":", against those in force from "},{"type":1,"value":"since"}],
    sameWords: "The words are the same on both days.",
    goneSince: "No longer there",
    ourRules: "Our rules on that day",
    superseded: [{"type":1,"value":"provision"},{"type":0,"value":": from "},{"type":1,"value":"day"},{"type":0,"value":" other words are in force, which were not imported."}],
  },
};
