// `pnpm words` writes this from catalogues/web/topic.cs.yaml and catalogues/web/topic.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TopicMessages {
  "topic.ownImage": null;
  "topic.othersImage": null;
  "topic.production": null;
  "topic.possession": null;
  "topic.passiveReceipt": null;
  "topic.sharing": null;
  "topic.recipient": null;
  "topic.publicNetwork": null;
  "topic.profit": null;
  "topic.consent": null;
  "topic.withoutConsent": null;
  "topic.jointImage": null;
  "topic.suggestive": null;
  "topic.nonVisual": null;
  "topic.notSelfGenerated": null;
  "topic.performance": null;
  "topic.abuseAtDistance": null;
  "topic.contactKind": null;
  "topic.defenceless": null;
  "topic.inducement": null;
  "topic.payment": null;
  "topic.solicitation": null;
  "topic.extortion": null;
  "topic.coercion": null;
  "topic.money": null;
  "topic.otherGain": null;
  "topic.position": null;
  "topic.distress": null;
  "topic.charge": null;
  "topic.otherOffence": null;
  "topic.negligence": null;
  "topic.attempt": null;
  "topic.belowAge": null;
  "topic.juvenile": null;
  "topic.maturity": null;
  "topic.adult": null;
  "topic.victim": null;
  "topic.withdrawal": null;
  "topic.diversion": null;
  "topic.lastResort": null;
  "topic.limitation": null;
  "topic.minority": null;
  "topic.procedure": null;
  "topic.jurisdiction": null;
  "topic.territoriality": null;
  "topic.effect": null;
  "topic.registration": null;
  "topic.activePersonality": null;
  "topic.passivePersonality": null;
  "topic.subsidiaryUniversality": null;
  "topic.extradition": null;
  "topic.residence": null;
  "topic.stateless": null;
  "topic.treaty": null;
  "topic.readings": null;
  "topic.missingFacts": null;
  "topic.timeline": null;
}

export const topicWords: Catalogue<TopicMessages> = {
  cs: {
    "topic.ownImage": "vlastní snímek",
    "topic.othersImage": "snímek jiného dítěte",
    "topic.production": "výroba",
    "topic.possession": "přechovávání",
    "topic.passiveReceipt": "nevyžádané přijetí",
    "topic.sharing": "sdílení",
    "topic.recipient": "příjemce",
    "topic.publicNetwork": "veřejná síť",
    "topic.profit": "zisk",
    "topic.consent": "souhlas",
    "topic.withoutConsent": "bez souhlasu zobrazené osoby",
    "topic.jointImage": "společný snímek",
    "topic.suggestive": "vyzývavý snímek",
    "topic.nonVisual": "zvuk a text",
    "topic.notSelfGenerated": "snímek pořízený někým jiným",
    "topic.performance": "představení",
    "topic.abuseAtDistance": "pohlavní zneužití na dálku",
    "topic.contactKind": "druh pohlavního styku",
    "topic.defenceless": "bezbranné dítě",
    "topic.inducement": "přimění dítěte",
    "topic.payment": "úplata dítěti",
    "topic.solicitation": "navazování kontaktů",
    "topic.extortion": "vydírání",
    "topic.coercion": "jednání pod pohrůžkou",
    "topic.money": "vydírání kvůli penězům",
    "topic.otherGain": "vydírání kvůli jinému prospěchu",
    "topic.position": "zneužití postavení",
    "topic.distress": "zneužití tísně nebo závislosti",
    "topic.charge": "rozsah trestního stíhání",
    "topic.otherOffence": "jiný trestný čin",
    "topic.negligence": "nedbalost",
    "topic.attempt": "pokus",
    "topic.belowAge": "dítě pod hranicí odpovědnosti",
    "topic.juvenile": "mladistvý",
    "topic.maturity": "rozumová a mravní vyspělost",
    "topic.adult": "dospělý",
    "topic.victim": "dítě jako oběť",
    "topic.withdrawal": "odstoupení od stíhání",
    "topic.diversion": "odklony",
    "topic.lastResort": "stíhání jako krajní prostředek",
    "topic.limitation": "promlčení",
    "topic.minority": "nezletilost oběti",
    "topic.procedure": "oznámení činu",
    "topic.jurisdiction": "působnost",
    "topic.territoriality": "území",
    "topic.effect": "místo následku",
    "topic.registration": "paluba lodi nebo letadla",
    "topic.activePersonality": "aktivní personalita",
    "topic.passivePersonality": "pasivní personalita",
    "topic.subsidiaryUniversality": "subsidiární univerzalita",
    "topic.extradition": "vydání a předání",
    "topic.residence": "bydliště",
    "topic.stateless": "osoba bez státní příslušnosti",
    "topic.treaty": "mezinárodní smlouva",
    "topic.readings": "výkladové otázky",
    "topic.missingFacts": "chybějící údaje",
    "topic.timeline": "změna zákona v čase",
  },
  en: {
    "topic.ownImage": "own image",
    "topic.othersImage": "another child's image",
    "topic.production": "production",
    "topic.possession": "possession",
    "topic.passiveReceipt": "passive receipt",
    "topic.sharing": "sharing",
    "topic.recipient": "the recipient",
    "topic.publicNetwork": "public network",
    "topic.profit": "profit",
    "topic.consent": "consent",
    "topic.withoutConsent": "without the consent of the person shown",
    "topic.jointImage": "joint image",
    "topic.suggestive": "suggestive image",
    "topic.nonVisual": "sound and text",
    "topic.notSelfGenerated": "image made by someone else",
    "topic.performance": "performance",
    "topic.abuseAtDistance": "sexual abuse at a distance",
    "topic.contactKind": "kind of sexual contact",
    "topic.defenceless": "defenceless child",
    "topic.inducement": "inducement of a child",
    "topic.payment": "payment to a child",
    "topic.solicitation": "solicitation",
    "topic.extortion": "extortion",
    "topic.coercion": "acting under threat",
    "topic.money": "extortion for money",
    "topic.otherGain": "extortion for another gain",
    "topic.position": "abuse of position",
    "topic.distress": "abuse of distress or dependence",
    "topic.charge": "scope of the charge",
    "topic.otherOffence": "another offence",
    "topic.negligence": "negligence",
    "topic.attempt": "attempt",
    "topic.belowAge": "child below the age of responsibility",
    "topic.juvenile": "juvenile",
    "topic.maturity": "maturity",
    "topic.adult": "adult",
    "topic.victim": "the child as a victim",
    "topic.withdrawal": "withdrawal from prosecution",
    "topic.diversion": "diversion",
    "topic.lastResort": "prosecution as a last resort",
    "topic.limitation": "limitation",
    "topic.minority": "minority of the victim",
    "topic.procedure": "reporting of the act",
    "topic.jurisdiction": "jurisdiction",
    "topic.territoriality": "territory",
    "topic.effect": "place of the effect",
    "topic.registration": "on board a ship or aircraft",
    "topic.activePersonality": "active personality",
    "topic.passivePersonality": "passive personality",
    "topic.subsidiaryUniversality": "subsidiary universality",
    "topic.extradition": "extradition and surrender",
    "topic.residence": "residence",
    "topic.stateless": "stateless person",
    "topic.treaty": "treaty",
    "topic.readings": "questions of interpretation",
    "topic.missingFacts": "missing facts",
    "topic.timeline": "change of the law over time",
  },
};
