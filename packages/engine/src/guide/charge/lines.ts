import type { Recommended } from "../recommended.ts";
import type { Count, Days } from "./charge.ts";
import type { ChargedLaw } from "./charged-law.ts";
import { byDay } from "./earliest-bar.ts";
import { type ChargeData, choiceWords, type Part, type Told } from "./first-paragraph.ts";
import { choicesWith } from "./hangs-on.ts";
import { type ChargeSetting, firstFitting, type Writer } from "./setting.ts";
import { placeWords, sectionOf } from "./words.ts";

/** What the lines of a text are made from besides. */
export interface ToldBeside extends Told {
  readonly asked: readonly Recommended[];
  /** By offence how it is cited, also of those excluded. */
  readonly places: ReadonlyMap<string, string>;
}

/** The lines below the first paragraph, in the order in which a prosecutor asks. */
export function lines(setting: ChargeSetting, writer: Writer, told: ToldBeside): Part[] {
  const { data, law } = told;
  const short = shortIn(setting, writer, told);
  return [
    layerLine(setting, writer),
    waysLine(setting, writer, data),
    groundLine(setting, writer, data),
    lawLine(setting, writer, law),
    ...barLines(setting, writer, told),
    betweenLine(setting, writer, data, short),
    proofLine(setting, writer, data),
    committeeLine(setting, writer, told),
    stepsLine(setting, writer, data),
  ].flatMap((line) => (line === undefined ? [] : [line]));
}

type Line = Part | undefined;

/** From when something may be barred, and what is barred already. */
export function barLines(setting: ChargeSetting, writer: Writer, told: ToldBeside): Line[] {
  const short = shortIn(setting, writer, told);
  const { counts, barred } = told.data;
  return [
    untilLine(counts, writer, short, "charge.barredFrom", (count) =>
      dayPart(setting, writer, count),
    ),
    untilLine(barred, writer, short, "charge.barredAlready", (count) => barredPart(writer, count)),
  ];
}

function shortIn(setting: ChargeSetting, writer: Writer, { data, places }: ToldBeside) {
  const { counts, barred, excluded } = data;
  const isTold = ({ relation }: { readonly relation: string }) =>
    setting.plan.relations.some((each) => each.relation === relation && each.text !== undefined);
  const named = [...counts, ...barred, ...excluded.filter(isTold)].map(({ offence }) => offence);
  return shortPlaces(setting, writer, places, new Set(named));
}

/** By whose account of the law, where it is not the usual one. */
function layerLine({ situation, guide }: ChargeSetting, writer: Writer): Line {
  const { layerReading = "", readings } = situation.compiled.law.rulebook;
  const stands = situation.read.readings.get(layerReading);
  const usual = readings.find((each) => each.reading === layerReading)?.default;
  const layer = guide.conclusion.layers.find(({ option }) => option === stands);
  if (layer === undefined || stands === usual) return undefined;
  return { text: writer.say("charge.layer", { layer: writer.words(layer.text) }), cites: [] };
}

export function waysLine(
  { plan }: ChargeSetting,
  writer: Writer,
  { verdict, wayOut }: ChargeData,
): Line {
  const ways = plan.waysOut.filter(({ outcome }) => wayOut.includes(outcome));
  if (ways.length === 0) return undefined;
  const said = writer.and(ways.map(({ text }) => writer.words(text)));
  return {
    text:
      verdict === "yes"
        ? writer.say("charge.sentence", { text: capital(said) })
        : writer.say("charge.waysIf", { ways: said }),
    cites: ways.flatMap(({ cites }) => cites ?? []),
  };
}

function groundLine({ plan }: ChargeSetting, writer: Writer, { ground }: ChargeData): Line {
  const told = plan.grounds.outcomes.find(({ outcome }) => outcome === ground[0]);
  if (told === undefined) return undefined;
  return {
    text: writer.say("charge.ground", { ground: writer.words(told.text) }),
    cites: told.cites ?? [],
  };
}

function lawLine({ plan }: ChargeSetting, writer: Writer, law: ChargedLaw): Line {
  if (law.kind !== "later" && law.kind !== "open") return undefined;
  const told = law.kind === "later" ? plan.laterLaw.charged : plan.laterLaw.open;
  const days = law.kind === "later" ? [law.from] : law.days;
  const date = writer.and(days.map(writer.date));
  return {
    text: writer.say("charge.sentence", { text: writer.words(told.text).replace("{date}", date) }),
    cites: told.cites ?? [],
  };
}

/** Each offence with its own day, sorted by day; those of one day together. */
function untilLine(
  counts: readonly Count[],
  writer: Writer,
  short: (offence: string) => string,
  key: "charge.barredFrom" | "charge.barredAlready",
  dayOf: (count: Count) => DayPart,
): Line {
  const told = counts
    .filter(({ barredFrom }) => barredFrom.earliest !== undefined)
    .map((count) => ({ offence: short(count.offence), ...dayOf(count) }))
    .toSorted(byDay);
  if (told.length === 0) return undefined;
  const days = new Set(told.map(({ text }) => text));
  const list = [...days].map((day) => {
    const those = told.filter(({ text }) => text === day).map(({ offence }) => offence);
    return `${writer.and(those)} ${day}`.trim();
  });
  return {
    text: writer.say(key, { list: list.join("; ") }),
    cites: told.flatMap(({ cites }) => cites),
  };
}

/** A day in words, and by what it is sorted. */
interface DayPart extends Part {
  readonly day: string;
}

