// `pnpm words` writes this from catalogues/web/sides.cs.yaml and catalogues/web/sides.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface SidesMessages {
  side_prosecution: null;
  lead_prosecution: null;
  side_defence: null;
  lead_defence: null;
  lead: null;
  weighing: null;
  rules: null;
  readings: null;
  presumptions: null;
  nothing: null;
  failing: { count: number };
  more: null;
  given: null;
  missing: null;
  falls: null;
  fallsOr: null;
  rule_yes: null;
  rule_no: null;
  rule_unknown: null;
  reading_yes: null;
  reading_no: null;
  reading_unknown: null;
  presumption_yes: null;
  presumption_no: null;
  noteTitle: { outcome: string | number };
  item: null;
  state: null;
  facts: null;
  givenLine: { facts: string | number };
  missingLine: { facts: string | number };
  failingLine: { rules: string | number };
  readingsLine: { readings: string | number };
  presumedLine: { facts: string | number };
  fallenLine: { facts: string | number };
}

export const sidesWords: Catalogue<SidesMessages> = {
  cs: {
    side_prosecution: "Státní zástupce",
    lead_prosecution: "Co musí prokázat",
    side_defence: "Obhajoba",
    lead_defence: "Čím se lze bránit",
    lead: "Týž závěr z obou stran. Pravidlo se posuzuje podle vlastních podmínek; zda je prolamuje výjimka, ukazuje druhá strana. Kdo nese v řízení důkazní břemeno, se zde neříká.",
    weighing: "Zvažují se obě strany…",
    rules: "Pravidla",
    readings: "Výklady práva",
    presumptions: "Pracovní předpoklady",
    nothing: "Na této straně žádné pravidlo nestojí.",
    failing: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidlo, jehož podmínky nejsou splněny"}]},"few":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidla, jejichž podmínky nejsou splněny"}]},"many":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidla, jejichž podmínky nejsou splněny"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" pravidel, jejichž podmínky nejsou splněny"}]}},"offset":0,"pluralType":"cardinal"}],
    more: "Co říká, co je známo a co chybí",
    given: "Známo",
    missing: "Chybí",
    falls: "Ověřit; padá, zjistí-li se opak:",
    fallsOr: "Ověřit; padá, zjistí-li se opak, nebo jakmile se uvede i druhý údaj:",
    rule_yes: "podmínky jsou splněny",
    rule_no: "podmínky nejsou splněny",
    rule_unknown: "zatím neurčeno",
    reading_yes: "uplatní se",
    reading_no: "neuplatní se",
    reading_unknown: "otevřený",
    presumption_yes: "zatím se předpokládá",
    presumption_no: "padl, případ uvádí opak",
    noteTitle: [{"type":0,"value":"Dvě strany: "},{"type":1,"value":"outcome"}],
    item: "Pravidlo a ustanovení",
    state: "Stav",
    facts: "Co je známo a co chybí",
    givenLine: [{"type":0,"value":"Známo: "},{"type":1,"value":"facts"}],
    missingLine: [{"type":0,"value":"Je třeba zjistit: "},{"type":1,"value":"facts"}],
    failingLine: [{"type":0,"value":"Podmínky nejsou splněny: "},{"type":1,"value":"rules"},{"type":0,"value":"."}],
    readingsLine: [{"type":0,"value":"Této straně svědčí výklady: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
    presumedLine: [{"type":0,"value":"Této straně svědčí pracovní předpoklady, které je třeba ověřit: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    fallenLine: [{"type":0,"value":"Předpoklady, které padly: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
  },
  en: {
    side_prosecution: "Prosecution",
    lead_prosecution: "What it has to show",
    side_defence: "Defence",
    lead_defence: "What can be answered",
    lead: "The same finding from both sides. A rule is looked at by its own conditions; whether an exception defeats it is seen on the other side. Where the burden of proof lies in court is not said here.",
    weighing: "Weighing both sides…",
    rules: "Rules",
    readings: "Readings of the law",
    presumptions: "Working assumptions",
    nothing: "Nothing in the rules stands on this side.",
    failing: [{"type":6,"value":"count","options":{"one":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rule whose conditions are not met"}]},"other":{"value":[{"type":1,"value":"count"},{"type":0,"value":" rules whose conditions are not met"}]}},"offset":0,"pluralType":"cardinal"}],
    more: "What it says, what is given and what is missing",
    given: "Given",
    missing: "Missing",
    falls: "To be verified; it falls if found otherwise:",
    fallsOr: "To be verified; it falls if found otherwise, or once the other fact is stated:",
    rule_yes: "conditions met",
    rule_no: "conditions not met",
    rule_unknown: "not settled",
    reading_yes: "followed",
    reading_no: "not followed",
    reading_unknown: "open",
    presumption_yes: "assumed for now",
    presumption_no: "fell, the case says otherwise",
    noteTitle: [{"type":0,"value":"Two sides: "},{"type":1,"value":"outcome"}],
    item: "Rule and provisions",
    state: "State",
    facts: "Given and missing",
    givenLine: [{"type":0,"value":"Given: "},{"type":1,"value":"facts"}],
    missingLine: [{"type":0,"value":"Missing: "},{"type":1,"value":"facts"}],
    failingLine: [{"type":0,"value":"Conditions not met: "},{"type":1,"value":"rules"},{"type":0,"value":"."}],
    readingsLine: [{"type":0,"value":"Readings that serve it: "},{"type":1,"value":"readings"},{"type":0,"value":"."}],
    presumedLine: [{"type":0,"value":"Helped by working assumptions, to be verified: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
    fallenLine: [{"type":0,"value":"Assumptions that fell: "},{"type":1,"value":"facts"},{"type":0,"value":"."}],
  },
};
