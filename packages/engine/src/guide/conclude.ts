import type { Finding, ReadingRow } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { type Localizer, localizerFor, oneLine, textOf } from "../explain/localizer.ts";
import type { PhraseBook } from "../explain/phrases.ts";
import { addDays } from "../facts/calendar.ts";
import type { Chosen, Guide, LayerWords } from "../rulebook/guide.ts";
import { withSourcesOf } from "../rulebook/guide.ts";
import type { Citation, Status, Text } from "../rulebook/rulebook.ts";
import { lookedAtOn } from "./decision-day.ts";
import { findingIn, howFar } from "./how-far.ts";
import { laterWordings } from "./later-wordings.ts";
import { hasLapsed, type NamedOffence, namedOffences } from "./named-offences.ts";
import { recommendedOf } from "./recommended.ts";

/** The answer of a case in one sentence, and what others ask of it. */
export interface Conclusion {
  /** The outcome that it is about. */
  readonly outcome: string;
  readonly status: Status;
  /** One sentence in the language of the phrase book, with its full stop. */
  readonly sentence: string;
  readonly remarks: readonly Remark[];
}

/** A sentence beside the conclusion. It changes nothing in it. */
export interface Remark {
  /** Its id in the guide, the option of the reading between layers, or `later-law`. */
  readonly remark: string;
  /** Whether the answer goes against what is asked, agrees with it, or neither. */
  readonly relation: "against" | "agrees" | "open";
  readonly text: string;
  readonly provisions: readonly Citation[];
}

/** So many presumptions, and so many facts to be established, are named; more are hinted at. */
const MOST_PRESUMED = 2;
const MOST_MISSING = 3;
/** More paths than this through the readings are not told one by one. */
const MOST_ROWS = 3;

/**
 * Says in one sentence how a case stands: who, whether or not, under which provisions, by whose account of
 * the law, until when, why not or on what it turns, and on which unproved presumptions. It words what
 * findings say and decides nothing by itself.
 *
 * @param guide the one that goes with the rulebook of the situation, or with what it was amended from
 * @param book the language to say it in
 */
export function conclude(situation: Situation, guide: Guide, book: PhraseBook): Conclusion {
  const { about } = guide.conclusion;
  const finding = findingIn(situation, about);
  const context = contextOf(situation, guide, book);
  return {
    outcome: about,
    status: finding.status,
    sentence: sentence(context, finding),
    remarks: [
      ...laterLawRemarks(context, finding),
      ...layerRemarks(context, finding),
      ...remarks(context),
    ],
  };
}

interface ConclusionContext {
  readonly situation: Situation;
  readonly guide: Guide;
  readonly localizer: Localizer;
  readonly say: Localizer["formatter"]["say"];
  readonly words: (text: Text | undefined) => string;
}

function contextOf(situation: Situation, guide: Guide, book: PhraseBook): ConclusionContext {
  const { compiled, read } = situation;
  const localizer = localizerFor(book, compiled.law, read.lawDate);
  const words = (text: Text | undefined) => textOf(localizer, text);
  return { situation, guide, localizer, say: localizer.formatter.say, words };
}

function sentence(context: ConclusionContext, finding: Finding): string {
  const { situation, guide, say, words } = context;
  const { conclusion } = guide;
  const offences = namedOffences(situation, conclusion.offences, conclusion.about);
  const standing = offences.filter(({ lapsed }) => !lapsed);
  const whom = words(firstOf(situation, conclusion.whom).text);
  const basis = layerClause(context, finding);
  const under = underClause(context, standing, finding);
  const main = () => {
    switch (finding.status) {
      case "yes":
        return say("conclusion.yes", { whom, under, basis, until: untilClause(context, standing) });
      case "no":
        return say("conclusion.no", { whom, basis, because: becauseWords(context, offences) });
      case "unknown": {
        const decides = decidesClause(context, finding);
        return say("conclusion.unknown", { whom, under, basis, decides });
      }
      case "contested": {
        const readings = readingsClause(context, finding, standing);
        return say("conclusion.contested", { whom, under, basis, readings });
      }
    }
  };
  const parts = [main(), defaultClause(context, finding), presumedClause(context, finding)];
  return `${capital(oneLine(parts.join("")))}.`;
}

