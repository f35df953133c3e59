import type { Citation } from "../../rulebook/rulebook.ts";
import { howFar } from "../how-far.ts";
import type { Count } from "./charge.ts";
import { baseCitation } from "./counts.ts";
import { type ChargeSetting, firstFitting, type Writer } from "./setting.ts";

/** The source of what an offence is cited by. */
function sourceOf({ charged }: ChargeSetting, offence: string): string {
  const declared = charged.compiled.law.rulebook.outcomes.find((each) => each.outcome === offence);
  return declared === undefined ? "" : (baseCitation(charged, declared)?.source ?? "");
}

/** The section of a place. */
export function sectionOf(at: string): string {
  return at.split("(", 1)[0] ?? at;
}

/** An offence as it is cited, with its source or without. */
export function placeWords(
  setting: ChargeSetting,
  writer: Writer,
  { offence, at }: Pick<Count, "offence" | "at">,
  isSourceSaid = true,
): string {
  const citation: Citation = { source: sourceOf(setting, offence), at };
  return writer.cite(citation, isSourceSaid);
}

/** Offences as they are cited, each with its range, the source behind the last; a plain form behind its graver one by its paragraph alone. */
export function countsWords(
  setting: ChargeSetting,
  writer: Writer,
  counts: readonly Count[],
  { joined = "and" as "and" | "or", isRangeSaid = true } = {},
): string {
  return writer[joined](
    counts.map((count, at) => {
      const isForm = isGraverForm(counts[at - 1]?.at ?? "", count.at);
      const isSourceSaid = at === counts.length - 1;
      return countWords(setting, writer, count, { isRangeSaid, isSourceSaid, isForm });
    }),
  );
}

/** Whether a place is that of a graver form of an offence, as "§ 192(3), (4)" is of § 192(3). */
function isGraverForm(at: string, plain: string): boolean {
  return at.startsWith(`${plain}, `);
}

/** A graver form of one of some counts by its own paragraphs alone. */
export function withoutPlain(count: Count, plain: readonly Count[]): Count {
  const own = plain.find(({ at }) => isGraverForm(count.at, at));
  if (own === undefined) return count;
  return { ...count, at: sectionOf(own.at) + count.at.slice(`${own.at}, `.length) };
}

/** An offence as it is cited, with its range. */
export function countWords(
  setting: ChargeSetting,
  writer: Writer,
  count: Count,
  { isRangeSaid = true, isSourceSaid = true, isForm = false } = {},
): string {
  const whole = placeWords(setting, writer, count, isSourceSaid);
  const place = isForm ? paragraphWords(writer, whole, sectionOf(count.at)) : whole;
  if (!isRangeSaid) return place;
  return writer.say("charge.withRange", { place, range: rangesWords(setting, writer, count) });
}

function paragraphWords(writer: Writer, whole: string, section: string): string {
  const before = writer.cite({ source: "", at: section }, false);
  return writer.say("charge.onlyParagraph", { paragraph: whole.slice(before.length).trim() });
}

/** The kind of an offence with its name, as "the felony of rape"; the name alone where it is of the same kind as another. */
export function namedWords(
  setting: ChargeSetting,
  writer: Writer,
  count: Count,
  other?: Count,
): string {
  const { plan } = setting;
  const of = writer.words(plan.names.find(({ offences }) => offences.includes(count.offence))?.of);
  const kind = kindWords(setting, writer, count);
  if (other !== undefined && kindWords(setting, writer, other) === kind) return of;
  return writer.say("charge.kind", { kind, of });
}

function kindWords({ situation, plan }: ChargeSetting, writer: Writer, { rows }: Count): string {
  const categories = new Set(rows.map((row) => row.category));
  const fitting = plan.kinds.filter(
    ({ category }) => category === undefined || (categories.size === 1 && categories.has(category)),
  );
  return writer.words(firstFitting(situation, fitting)?.text);
}

/** Of more ranges than this the gravest alone is told. */
const MOST_RANGES = 2;

/** The ranges of the rows that may apply, which tables have gravest first; a juvenile's own for a juvenile. */
export function rangesWords(setting: ChargeSetting, writer: Writer, count: Count): string {
  const { situation, plan, ranged = [] } = setting;
  const isJuvenile = howFar(situation, plan.juvenile) === "yes";
  const ranges = count.rows.map((row) =>
    writer.range(isJuvenile && typeof row.juvenile === "object" ? row.juvenile : row),
  );
  const told = [...new Set(ranges)];
  const [gravest = ""] = told;
  const range =
    told.length > MOST_RANGES
      ? writer.say("charge.atMostRange", { range: gravest })
      : writer.or(told);
  if (!isJuvenile || ranged[0] !== count) return range;
  return writer.say(ranged.length === 1 ? "charge.juvenileRange" : "charge.juvenileRanges", {
    range,
  });
}
