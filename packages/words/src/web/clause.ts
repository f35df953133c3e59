// `pnpm words` writes this from catalogues/web/clause.cs.yaml and catalogues/web/clause.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ClauseMessages {
  none: null;
  lead: null;
  way: null;
  form: null;
  yaml: null;
  unreadable: null;
  toYaml: null;
  clause: { number: string | number };
  kind_new: null;
  kind_replaced: null;
  kind_repealed: null;
  kind_figure: null;
  kind_hand: null;
  handLead: null;
  editNamed: { name: string | number };
  remove: null;
  removeNamed: { name: string | number };
  removed: { name: string | number };
  added: { name: string | number };
  byHand: { parts: string | number };
  member_wordings: null;
  member_gathers: null;
  member_leavesOut: null;
  member_notes: null;
  member_examples: null;
  add: null;
  addNew: null;
  addRule: null;
  addRuleChoose: null;
  addReplace: null;
  addRepeal: null;
  addFigure: null;
  addFigureChoose: null;
  addFigureDo: null;
  addShipped: null;
  addShippedChoose: null;
  addShippedDo: null;
  effect: null;
  effect_exception: null;
  effect_ground: null;
  target_exception: null;
  target_ground: null;
  targetChoose: null;
  layer: null;
  who: null;
  add_who: null;
  if: null;
  add_if: null;
  unless: null;
  add_unless: null;
  subjectChoose: null;
  addTerm: null;
  addOr: null;
  or: null;
  wayTitle: { number: string | number };
  addWay: null;
  removeWay: { number: string | number };
  removeStatement: { words: string | number };
  yes: null;
  no: null;
  isOneOf: null;
  isNoneOf: null;
  from: null;
  to: null;
  numberHint: { min: string | number; max: string | number };
  bound_from: { figure: string | number };
  bound_below: { figure: string | number };
  boundRemove: { figure: string | number };
  boundAsNumber: null;
  subject_facts: null;
  subject_outcomes: null;
  subject_conditions: null;
  subject_readings: null;
  handTerm: null;
  inForce: null;
  place: null;
  placeHint: null;
  reason: null;
  reasonWhat: null;
  reason_own: null;
  reasonOf: { paragraph: string | number; title: string | number };
  reasonWords: null;
  texts: null;
  heading: null;
  wording: null;
  wordingFollows: null;
  wordingOwn: null;
  wordingAgain: null;
  otherLanguage: null;
  figureTo: null;
  figureFrom: null;
  figureAlways: null;
  figureNow: { value: string | number };
  open_liable: null;
  open_notLiable: null;
  open_exempt: null;
  open_offence: { outcome: string | number };
  open_notOffence: { outcome: string | number };
  open_holds: { outcome: string | number };
  open_notHolds: { outcome: string | number };
  open_nothing: null;
  sentence_if: { list: string | number };
  sentence_unless: { list: string | number };
  sentence_way: null;
  sentence_nobody: null;
  sentence_anyOf: { list: string | number };
  stated: { subject: string | number; value: string | number };
  denied: { subject: string | number };
  undecided: { subject: string | number };
  andAlso: { a: string | number; b: string | number };
  negated: { words: string | number };
  from_day: { date: string | number };
  repeals: { rule: string | number };
  sets: { figure: string | number; to: string | number; now: string | number };
  setsFrom: { figure: string | number; to: string | number; now: string | number; date: string | number };
  title_nothing: null;
  title_ground: { outcome: string | number };
  title_exception: { rule: string | number };
  mistakes: null;
  missing_target: null;
  missing_whom: null;
  missing_number: { subject: string | number };
  missing_reversed: { subject: string | number };
  missing_range: { min: string | number; max: string | number; subject: string | number };
  missing_options: { subject: string | number };
  missing_day: null;
  missing_place: null;
  missing_title: null;
  missing_says: null;
  missing_reason: null;
  missing_value: null;
  missing_rule: null;
  clash: { number: string | number };
}