/** The first letter large, whatever the sentence begins with. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first choice that certainly fits; the last fits every case. */
function firstOf(situation: Situation, chosen: readonly Chosen[]): Chosen {
  const fitting = chosen.find(({ when }) => howFar(situation, when) === "yes");
  return fitting ?? (chosen.at(-1) as Chosen);
}

/** Provisions in words, those of one source together: all of them, or one of several. */
function citedTogether(
  { guide, localizer }: ConclusionContext,
  cites: readonly Citation[],
  joined: "and" | "or" = "and",
): string {
  const { formatter } = localizer;
  const list = formatter[joined];
  // source → section → what stands behind it
  const bySource = new Map<string, Map<string, string[]>>();
  for (const { source, at } of cites) {
    const [section = at] = at.split("(", 1);
    const sections = bySource.get(source) ?? new Map<string, string[]>();
    const parts = sections.get(section) ?? [];
    const part = at.slice(section.length);
    sections.set(section, parts.includes(part) ? parts : [...parts, part]);
    bySource.set(source, sections);
  }
  const sources = withSourcesOf(guide, localizer.law.rulebook);
  return list(
    [...bySource].map(([source, sections]) => {
      const places = [...sections].map(([section, parts]) => section + list(parts));
      const short = sources.find((each) => each.source === source)?.short;
      return formatter.cite(list(places), textOf(localizer, short) || source);
    }),
  );
}

/**
 * Under which provisions: those that are certain; where the answer is `yes` and none is by itself, those of which one is.
 * What stands by some readings only is named beside these, where they are told one by one.
 */
function underClause(
  context: ConclusionContext,
  standing: readonly NamedOffence[],
  finding: Finding,
): string {
  const { say } = context;
  const { status, byReading } = finding;
  const isToldBeside =
    readingToldAlone(context, finding) !== undefined &&
    byReading.some((row) => standingUnder(row, standing).length > 0);
  const certain = standing.filter((each) => (isToldBeside ? each.standsUnder({}) : each.certain));
  const mayBeYes = status === "yes" || byReading.some((row) => row.status === "yes");
  const alone = besideWords(context, "alone");
  if (certain.length === 0 && (alone !== "" || !mayBeYes || isToldBeside)) return alone;
  const named = certain.length > 0 ? certain : standing;
  const cites = named.flatMap((each) => each.cites);
  const under =
    certain.length > 0
      ? say("conclusion.under", { provisions: citedTogether(context, cites) })
      : say("conclusion.underOneOf", { provisions: citedTogether(context, cites, "or") });
  return under + besideWords(context, "also");
}

/** What certainly counts besides the outcomes that have rows. */
function besideWords(context: ConclusionContext, how: "alone" | "also"): string {
  const { situation, guide, words } = context;
  const { beside = [] } = guide.conclusion;
  const counting = beside.filter(({ when }) => howFar(situation, when) === "yes");
  // a space that joins it to what stands before is lost where texts are made to stand on one line
  return counting.map((each) => ` ${words(each[how])}`).join("");
}

/**
 * The last day on which something can still be done, unless the period is interrupted: the answer is `yes` on it, and on the day
 * after it nothing stands that holds or may hold.
 */
function untilClause(context: ConclusionContext, standing: readonly NamedOffence[]): string {
  const { situation, guide, say, localizer } = context;
  const certain = standing.filter((each) => each.certain);
  const those = certain.length > 0 ? certain : standing;
  const besides = (guide.conclusion.beside ?? []).map(({ when }) => howFar(situation, when));
  const endless = those.some(({ lapses }) => !lapses) || besides.includes("yes");
  if (those.length === 0 || endless) return "";
  const barred = those
    .flatMap(({ barredFrom }) => barredFrom ?? [])
    .toSorted()
    .at(-1);
  if (barred === undefined) return say("conclusion.untilUnknown");
  const last = addDays(barred, -1);
  const [before, after] = [last, barred].map((day) => lookedAtOn(situation, day));
  const isLast =
    before !== undefined &&
    findingIn(before, guide.conclusion.about).status === "yes" &&
    after !== undefined &&
    standing.every(({ outcome }) => hasLapsed(after, outcome)) &&
    besides.every((each) => each === "no");
  if (!isLast) return say("conclusion.untilUnknown");
  return say("conclusion.until", { date: localizer.formatter.date(last) });
}

