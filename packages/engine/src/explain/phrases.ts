/**
 * Every phrase that explanations are made of, with its placeholders. A phrase with a `count` is
 * written in each plural form of its language.
 */
export const PHRASES = {
  // how something came out
  "status.yes": [],
  "status.no": [],
  "status.unknown": [],
  "status.contested": [],
  "status.yes.means": [],
  "status.no.means": [],
  "status.unknown.means": [],
  "status.contested.means": [],
  "rule.holds": [],
  "rule.fails": [],
  "rule.open": [],
  "rule.openByReading": [],
  "rule.holdsRegardless": [],
  "rule.failsRegardless": [],
  "truth.yes": [],
  "truth.no": [],
  "truth.unknown": [],
  // lines of an explanation
  title: ["outcome", "status"],
  labelled: ["label", "content"],
  "law.line": ["date", "rulebook", "version", "digest"],
  "authority.line": ["grade"],
  "authority.assumptions": ["list"],
  "readings.heading": ["count"],
  "readings.row": ["readings", "status"],
  "readings.rowMissing": ["readings", "status", "facts"],
  "readings.choice": ["reading", "option"],
  "defaults.heading": ["count"],
  "defaults.line": ["reading", "option", "proponent", "because", "grade"],
  "defaults.other": ["option", "status"],
  "rows.heading": ["count"],
  "rows.line": ["row", "provisions"],
  "rows.computed": ["figure", "provision"],
  "rows.lapses": ["date"],
  "missing.heading": ["count"],
  "missing.line": ["fact", "question"],
  "missing.unobtainable": ["fact", "question"],
  "presumed.heading": ["count"],
  "presumed.line": ["fact", "value", "because"],
  "sufficient.heading": ["count"],
  "sufficient.none": [],
  "fact.line": ["fact", "value"],
  "rules.heading": [],
  "rules.none": [],
  "rule.line": ["title", "provisions", "state"],
  "rule.says": ["says"],
  "rule.authority": ["layer", "grade"],
  "rule.checked.partly": [],
  "rule.checked.secondHand": [],
  "rule.checked.notRead": [],
  "rule.shown": ["title"],
  "rule.layer.yes": [],
  "rule.layer.no": [],
  "rule.layer.unknown": [],
  "rule.failsOn": ["conditions"],
  "rule.opensOn": ["conditions"],
  "rule.exceptions": ["count"],
  "rule.leavesOut": ["says"],
  "rule.note": ["says"],
  "outcome.line": ["outcome", "status"],
  "outcome.shown": ["outcome", "status"],
  "provisions.heading": [],
  "notes.heading": [],
  provision: ["at", "source"],
  "provision.sourceFirst": ["source", "at"],
  "provision.paragraph": ["number"],
  "provision.point": ["letter"],
  caution: [],
  // lines of a summary
  "summary.provisions": ["provisions"],
  "summary.missing": ["facts", "count"],
  "summary.readings": ["rows"],
  "summary.defaults": ["readings"],
  "summary.presumed": ["facts"],
  // conditions
  "condition.all": ["truth"],
  "condition.any": ["truth"],
  "condition.not": ["truth"],
  "condition.named": ["truth", "title"],
  "condition.namedCited": ["truth", "title", "provisions"],
  "condition.namedShown": ["truth", "title"],
  "condition.outcome": ["truth", "outcome", "status"],
  "condition.reading": ["truth", "reading", "standing"],
  "condition.figure": ["truth", "figure", "value"],
  "condition.fact": ["truth", "fact", "known"],
  "condition.required": ["required"],
  "condition.column": ["fact", "column"],
  "reading.open": [],
  "reading.stands": ["option", "proponent"],
  "reading.default": ["option", "proponent"],
  "known.given": ["value"],
  "known.absent": ["value"],
  "known.presumed": ["value", "because"],
  "known.presumedShown": ["value"],
  "known.derived": ["value", "facts"],
  "known.implied": ["value"],
  "known.inPart": ["known"],
  "known.ifItBelongs": ["known"],
  "known.nothing": [],
  "known.unobtainable": [],
  "known.doesNotBelong": [],
  // values and what is required of them
  "value.true": [],
  "value.false": [],
  "value.never": [],
  "value.range": ["from", "to"],
  "value.atLeast": ["value"],
  "value.atMost": ["value"],
  "value.withUnit": ["value", "unit"],
  "value.row": ["option", "figures"],
  // where the points of an axis begin
  "boundary.years": ["years"],
  "boundary.date": ["date"],
  "required.notEqual": ["value"],
  "required.notIn": ["values"],
  "required.lessThan": ["value"],
  "required.lessThanInclusive": ["value"],
  "required.greaterThan": ["value"],
  "required.greaterThanInclusive": ["value"],
  "figure.named": ["value", "figure"],
  "figure.notInForce": ["figure"],
  "figure.none": [],
  // grades
  "grade.statute": [],
  "grade.treaty": [],
  "grade.observation": [],
  "grade.recommendation": [],
  "grade.doctrine": [],
  "grade.assumption": [],
  // the engine's own warnings
  "warning.DATE_NEEDED": [],
  "warning.DOES_NOT_BELONG": [],
  "warning.FACT_LEFT_BEHIND": [],
  "warning.LAW_DATE_ASSUMED": [],
  "warning.LAW_DATE_IN_FUTURE": [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseKey = keyof typeof PHRASES;

export const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
type Form = (typeof FORMS)[number];
export type Phrase = string | Readonly<Partial<Record<Form, string>>>;

/** The phrases of one language: data beside the rulebook. The engine knows no language. */
export interface PhraseBook {
  /** The language of the rulebook's texts that it goes with. */
  readonly language: string;
  /** The BCP 47 tag for plurals, lists, dates and numbers, for example `en-GB`. */
  readonly locale: string;
  readonly phrases: Readonly<Record<PhraseKey, Phrase>>;
  /** Words of the rulebook's citations that this language writes otherwise. */
  readonly citations?: Readonly<Record<string, string>>;
  /** Short titles of sources that stand before the place in them, as with reports. */
  readonly citedFirst?: readonly string[];
  /** Units of the rulebook in each plural form, for languages and units that have several. */
  readonly units?: Readonly<Record<string, Readonly<Partial<Record<Form, string>>>>>;
}