export const clauseWords: Catalogue<ClauseMessages> = {
  cs: {
    none: "Zatím žádné ustanovení. Začněte novým ustanovením, nebo pravidlem, které chcete změnit či zrušit.",
    lead: "Každé ustanovení se čte jako věta: kdo a za jakých podmínek je, nebo není odpovědný. Zdrojový text je jen jiná podoba téhož návrhu.",
    way: "Podoba návrhu",
    form: "Ustanovení",
    yaml: "Zdrojový text",
    unreadable: "Text návrhu nelze jako ustanovení přečíst. Opravte zdrojový text, nebo vraťte poslední změnu.",
    toYaml: "Přejít do zdrojového textu",
    clause: [{"type":0,"value":"Ustanovení "},{"type":1,"value":"number"}],
    kind_new: "nové",
    kind_replaced: "nové znění",
    kind_repealed: "zrušuje se",
    kind_figure: "hodnota",
    kind_hand: "zapsáno ručně",
    handLead: "Tuto změnu formulář vyjádřit neumí. Ve zdrojovém textu zůstává tak, jak je.",
    editNamed: [{"type":0,"value":"Upravit: "},{"type":1,"value":"name"}],
    remove: "Odstranit",
    removeNamed: [{"type":0,"value":"Odstranit: "},{"type":1,"value":"name"}],
    removed: [{"type":0,"value":"Odstraněno: "},{"type":1,"value":"name"}],
    added: [{"type":0,"value":"Přidáno: "},{"type":1,"value":"name"}],
    byHand: [{"type":0,"value":"Zdrojový text má navíc: "},{"type":1,"value":"parts"},{"type":0,"value":". Formulář to ponechává beze změny."}],
    member_wordings: "dřívější znění",
    member_gathers: "označení souhrnného pravidla",
    member_leavesOut: "co nepokrývá",
    member_notes: "poznámky",
    member_examples: "příklady",
    add: "Přidat",
    addNew: "Nové ustanovení",
    addRule: "Pravidlo zákona",
    addRuleChoose: "zvolte pravidlo",
    addReplace: "Změnit jeho podmínky",
    addRepeal: "Zrušit je",
    addFigure: "Hodnota v zákoně",
    addFigureChoose: "zvolte hodnotu",
    addFigureDo: "Změnit ji",
    addShipped: "Připravená změna k úpravě",
    addShippedChoose: "zvolte změnu",
    addShippedDo: "Převzít",
    effect: "Co ustanovení říká",
    effect_exception: "Výjimka: není…",
    effect_ground: "Nový důvod: je…",
    target_exception: "Z čeho je výjimkou",
    target_ground: "K čemu vede",
    targetChoose: "zvolte",
    layer: "Podle čeho se posuzuje",
    who: "Kdo",
    add_who: "Podmínka o osobě a jejím jednání",
    if: "Jestliže",
    add_if: "Další podmínka",
    unless: "Ledaže",
    add_unless: "Výjimka",
    subjectChoose: "zvolte",
    addTerm: "Přidat",
    addOr: "Přidat jako „nebo“",
    or: "nebo",
    wayTitle: [{"type":0,"value":"Možnost "},{"type":1,"value":"number"}],
    addWay: "Přidat další možnost (anebo…)",
    removeWay: [{"type":0,"value":"Odebrat možnost "},{"type":1,"value":"number"}],
    removeStatement: [{"type":0,"value":"Odebrat podmínku: "},{"type":1,"value":"words"}],
    yes: "ano",
    no: "ne",
    isOneOf: "je některá z",
    isNoneOf: "není žádná z",
    from: "od (včetně)",
    to: "do (včetně)",
    numberHint: [{"type":0,"value":"celé číslo od "},{"type":1,"value":"min"},{"type":0,"value":" do "},{"type":1,"value":"max"}],
    bound_from: [{"type":0,"value":"nejméně "},{"type":1,"value":"figure"}],
    bound_below: [{"type":0,"value":"méně než "},{"type":1,"value":"figure"}],
    boundRemove: [{"type":0,"value":"Místo hranice ze zákona zadat číslo: "},{"type":1,"value":"figure"}],
    boundAsNumber: "Zadat číslo",
    subject_facts: "Údaje",
    subject_outcomes: "Závěry",
    subject_conditions: "Společné podmínky",
    subject_readings: "Výkladové otázky",
    handTerm: "zapsáno ručně",
    inForce: "Účinnost od",
    place: "Kde má stát",
    placeHint: "Například § 203a odst. 2 trestního zákoníku.",
    reason: "Důvod",
    reasonWhat: "Odkud důvod pochází",
    reason_own: "vlastními slovy",
    reasonOf: [{"type":0,"value":"Doporučení "},{"type":1,"value":"paragraph"},{"type":0,"value":": "},{"type":1,"value":"title"}],
    reasonWords: "Důvod vlastními slovy",
    texts: "Nadpis a znění",
    heading: "Nadpis",
    wording: "Znění",
    wordingFollows: "Znění plyne z podmínek. Napíšete-li vlastní, podmínky ho už měnit nebudou.",
    wordingOwn: "Vlastní znění; podmínky ho nemění.",
    wordingAgain: "Vzít znění z podmínek",
    otherLanguage: "Co nově napíšete, bude i ve druhém jazyce, dokud to tam nepřepíšete.",
    figureTo: "Nová hodnota",
    figureFrom: "Od kdy",
    figureAlways: "pro všechny dny",
    figureNow: [{"type":0,"value":"nyní "},{"type":1,"value":"value"}],
    open_liable: "Trestně odpovědný je ten, u koho platí",
    open_notLiable: "Trestně odpovědný není ten, u koho platí",
    open_exempt: "Podle § 192 trestního zákoníku není odpovědný ten, u koho platí",
    open_offence: [{"type":0,"value":"Trestného činu ("},{"type":1,"value":"outcome"},{"type":0,"value":") se dopustí ten, u koho platí"}],
    open_notOffence: [{"type":0,"value":"Trestného činu ("},{"type":1,"value":"outcome"},{"type":0,"value":") se nedopustí ten, u koho platí"}],
    open_holds: [{"type":0,"value":"„"},{"type":1,"value":"outcome"},{"type":0,"value":"“ ano, platí-li"}],
    open_notHolds: [{"type":0,"value":"„"},{"type":1,"value":"outcome"},{"type":0,"value":"“ ne, platí-li"}],
    open_nothing: "Zatím není řečeno, čeho se ustanovení týká; platí u toho, u koho je dáno",
    sentence_if: [{"type":0,"value":"jestliže "},{"type":1,"value":"list"}],
    sentence_unless: [{"type":0,"value":"ledaže "},{"type":1,"value":"list"}],
    sentence_way: "anebo u koho platí",
    sentence_nobody: "(zatím neřečeno, koho se týká)",
    sentence_anyOf: [{"type":0,"value":"aspoň jedno z: "},{"type":1,"value":"list"}],
    stated: [{"type":1,"value":"subject"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    denied: [{"type":1,"value":"subject"},{"type":0,"value":": ne"}],
    undecided: [{"type":1,"value":"subject"},{"type":0,"value":": zatím neřečeno"}],
    andAlso: [{"type":1,"value":"a"},{"type":0,"value":" a zároveň "},{"type":1,"value":"b"}],
    negated: [{"type":0,"value":"není pravda, že "},{"type":1,"value":"words"}],
    from_day: [{"type":0,"value":"Účinné od "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    repeals: [{"type":0,"value":"Zrušuje se: "},{"type":1,"value":"rule"},{"type":0,"value":"."}],
    sets: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" (dosud "},{"type":1,"value":"now"},{"type":0,"value":")."}],
    setsFrom: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" (dosud "},{"type":1,"value":"now"},{"type":0,"value":"), od "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    title_nothing: "Nové ustanovení (návrh)",
    title_ground: [{"type":1,"value":"outcome"},{"type":0,"value":" (návrh)"}],
    title_exception: [{"type":1,"value":"rule"},{"type":0,"value":" – výjimka (návrh)"}],
    mistakes: "Je třeba opravit",
    missing_target: "Uveďte, čeho se ustanovení týká.",
    missing_whom: "Uveďte, koho se týká: přidejte aspoň jednu podmínku.",
    missing_number: [{"type":0,"value":"Doplňte, od kolika nebo do kolika: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_reversed: [{"type":0,"value":"„Od“ je větší než „do“: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_range: [{"type":0,"value":"Mimo meze od "},{"type":1,"value":"min"},{"type":0,"value":" do "},{"type":1,"value":"max"},{"type":0,"value":": "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_options: [{"type":0,"value":"Zvolte aspoň jednu hodnotu: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_day: "Uveďte, od kdy je účinné.",
    missing_place: "Uveďte, kde má stát (například § 203a).",
    missing_title: "Doplňte nadpis.",
    missing_says: "Doplňte znění.",
    missing_reason: "Uveďte důvod.",
    missing_value: "Doplňte novou hodnotu.",
    missing_rule: "Takové pravidlo v zákoně není; zvolte jiné.",
    clash: [{"type":0,"value":"Totéž mění i ustanovení "},{"type":1,"value":"number"},{"type":0,"value":"; jedno z nich odstraňte."}],
  },
  en: {
    none: "No clause yet. Begin with a new clause, or with a rule that you want to change or repeal.",
    lead: "Each clause reads as a sentence: who is liable or not, and on which conditions. The source text is but another form of the same draft.",
    way: "Form of the draft",
    form: "Clauses",
    yaml: "Source text",
    unreadable: "The text of the draft cannot be read as clauses. Mend the source text, or undo the last change.",
    toYaml: "Go to the source text",
    clause: [{"type":0,"value":"Clause "},{"type":1,"value":"number"}],
    kind_new: "new",
    kind_replaced: "new wording",
    kind_repealed: "repealed",
    kind_figure: "figure",
    kind_hand: "written by hand",
    handLead: "The form has no fields for this change. It stays in the source text as it is.",
    editNamed: [{"type":0,"value":"Edit: "},{"type":1,"value":"name"}],
    remove: "Remove",
    removeNamed: [{"type":0,"value":"Remove: "},{"type":1,"value":"name"}],
    removed: [{"type":0,"value":"Removed: "},{"type":1,"value":"name"}],
    added: [{"type":0,"value":"Added: "},{"type":1,"value":"name"}],
    byHand: [{"type":0,"value":"The source text has besides: "},{"type":1,"value":"parts"},{"type":0,"value":". The form leaves it as it is."}],
    member_wordings: "earlier wordings",
    member_gathers: "a mark of a gathering rule",
    member_leavesOut: "what it does not cover",
    member_notes: "notes",
    member_examples: "examples",
    add: "Add",
    addNew: "New clause",
    addRule: "Rule of the law",
    addRuleChoose: "choose a rule",
    addReplace: "Change its conditions",
    addRepeal: "Repeal it",
    addFigure: "Figure of the law",
    addFigureChoose: "choose a figure",
    addFigureDo: "Change it",
    addShipped: "Amendment at hand to edit",
    addShippedChoose: "choose an amendment",
    addShippedDo: "Take it over",
    effect: "What the clause says",
    effect_exception: "Exception: is not…",
    effect_ground: "New ground: is…",
    target_exception: "What it is an exception to",
    target_ground: "What it leads to",
    targetChoose: "choose",
    layer: "By what it is judged",
    who: "Who",
    add_who: "Condition on the person and the conduct",
    if: "If",
    add_if: "Further condition",
    unless: "Unless",
    add_unless: "Exception",
    subjectChoose: "choose",
    addTerm: "Add",
    addOr: "Add as “or”",
    or: "or",
    wayTitle: [{"type":0,"value":"Alternative "},{"type":1,"value":"number"}],
    addWay: "Add an alternative (or else…)",
    removeWay: [{"type":0,"value":"Remove alternative "},{"type":1,"value":"number"}],
    removeStatement: [{"type":0,"value":"Remove the condition: "},{"type":1,"value":"words"}],
    yes: "yes",
    no: "no",
    isOneOf: "is one of",
    isNoneOf: "is none of",
    from: "from (inclusive)",
    to: "to (inclusive)",
    numberHint: [{"type":0,"value":"a whole number from "},{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"}],
    bound_from: [{"type":0,"value":"at least "},{"type":1,"value":"figure"}],
    bound_below: [{"type":0,"value":"less than "},{"type":1,"value":"figure"}],
    boundRemove: [{"type":0,"value":"Enter a number instead of the figure of the law: "},{"type":1,"value":"figure"}],
    boundAsNumber: "Enter a number",
    subject_facts: "Facts",
    subject_outcomes: "Outcomes",
    subject_conditions: "Shared conditions",
    subject_readings: "Readings",
    handTerm: "written by hand",
    inForce: "In force from",
    place: "Where it is to stand",
    placeHint: "For example § 203a(2) of the Criminal Code.",
    reason: "Reason",
    reasonWhat: "Where the reason comes from",
    reason_own: "in your own words",
    reasonOf: [{"type":0,"value":"Recommendation "},{"type":1,"value":"paragraph"},{"type":0,"value":": "},{"type":1,"value":"title"}],
    reasonWords: "Reason in your own words",
    texts: "Heading and wording",
    heading: "Heading",
    wording: "Wording",
    wordingFollows: "The wording follows from the conditions. Once you write your own, the conditions no longer change it.",
    wordingOwn: "Your own wording; the conditions do not change it.",
    wordingAgain: "Take the wording from the conditions",
    otherLanguage: "What you write anew stands in the other language too, until you rewrite it there.",
    figureTo: "New value",
    figureFrom: "From when",
    figureAlways: "on all days",
    figureNow: [{"type":0,"value":"now "},{"type":1,"value":"value"}],
    open_liable: "Criminally liable is a person of whom it is true",
    open_notLiable: "Not criminally liable is a person of whom it is true",
    open_exempt: "Under section 192 of the Criminal Code not liable is a person of whom it is true",
    open_offence: [{"type":0,"value":"Punishable ("},{"type":1,"value":"outcome"},{"type":0,"value":") is a person of whom it is true"}],
    open_notOffence: [{"type":0,"value":"Not punishable ("},{"type":1,"value":"outcome"},{"type":0,"value":") is a person of whom it is true"}],
    open_holds: [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” is so where it is true"}],
    open_notHolds: [{"type":0,"value":"“"},{"type":1,"value":"outcome"},{"type":0,"value":"” is not so where it is true"}],
    open_nothing: "It is not said yet what the clause is about; it applies where it is true",
    sentence_if: [{"type":0,"value":"if "},{"type":1,"value":"list"}],
    sentence_unless: [{"type":0,"value":"unless "},{"type":1,"value":"list"}],
    sentence_way: "or of whom it is true",
    sentence_nobody: "(not said yet whom it concerns)",
    sentence_anyOf: [{"type":0,"value":"at least one of: "},{"type":1,"value":"list"}],
    stated: [{"type":1,"value":"subject"},{"type":0,"value":": "},{"type":1,"value":"value"}],
    denied: [{"type":1,"value":"subject"},{"type":0,"value":": no"}],
    undecided: [{"type":1,"value":"subject"},{"type":0,"value":": not said yet"}],
    andAlso: [{"type":1,"value":"a"},{"type":0,"value":" and also "},{"type":1,"value":"b"}],
    negated: [{"type":0,"value":"it is not true that "},{"type":1,"value":"words"}],
    from_day: [{"type":0,"value":"In force from "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    repeals: [{"type":0,"value":"Repealed: "},{"type":1,"value":"rule"},{"type":0,"value":"."}],
    sets: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" (so far "},{"type":1,"value":"now"},{"type":0,"value":")."}],
    setsFrom: [{"type":1,"value":"figure"},{"type":0,"value":": "},{"type":1,"value":"to"},{"type":0,"value":" (so far "},{"type":1,"value":"now"},{"type":0,"value":"), from "},{"type":1,"value":"date"},{"type":0,"value":"."}],
    title_nothing: "New clause (draft)",
    title_ground: [{"type":1,"value":"outcome"},{"type":0,"value":" (draft)"}],
    title_exception: [{"type":1,"value":"rule"},{"type":0,"value":" – exception (draft)"}],
    mistakes: "To be mended",
    missing_target: "Say what the clause is about.",
    missing_whom: "Say whom it concerns: add at least one condition.",
    missing_number: [{"type":0,"value":"Say from how many or to how many: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_reversed: [{"type":0,"value":"“From” is more than “to”: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_range: [{"type":0,"value":"Outside the bounds from "},{"type":1,"value":"min"},{"type":0,"value":" to "},{"type":1,"value":"max"},{"type":0,"value":": "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_options: [{"type":0,"value":"Choose at least one value: "},{"type":1,"value":"subject"},{"type":0,"value":"."}],
    missing_day: "Say from when it is in force.",
    missing_place: "Say where it is to stand (for example § 203a).",
    missing_title: "Write a heading.",
    missing_says: "Write the wording.",
    missing_reason: "Say why.",
    missing_value: "Enter the new value.",
    missing_rule: "There is no such rule in the law; choose another.",
    clash: [{"type":0,"value":"Clause "},{"type":1,"value":"number"},{"type":0,"value":" changes the same; remove one of them."}],
  },
};