/** Every ground that certainly holds; where none does by itself, the words for that. */
function becauseWords(context: ConclusionContext, offences: readonly NamedOffence[]): string {
  const { situation, guide, localizer, say, words } = context;
  const { because } = guide.conclusion;
  const last = because.at(-1);
  const holding = because.filter((each) => each !== last && howFar(situation, each.when) === "yes");
  const days = offences.flatMap(({ lapsed, barredFrom }) => (lapsed && barredFrom) || []);
  const since = days.length === offences.length ? days.toSorted().at(-1) : undefined;
  return localizer.formatter.and(
    (holding.length > 0 ? holding : because.slice(-1)).map((ground) =>
      say("conclusion.because", {
        says:
          ground.since !== undefined && since !== undefined
            ? words(ground.since).replace("{date}", localizer.formatter.date(since))
            : words(ground.text),
      }),
    ),
  );
}

/** The facts that the answer turns on, in the order of the guide; what cannot be established only where nothing else is missing. */
function decidesClause(
  { situation, guide, localizer, say, words }: ConclusionContext,
  finding: Finding,
) {
  const { unobtainable } = situation.read;
  const obtainable = finding.missing.filter((fact) => !unobtainable.has(fact));
  const missing = obtainable.length > 0 ? obtainable : finding.missing;
  const clauses = guide.evidence
    .filter(({ fact }) => missing.includes(fact))
    .slice(0, MOST_MISSING)
    .map(({ establish }) => words(establish));
  if (clauses.length === 0) return "";
  const facts = localizer.formatter.and(clauses);
  return missing.length > MOST_MISSING
    ? say("conclusion.decidesMore", { facts })
    : say("conclusion.decides", { facts });
}

/** The reading that an answer turns on, where its options are told one by one. */
function readingToldAlone({ localizer }: ConclusionContext, { dependsOn, byReading }: Finding) {
  const [only, ...others] = dependsOn;
  if (others.length > 0 || byReading.length > MOST_ROWS) return undefined;
  return localizer.law.rulebook.readings.find((each) => each.reading === only);
}

/** What stands under a choice of readings besides what stands under every one. */
function standingUnder(
  { status, readings }: ReadingRow,
  standing: readonly NamedOffence[],
): readonly NamedOffence[] {
  if (status === "no") return [];
  return standing.filter((each) => !each.standsUnder({}) && each.standsUnder(readings));
}

/** The readings that the answer turns on: the answers one by one where they are few, each with what stands under it alone. */
function readingsClause(
  context: ConclusionContext,
  finding: Finding,
  standing: readonly NamedOffence[],
): string {
  const { localizer, say, words } = context;
  const reading = readingToldAlone(context, finding);
  const quoted = (text: Text | undefined) => say("conclusion.quoted", { text: words(text) });
  if (reading === undefined) {
    const { readings } = localizer.law.rulebook;
    return say("conclusion.severalReadings", {
      readings: localizer.formatter.and(
        finding.dependsOn.map((id) => quoted(readings.find((each) => each.reading === id)?.label)),
      ),
    });
  }
  const rows = finding.byReading.map((row) => {
    const option = reading.options.find((each) => each.option === row.readings[reading.reading]);
    const cites = standingUnder(row, standing).flatMap((each) => each.cites);
    const provisions = citedTogether(context, cites);
    return say("conclusion.readingRow", {
      option: quoted(option?.label),
      answer: say(`conclusion.answer.${row.status}`),
      under: cites.length === 0 ? "" : say("conclusion.underReading", { provisions }),
    });
  });
  return say("conclusion.oneReading", { reading: quoted(reading.label), rows: rows.join(", ") });
}

/** Readings but that between layers that decide by their default. */
function defaultClause(
  { localizer, say, words }: ConclusionContext,
  { defaulted }: Finding,
): string {
  const { layerReading, readings } = localizer.law.rulebook;
  return defaulted
    .filter((reading) => reading !== layerReading)
    .map((id) => {
      const declared = readings.find((each) => each.reading === id);
      const option = declared?.options.find((each) => each.option === declared.default);
      const quoted = (text: Text | undefined) => say("conclusion.quoted", { text: words(text) });
      return say("conclusion.default", {
        reading: quoted(declared?.label),
        option: quoted(option?.label),
      });
    })
    .join("");
}

