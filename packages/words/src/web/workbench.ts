// `pnpm words` writes this from catalogues/web/workbench.cs.yaml and catalogues/web/workbench.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface WorkbenchMessages {
  title: null;
  toDraft: null;
  lead: null;
  tabs: null;
  tab_draft: null;
  tab_impact: null;
  tab_properties: null;
  tab_report: null;
  tab_document: null;
  name: null;
  nameHint: null;
  day: null;
  today: null;
  tooEarly: { date: string | number };
  shipped: null;
  shippedLead: null;
  figures: null;
  figuresLead: null;
  figureNow: { value: string | number };
  figureBounds: { min: number; max: number };
  figureWrong: { min: number; max: number };
  own: null;
  ownLead: null;
  start: null;
  startRule: null;
  startRuleChoose: null;
  startRuleDo: null;
  startShipped: null;
  startShippedChoose: null;
  startShippedDo: null;
  startEmpty: null;
  editorName: null;
  inserted: { title: string | number };
  insertedAmendment: { title: string | number };
  replaced: null;
  removeText: null;
  removedText: null;
  problems: { count: number };
  noProblems: null;
  line: { line: string | number };
  reading: null;
  conflict: null;
  inWords: null;
  inWordsLead: null;
  inWordsNone: null;
  wordsSet: { figure: string | number; to: string | number; now: string | number };
  wordsSetFrom: { figure: string | number; to: string | number; now: string | number; date: string | number };
  wordsEnact: null;
  wordsReplace: null;
  wordsRepeal: null;
  wordsConcludes: { outcome: string | number };
  wordsException: { rule: string | number };
  wordsReason: { reason: string | number };
  wordsHolds: null;
  wordingFrom: { date: string | number };
  keeping: null;
  keepingLead: null;
  saveFile: null;
  openFile: null;
  fileWrong: null;
  opened: null;
  saveServer: null;
  openServer: null;
  savedServer: { version: string | number };
  savedAlready: null;
  serverNone: null;
  serverList: null;
  serverOf: { date: string | number; version: string | number };
  serverConflict: null;
  serverToken: null;
  tokenName: null;
  serverNameless: null;
  serverForbidden: null;
  serverAway: null;
  clear: null;
  clearTitle: null;
  clearLead: null;
  clearDo: null;
  clearKeep: null;
  cleared: null;
  fileDraft: null;
  untitled: null;
}

