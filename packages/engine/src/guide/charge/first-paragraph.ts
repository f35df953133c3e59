import type { Finding } from "../../decide/finding.ts";
import type { Citation } from "../../rulebook/rulebook.ts";
import { findingIn, howFar } from "../how-far.ts";
import type { Reasoned } from "./because.ts";
import type { Charge, Count } from "./charge.ts";
import type { ChargedLaw } from "./charged-law.ts";
import { type Choice, choicesWith } from "./hangs-on.ts";
import { type ChargeSetting, firstFitting, type Writer } from "./setting.ts";
import { countsWords, countWords, namedWords, sectionOf, withoutPlain } from "./words.ts";

/** A charge but for its words and for what is stated as an offence outside the rules. */
export type ChargeData = Omit<Charge, "text" | "cites" | "counts"> & {
  readonly counts: readonly Count[];
};

/** What a text is made from besides the data. */
export interface Told {
  readonly data: ChargeData;
  readonly law: ChargedLaw;
  readonly lessGrave: ReadonlySet<string>;
  readonly reasoned?: Reasoned;
}

/** Sentences, and what they cite that stands in no count. */
export interface Part {
  readonly text: string;
  readonly cites: readonly Citation[];
}

/** How much of what is open is told, until the paragraph is short enough; the last is as short as it gets. */
const ROOMS = [
  { facts: 3, possible: 3, sides: 2 },
  { facts: 2, possible: 2, sides: 2 },
  { facts: 2, possible: 2, sides: 1 },
  { facts: 1, possible: 1, sides: 1 },
] as const;
type Room = (typeof ROOMS)[number];

const MOST_WORDS = 70;

/** The verdict, the counts with their ranges, and what it hangs on; of a "no" its reason. */
export function firstParagraph(setting: ChargeSetting, writer: Writer, told: Told): Part {
  const versions = ROOMS.map((room) => joined(sentences(setting, writer, told, room)));
  const fitting = versions.find(({ text }) => text.split(/\s+/).length <= MOST_WORDS);
  return fitting ?? (versions.at(-1) as Part);
}

function joined(parts: readonly Part[]): Part {
  return {
    text: parts.map(({ text }) => text).join(" "),
    cites: parts.flatMap(({ cites }) => cites),
  };
}

function sentences(setting: ChargeSetting, writer: Writer, told: Told, room: Room): Part[] {
  switch (told.data.verdict) {
    case "yes":
      return ofYes(setting, writer, told, room);
    case "no":
      return ofNo(setting, writer, told);
    case "contested":
    case "unknown":
      return ofOpen(setting, writer, told, room);
  }
}

function part(text: string): Part {
  return { text, cites: [] };
}

/** What is charged for certain: one offence, or two of which one is committed. */
type Item = readonly [Count, ...Count[]];

function ofYes(setting: ChargeSetting, writer: Writer, { data, law }: Told, room: Room): Part[] {
  const { situation, guide, plan } = setting;
  const items = itemsOf(data);
  const role = firstFitting(situation, plan.roles);
  const also = (guide.conclusion.beside ?? []).filter(
    ({ when }) => howFar(situation, when) === "yes",
  );
  const named = items.flat();
  const ranged = named.length > 0 ? named : data.counts;
  const under = underWords({ ...setting, ranged }, writer, data, items);
  const besides = also.map((each) => writer.words(under === "" ? each.alone : each.also));
  const later = plan.laterLaw.noLiability;
  const isFree = law.kind === "noLiability";
  const main = writer.say("charge.yes", {
    role: role === undefined ? "" : ` ${writer.words(role.text)}`,
    under: [under, ...besides].map((each) => (each === "" ? "" : ` ${each}`)).join(""),
    later: !isFree ? "" : `; ${writer.words(later.text).replace("{date}", writer.date(law.from))}`,
  });
  const cites = [...(role?.cites ?? []), ...(isFree ? (later.cites ?? []) : [])];
  const open = items.length === 0 ? [] : data.counts.filter((each) => !named.includes(each));
  return [{ text: main, cites }, ...stillOpen(setting, writer, { open, named, room })];
}

/** The counts that are certain, and the pairs of which one is, in the order of the counts. */
function itemsOf({ counts, either }: ChargeData): Item[] {
  return counts.flatMap((count): Item[] => {
    if (count.status === "yes") return [[count]];
    return either.flatMap(({ offences: [graver, other] }): Item[] => {
      const second = counts.find(({ offence }) => offence === other);
      return graver === count.offence && second !== undefined ? [[count, second]] : [];
    });
  });
}