/** The presumptions that the answer needs, those first that the guide names first. */
function presumedClause(
  { guide, localizer, say, words }: ConclusionContext,
  { presumed }: Finding,
): string {
  const told = guide.evidence.filter(({ fact }) => presumed.includes(fact));
  if (told.length === 0) return "";
  const named = told.slice(0, MOST_PRESUMED);
  const assumptions = localizer.formatter.and(
    named.map((each) => say("conclusion.that", { says: words(each.presumed) })),
  );
  return told.length > named.length
    ? say("conclusion.presumedMore", { assumptions })
    : say("conclusion.presumed", { assumptions, count: named.length });
}

/** By whose account of the law: told where another would give another answer, or is the default. */
function layerClause(context: ConclusionContext, finding: Finding): string {
  const { layer, others } = layersOf(context, finding);
  if (layer === undefined) return "";
  const { layerReading, readings } = context.localizer.law.rulebook;
  const usual = readings.find((each) => each.reading === layerReading)?.default;
  return others.length > 0 || layer.option !== usual ? context.words(layer.text) : "";
}

/** The layer that is followed, and others under which the answer would be another. */
function layersOf(
  { situation, guide, localizer }: ConclusionContext,
  { status, alternatives = [] }: Finding,
) {
  const { layerReading = "" } = localizer.law.rulebook;
  const { layers } = guide.conclusion;
  const stands = situation.read.readings.get(layerReading);
  const others = alternatives.filter(
    (each) => each.reading === layerReading && each.status !== status,
  );
  return { layer: layers.find(({ option }) => option === stands), others };
}

/** That the law changed on what the answer turns on. Of a no nothing is told: no law is better than that. */
function laterLawRemarks(context: ConclusionContext, { status }: Finding): Remark[] {
  const { situation, guide, localizer, words } = context;
  const { about, offences, laterLaw } = guide.conclusion;
  if (laterLaw === undefined || status === "no") return [];
  const standing = namedOffences(situation, offences, about).filter(({ lapsed }) => !lapsed);
  const certain = standing.filter(
    (each) => each.certain || (status !== "yes" && each.status === "yes"),
  );
  const named = certain.length > 0 || status !== "yes" ? certain : standing;
  const days = laterWordings(
    situation,
    named.map(({ outcome }) => outcome),
  );
  if (days.length === 0) return [];
  const { formatter } = localizer;
  const text = words(laterLaw.text)
    .replace("{date}", formatter.date(situation.read.lawDate))
    .replace("{days}", formatter.and(days.map((day) => formatter.date(day))));
  return [{ remark: "later-law", relation: "open", text, provisions: laterLaw.cites }];
}

function layerRemarks(context: ConclusionContext, finding: Finding): Remark[] {
  const { guide, say, words, localizer } = context;
  const { layerReading, readings } = localizer.law.rulebook;
  const declared = readings.find((each) => each.reading === layerReading);
  return layersOf(context, finding).others.flatMap(({ option, status }): Remark[] => {
    const layer: LayerWords | undefined = guide.conclusion.layers.find(
      (each) => each.option === option,
    );
    const cites = declared?.options.find((each) => each.option === option)?.cites;
    const answer = say(`conclusion.answer.${status}`);
    const text = words(layer?.otherwise).replace("{answer}", answer);
    return [
      { remark: option, relation: "against", text, provisions: cites === undefined ? [] : [cites] },
    ];
  });
}

/** Recommendations, each as urgent as it is. */
function remarks({ situation, guide, words }: ConclusionContext): Remark[] {
  return recommendedOf(situation, guide).map(({ declared, relation }): Remark => {
    const { remark, level, text, cites } = declared;
    const verb = guide.levels.find((known) => known.level === level)?.verb;
    const told = words(text[relation] ?? text.open).replace("{level}", words(verb));
    return { remark, relation, text: told, provisions: cites };
  });
}