export const workbenchWords: Catalogue<WorkbenchMessages> = {
  cs: {
    title: "Novela",
    toDraft: "Přejít na Novelu",
    lead: "Zkuste navrženou změnu zákona na všech případech: co změní, co změní nepřímo a která doporučení pak budou splněna. Vše se počítá v tomto prohlížeči.",
    tabs: "Části návrhu",
    tab_draft: "Návrh",
    tab_impact: "Dopad",
    tab_properties: "Vlastní požadavky",
    tab_report: "Zpráva",
    tab_document: "Dokument",
    name: "Název návrhu",
    nameHint: "Objeví se v záhlaví zprávy.",
    day: "Mění se právo ke dni",
    today: "Dnes",
    tooEarly: [{"type":0,"value":"Právo je zachyceno až od "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    shipped: "Připravené změny",
    shippedLead: "Lze jich zvolit více, použijí se v pořadí, v jakém je zvolíte. Odporují-li si, uvidíte, které to jsou.",
    figures: "Věkové a jiné hranice",
    figuresLead: "Posuňte hodnotu, která v zákoně je. Prázdné pole ji nemění.",
    figureNow: [{"type":0,"value":"nyní "},{"type":1,"value":"value"}],
    figureBounds: [{"type":0,"value":"od "},{"type":2,"value":"min","style":null},{"type":0,"value":" do "},{"type":2,"value":"max","style":null}],
    figureWrong: [{"type":0,"value":"Zadejte celé číslo od "},{"type":2,"value":"min","style":null},{"type":0,"value":" do "},{"type":2,"value":"max","style":null},{"type":0,"value":"."}],
    own: "Vlastní znění",
    ownLead: "Pravidla se zapisují jako text ve formátu YAML. Nejsnáze začnete od pravidla, které už existuje.",
    start: "Začít od",
    startRule: "Pravidlo k přepsání",
    startRuleChoose: "zvolte pravidlo",
    startRuleDo: "Vložit jeho znění",
    startShipped: "Připravená změna k úpravě",
    startShippedChoose: "zvolte změnu",
    startShippedDo: "Vložit jako text",
    startEmpty: "Začít prázdným textem",
    editorName: "Vlastní změna zákona, zápis v YAML",
    inserted: [{"type":0,"value":"Vloženo znění pravidla „"},{"type":1,"value":"title"},{"type":0,"value":"“."}],
    insertedAmendment: [{"type":0,"value":"Vložen text změny „"},{"type":1,"value":"title"},{"type":0,"value":"“."}],
    replaced: "Dosavadní text byl nahrazen.",
    removeText: "Odstranit vlastní znění",
    removedText: "Vlastní znění bylo odstraněno.",
    problems: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" chyba"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" chyby"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" chyby"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" chyb"}]}},"offset":0,"pluralType":"cardinal"}],
    noProblems: "Bez chyb.",
    line: [{"type":0,"value":"Řádek "},{"type":1,"value":"line"}],
    reading: "Kontroluje se…",
    conflict: "Návrh nelze použít",
    inWords: "Slovy",
    inWordsLead: "Co text říká, našimi slovy. Ukazuje se poslední podoba bez chyb.",
    inWordsNone: "Text zatím bez chyb nebyl.",
    wordsSet: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" místo dosavadních "},{"type":1,"value":"now"}],
    wordsSetFrom: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" místo dosavadních "},{"type":1,"value":"now"},{"type":0,"value":", od "},{"type":1,"value":"date"}],
    wordsEnact: "Nové pravidlo",
    wordsReplace: "Pravidlo v novém znění",
    wordsRepeal: "Pravidlo se zrušuje",
    wordsConcludes: [{"type":0,"value":"Vede k závěru: "},{"type":1,"value":"outcome"}],
    wordsException: [{"type":0,"value":"Je výjimkou z pravidla: "},{"type":1,"value":"rule"}],
    wordsReason: [{"type":0,"value":"Důvod: "},{"type":1,"value":"reason"}],
    wordsHolds: "Platí, když",
    wordingFrom: [{"type":0,"value":"Znění účinné od "},{"type":1,"value":"date"}],
    keeping: "Uložení návrhu",
    keepingLead: "Návrh zůstává v tomto prohlížeči. Na server se uloží, jen když o to požádáte.",
    saveFile: "Uložit do souboru",
    openFile: "Otevřít ze souboru",
    fileWrong: "V souboru není návrh z této obrazovky ani navržená změna v YAML.",
    opened: "Návrh byl otevřen.",
    saveServer: "Uložit na server",
    openServer: "Otevřít ze serveru",
    savedServer: [{"type":0,"value":"Návrh je uložen na serveru (verze "},{"type":1,"value":"version"},{"type":0,"value":")."}],
    savedAlready: "Na serveru je už přesně tento návrh.",
    serverNone: "Na serveru žádný návrh není.",
    serverList: "Návrhy na serveru",
    serverOf: [{"type":0,"value":"uloženo "},{"type":1,"value":"date"},{"type":0,"value":", verze "},{"type":1,"value":"version"}],
    serverConflict: "Na serveru je mezitím jiná podoba tohoto návrhu. Otevřete ji, nebo uložte svou pod novým názvem.",
    serverToken: "Server žádá přístupový token. Platí, dokud stránku nezavřete.",
    tokenName: "Přístupový token",
    serverNameless: "Návrh zatím nemá název. Pojmenujte jej, pod názvem se uloží.",
    serverForbidden: "S tímto oprávněním návrhy ukládat nelze.",
    serverAway: "Server není dostupný; návrh zůstal v prohlížeči.",
    clear: "Vymazat návrh",
    clearTitle: "Vymazat návrh z tohoto prohlížeče?",
    clearLead: "Smaže se celý návrh i vlastní požadavky. To už vrátit nelze.",
    clearDo: "Vymazat",
    clearKeep: "Ponechat",
    cleared: "Návrh byl z tohoto prohlížeče vymazán.",
    fileDraft: "novela",
    untitled: "Návrh bez názvu",
  },
  en: {
    title: "Amendment",
    toDraft: "Go to Amendment",
    lead: "Try an amendment on all cases: what it changes, what it changes besides, and which recommendations are met then. All of it is computed in this browser.",
    tabs: "Parts of the draft",
    tab_draft: "Draft",
    tab_impact: "Impact",
    tab_properties: "Your requirements",
    tab_report: "Report",
    tab_document: "Document",
    name: "Name of the draft",
    nameHint: "It heads the report.",
    day: "The law that is amended is that of",
    today: "Today",
    tooEarly: [{"type":0,"value":"The law is recorded from "},{"type":1,"value":"date"},{"type":0,"value":" on."}],
    shipped: "Amendments at hand",
    shippedLead: "Several can be chosen; they are applied in the order in which you choose them. Where they contradict each other, we say which.",
    figures: "Ages and other figures",
    figuresLead: "Move a figure of the law. An empty field leaves it as it is.",
    figureNow: [{"type":0,"value":"now "},{"type":1,"value":"value"}],
    figureBounds: [{"type":0,"value":"from "},{"type":2,"value":"min","style":null},{"type":0,"value":" to "},{"type":2,"value":"max","style":null}],
    figureWrong: [{"type":0,"value":"Enter a whole number from "},{"type":2,"value":"min","style":null},{"type":0,"value":" to "},{"type":2,"value":"max","style":null},{"type":0,"value":"."}],
    own: "Your own wording",
    ownLead: "Rules are written as text in YAML. The easiest start is a rule that is there already.",
    start: "Start from",
    startRule: "Rule to rewrite",
    startRuleChoose: "choose a rule",
    startRuleDo: "Insert its wording",
    startShipped: "Amendment at hand to edit",
    startShippedChoose: "choose an amendment",
    startShippedDo: "Insert as text",
    startEmpty: "Start with an empty text",
    editorName: "Your own amendment, written in YAML",
    inserted: [{"type":0,"value":"The wording of the rule “"},{"type":1,"value":"title"},{"type":0,"value":"” was inserted."}],
    insertedAmendment: [{"type":0,"value":"The text of the amendment “"},{"type":1,"value":"title"},{"type":0,"value":"” was inserted."}],
    replaced: "The text before was replaced.",
    removeText: "Remove your own wording",
    removedText: "Your own wording was removed.",
    problems: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" mistake"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" mistakes"}]}},"offset":0,"pluralType":"cardinal"}],
    noProblems: "No mistakes.",
    line: [{"type":0,"value":"Line "},{"type":1,"value":"line"}],
    reading: "Checking…",
    conflict: "The draft cannot be applied",
    inWords: "In words",
    inWordsLead: "What the text says, in our words. The last form without mistakes is shown.",
    inWordsNone: "The text has not been without mistakes yet.",
    wordsSet: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" instead of "},{"type":1,"value":"now"}],
    wordsSetFrom: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" instead of "},{"type":1,"value":"now"},{"type":0,"value":", from "},{"type":1,"value":"date"}],
    wordsEnact: "New rule",
    wordsReplace: "Rule in a new wording",
    wordsRepeal: "Rule that is repealed",
    wordsConcludes: [{"type":0,"value":"It concludes: "},{"type":1,"value":"outcome"}],
    wordsException: [{"type":0,"value":"It is an exception to the rule: "},{"type":1,"value":"rule"}],
    wordsReason: [{"type":0,"value":"Reason: "},{"type":1,"value":"reason"}],
    wordsHolds: "It holds when",
    wordingFrom: [{"type":0,"value":"Wording in force from "},{"type":1,"value":"date"}],
    keeping: "Keeping the draft",
    keepingLead: "The draft stays in this browser. It is saved on the server only when you ask for it.",
    saveFile: "Save to a file",
    openFile: "Open from a file",
    fileWrong: "The file holds neither a draft of this screen nor an amendment in YAML.",
    opened: "The draft was opened.",
    saveServer: "Save on the server",
    openServer: "Open from the server",
    savedServer: [{"type":0,"value":"The draft is saved on the server (version "},{"type":1,"value":"version"},{"type":0,"value":")."}],
    savedAlready: "The server has exactly this draft already.",
    serverNone: "There is no draft on the server.",
    serverList: "Drafts on the server",
    serverOf: [{"type":0,"value":"saved "},{"type":1,"value":"date"},{"type":0,"value":", version "},{"type":1,"value":"version"}],
    serverConflict: "The server meanwhile has another form of this draft. Open that one, or save yours under a new name.",
    serverToken: "The server asks for an access token. It is used until you close the page.",
    tokenName: "Access token",
    serverNameless: "The draft has no title yet. Give it one; it is saved under it.",
    serverForbidden: "With this access drafts cannot be saved.",
    serverAway: "The server cannot be reached; the draft stayed in the browser.",
    clear: "Erase the draft",
    clearTitle: "Erase the draft from this browser?",
    clearLead: "The whole draft and your requirements are deleted. This cannot be undone.",
    clearDo: "Erase",
    clearKeep: "Keep",
    cleared: "The draft was erased from this browser.",
    fileDraft: "amendment",
    untitled: "Draft without a name",
  },
};