/** The first day; where a reading puts it off, also that under the reading. */
function dayPart(setting: ChargeSetting, writer: Writer, { barredFrom }: Count): DayPart {
  const { earliest = "" } = barredFrom;
  const isKnown = earliest === barredFrom.latest;
  const first = writer.say(isKnown ? "charge.dayFrom" : "charge.dayEarliest", {
    date: writer.date(earliest),
  });
  const later = isKnown ? [] : laterDays(setting, writer, barredFrom.byReading, earliest);
  return {
    day: earliest,
    text: [first, ...later.map(({ text }) => text)].join(" "),
    cites: later.flatMap(({ cites }) => cites),
  };
}

/** Of what is barred for certain: the day, or the last on which it came to be. */
function barredPart(writer: Writer, { barredFrom: { earliest, latest = "" } }: Count): DayPart {
  const key = earliest === latest ? "charge.dayFrom" : "charge.dayLatest";
  const text = latest === "" ? "" : writer.say(key, { date: writer.date(latest) });
  return { day: latest, text, cites: [] };
}

function laterDays(
  setting: ChargeSetting,
  writer: Writer,
  byReading: Count["barredFrom"]["byReading"],
  earliest: string,
): Part[] {
  const known = (days: Days) => days.earliest === days.latest;
  if (byReading.length === 0 || !byReading.every(known)) return [];
  const later = [...new Set(byReading.map((each) => each.earliest ?? ""))]
    .filter((day) => day !== earliest)
    .toSorted();
  return later.flatMap((day): Part[] => {
    const rows = byReading.map((each) => ({
      readings: each.readings,
      status: each.earliest === day ? ("yes" as const) : ("no" as const),
      missing: [],
    }));
    const [choice] = choicesWith(rows, "yes");
    if (choice === undefined) return [];
    const { text, cites } = choiceWords(setting, writer, choice);
    return [
      { text: writer.say("charge.dayIf", { readings: text, date: writer.date(day) }), cites },
    ];
  });
}

/** What the counts are to each other. */
function betweenLine(
  { plan }: ChargeSetting,
  writer: Writer,
  { excluded, beside, counts }: ChargeData,
  short: (offence: string) => string,
): Line {
  const wordsOf = (relation: string) => {
    const words = plan.relations.find((each) => each.relation === relation)?.text;
    return words === undefined ? "" : writer.words(words);
  };
  const fill = (text: string, [offence, other]: readonly [string, string]) =>
    text.replace("{offence}", offence).replace("{other}", other);
  // what facts leave open needs no word on how it would stand to others
  const isSettled = (offence: string) =>
    counts.some((each) => each.offence === offence && each.status !== "unknown");
  const gone = [...new Set(excluded.map(({ offence }) => offence))];
  const said = [
    ...gone.map((offence) => {
      const by = excluded.filter((each) => each.offence === offence);
      return fill(wordsOf(by[0]?.relation ?? ""), [
        short(offence),
        writer.or(by.map((each) => short(each.by))),
      ]);
    }),
    ...beside
      .filter(({ offences }) => offences.every(isSettled))
      .map(({ offences: [one, other], relation }) =>
        fill(wordsOf(relation), [short(one), short(other)]),
      )
      // what is said of no pair by name comes last
      .toSorted((a, b) => Number(!a.includes("§")) - Number(!b.includes("§"))),
  ].filter((text) => text !== "");
  if (said.length === 0) return undefined;
  const text = capital([...new Set(said)].join("; "));
  return { text: writer.say("charge.sentence", { text }), cites: [] };
}

/** The first letter large. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function proofLine(setting: ChargeSetting, writer: Writer, { toProve }: ChargeData): Line {
  if (toProve.length === 0) return undefined;
  const told = toProve.map((fact) => {
    const own = setting.plan.proof.filter((each) => each.fact === fact);
    return writer.words(firstFitting(setting.situation, own)?.text);
  });
  return { text: writer.say("charge.toProve", { list: told.join(", ") }), cites: [] };
}

function committeeLine({ guide }: ChargeSetting, writer: Writer, { asked }: ToldBeside): Line {
  if (asked.length === 0) return undefined;
  const told = asked.map(({ declared, relation }) => {
    const verb = guide.levels.find(({ level }) => level === declared.level)?.verb;
    return writer.say(`charge.asked.${relation}`, {
      level: writer.words(verb),
      what: writer.words(declared.brief),
      recommendations: declared.recommendations.join(", "),
    });
  });
  return { text: told.join(" "), cites: asked.flatMap(({ declared }) => declared.cites) };
}

export function stepsLine({ plan }: ChargeSetting, writer: Writer, { steps }: ChargeData): Line {
  if (steps.length === 0) return undefined;
  const told = new Set(
    steps.map((step) => writer.words(plan.steps.find((each) => each.step === step)?.text)),
  );
  return { text: writer.say("charge.steps", { steps: [...told].join("; ") }), cites: [] };
}

/** By offence its section; with its paragraph where another offence of the section is `named` too. */
function shortPlaces(
  setting: ChargeSetting,
  writer: Writer,
  places: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
): (offence: string) => string {
  const sections = [...named].map((offence) => sectionOf(places.get(offence) ?? ""));
  return (offence) => {
    const at = places.get(offence) ?? "";
    const section = sectionOf(at);
    const isOnly = sections.filter((each) => each === section).length < 2;
    return placeWords(setting, writer, { offence, at: isOnly ? section : at }, false);
  };
}