/** For what and under which provisions: those that are certain; where none is by itself, those of which one is. */
function underWords(
  setting: ChargeSetting,
  writer: Writer,
  data: ChargeData,
  [first, ...others]: readonly Item[],
): string {
  if (first === undefined) {
    if (data.counts.length === 0) return "";
    const provisions = countsWords(setting, writer, data.counts, { joined: "or" });
    return writer.say("charge.underOneOf", { provisions });
  }
  const [count, alternative] = first;
  const rest = others.map((item, at) =>
    itemWords(setting, writer, data, item, at === others.length - 1),
  );
  const also = rest.length === 0 ? "" : writer.say("charge.also", { provisions: writer.and(rest) });
  const charged = (each: Count, isSourceSaid: boolean, before?: Count) =>
    writer.say("charge.under", {
      offence: namedWords(setting, writer, each, before),
      provision: countWords(setting, writer, each, { isSourceSaid }),
    });
  if (alternative === undefined) {
    return writer.say("charge.for", { offences: charged(count, true), others: also });
  }
  const pair = writer.or([charged(count, false), charged(alternative, true, count)]);
  const offences = writer.say("charge.either", {
    pair,
    by: divideWords(setting, writer, data, first),
  });
  return writer.say("charge.for", { offences, others: also });
}

function itemWords(
  setting: ChargeSetting,
  writer: Writer,
  data: ChargeData,
  item: Item,
  isSourceSaid: boolean,
): string {
  const [first, second] = item;
  if (second === undefined) return countWords(setting, writer, first, { isSourceSaid });
  const pair = countsWords(setting, writer, item, { joined: "or" });
  return writer.say("charge.either", { pair, by: divideWords(setting, writer, data, item) });
}

/** By what it is told which of two offences it is. */
function divideWords(
  { plan }: ChargeSetting,
  writer: Writer,
  { either }: ChargeData,
  [{ offence }]: Item,
): string {
  const by = either.find(({ offences }) => offences[0] === offence)?.by;
  return writer.words(plan.divides.find(({ fact }) => fact === by)?.text);
}

/** Of more offences that are open than these only the sections are told. */
const MOST_IN_FULL = 2;

/** Of which offences it is contested, and of which not known, whether they are committed too; those that are gravest. */
function stillOpen(
  setting: ChargeSetting,
  writer: Writer,
  { open, named, room }: { open: readonly Count[]; named: readonly Count[]; room: Room },
): Part[] {
  return (["contested", "unknown"] as const).flatMap((status): Part[] => {
    const counts = open.filter((each) => each.status === status).slice(0, room.possible + 1);
    if (counts.length === 0) return [];
    const told = counts.length > MOST_IN_FULL ? sectionsAlone(counts, named) : counts;
    const plain = told.map((count) => withoutPlain(count, named));
    const provisions = countsWords(setting, writer, plain, { joined: "or", isRangeSaid: false });
    return [part(writer.say(`charge.open.${status}`, { provisions }))];
  });
}

/** Each section once, without paragraphs and letters but where it is `named` already. */
function sectionsAlone(counts: readonly Count[], named: readonly Count[]): readonly Count[] {
  const sections = counts.map((count) => {
    const section = sectionOf(count.at);
    return named.some(({ at }) => sectionOf(at) === section) ? count : { ...count, at: section };
  });
  return sections.filter(({ at }, index) => sections.findIndex((each) => each.at === at) === index);
}

function ofNo(setting: ChargeSetting, writer: Writer, { reasoned }: Told): Part[] {
  if (reasoned === undefined) return [];
  const { ground, because, nearest } = reasoned;
  const main = {
    text: writer.say("charge.no", { because: writer.words(ground.text) }),
    cites: ground.cites ?? [],
  };
  const { otherwiseCriminal } = because;
  if (otherwiseCriminal.length > 0) {
    const provisions = countsWords(setting, writer, otherwiseCriminal, { isRangeSaid: false });
    return [main, part(writer.say("charge.otherwiseCriminal", { provisions }))];
  }
  const [cited] = nearest?.cites ?? [];
  if (cited === undefined) return [main];
  const fails = because.fails.map((each) => failingPart(setting, writer, each));
  const text = writer.say("charge.nearest", {
    provision: writer.cite(cited),
    fails: writer.and(fails.map((each) => each.text)),
  });
  return [main, { text, cites: fails.flatMap(({ cites }) => cites) }];
}

/** What a named condition that fails is called; of a fact also what is known of it, but for a plain "no". */
function failingPart({ situation }: ChargeSetting, writer: Writer, id: string): Part {
  const { words } = writer.localizer;
  const named = situation.compiled.law.conditions.get(id);
  if (named !== undefined) {
    const text = small(writer.words(named.condition.title));
    const isNamed = ({ at }: Citation) =>
      text.includes(writer.cite({ source: "", at: sectionOf(at) }, false));
    return { text, cites: named.wording.cites.filter(isNamed) };
  }
  const statement = situation.given.get(id) ?? situation.presumptions.get(id);
  const values = statement?.kind === "values" ? statement.values : undefined;
  const [only, ...others] = values?.kind === "members" ? values.members : [];
  const label = small(words.fact(id));
  if (only === undefined || only === false || others.length > 0) return part(label);
  return part(writer.say("charge.failing", { element: label, value: words.value(id, only) }));
}

/** The first letter small, as within a sentence. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function ofOpen(
  setting: ChargeSetting,
  writer: Writer,
  { data, lessGrave }: Told,
  room: Room,
): Part[] {
  const { charged, situation, guide } = setting;
  const { verdict, counts } = data;
  const finding = findingIn(situation, guide.conclusion.about);
  const isFulfilled = ({ offence }: Count) => findingIn(charged, offence).status === "yes";
  const fulfilled = counts.filter((each) => isFulfilled(each) && !lessGrave.has(each.offence));
  const possible = counts.slice(0, room.possible);
  const ranged = fulfilled.length > 0 ? fulfilled : possible;
  const joined = fulfilled.length > 0 ? "and" : "or";
  const provisions = countsWords({ ...setting, ranged }, writer, ranged, { joined });
  const named =
    ranged.length === 0
      ? ""
      : writer.say(fulfilled.length > 0 ? "charge.fulfilled" : "charge.possible", { provisions });
  return [
    part(writer.say(verdict === "contested" ? "charge.contested" : "charge.unknown")),
    ...(named === "" ? [] : [part(named)]),
    ...(verdict === "contested" ? consequence(setting, writer, finding, room) : []),
    ...decides(setting, writer, data, finding, room),
  ];
}

/** What decides, in the words of the guide; beside readings where not both of their sides are told. */
function decides(
  { guide }: ChargeSetting,
  writer: Writer,
  { hangsOn }: ChargeData,
  { byReading }: Finding,
  room: Room,
): Part[] {
  const clauses = hangsOn.facts
    .slice(0, room.facts)
    .map((fact) => writer.words(guide.evidence.find((each) => each.fact === fact)?.establish));
  if (clauses.length === 0) return [];
  const facts = writer.and(clauses);
  if (byReading.length === 0) return [part(writer.say("charge.decides", { facts }))];
  const isWhole = sidesOf(byReading).length <= room.sides;
  const key = isWhole ? "charge.decidesElse" : "charge.decidesElseToo";
  return [part(writer.say(key, { facts }))];
}

/** Under which readings alone it is so: the shorter side of "it is" and "it is not"; both where facts decide besides. */
function consequence(
  setting: ChargeSetting,
  writer: Writer,
  { byReading }: Finding,
  room: Room,
): Part[] {
  const isOnly = byReading.every(({ status }) => status !== "unknown");
  const sides = sidesOf(byReading).slice(0, isOnly ? 1 : room.sides);
  return sides.flatMap(({ status, choices }): Part[] => {
    const [main, ...further] = isOnly && choices.length === 1 ? partsOf(choices[0] ?? {}) : [];
    const told = (main === undefined ? choices : [main]).map((choice) =>
      choiceWords(setting, writer, choice),
    );
    const readings = told.map(({ text }) => text).join(writer.say("charge.or"));
    const first = {
      text: writer.say(isOnly ? `charge.only.${status}` : `charge.if.${status}`, { readings }),
      cites: told.flatMap(({ cites }) => cites),
    };
    const others = further.map((choice) => {
      const { text, cites } = choiceWords(setting, writer, choice);
      return { text: writer.say("charge.evenThen", { readings: text }), cites };
    });
    return [first, ...others];
  });
}

/** So many readings are told in one sentence. */
const MOST_READINGS = 2;

/** A choice as it is told sentence by sentence: of many readings the first by itself. */
function partsOf(choice: Choice): Choice[] {
  const all = Object.entries(choice);
  if (all.length <= MOST_READINGS) return [choice];
  return [all.slice(0, 1), all.slice(1)].map((some) => Object.fromEntries(some));
}

/** Under which choices it is so and is not, the shorter side first. */
function sidesOf(byReading: Finding["byReading"]) {
  return (["no", "yes"] as const)
    .map((status) => ({ status, choices: choicesWith(byReading, status) }))
    .filter(({ choices }) => choices.length > 0)
    .toSorted((a, b) => lengthOf(a.choices) - lengthOf(b.choices));
}

function lengthOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, choice) => sum + Object.keys(choice).length, 0);
}

/** A choice of readings as clauses, "if ... and if ...". */
export function choiceWords({ plan }: ChargeSetting, writer: Writer, choice: Choice): Part {
  const clauses = Object.entries(choice).flatMap(
    ([reading, option]) =>
      plan.readings.find((each) => each.reading === reading && each.option === option) ?? [],
  );
  const texts = clauses.map(({ text }) => writer.words(text));
  const [last = ""] = texts.slice(-1);
  const before = texts.slice(0, -1).join(", ");
  return {
    text: before === "" ? last : before + writer.say("charge.andIf") + last,
    cites: clauses.flatMap(({ cites }) => cites ?? []),
  };
}
