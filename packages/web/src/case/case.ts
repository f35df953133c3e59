import type { WireCase } from "@cokdyby/api/shapes";
import type { FactInput, Text } from "@cokdyby/engine";

/** A case as it is worked on; what it says nothing of stands there empty. */
export interface Case {
  readonly title?: string;
  /** The title in each language, as long as it is that of a case that was written in all of them. */
  readonly titles?: Text;
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings: Readonly<Record<string, string>>;
  /** Shipped ids, and amendments written out in a file. */
  readonly amendments: readonly (string | { readonly id: string })[];
  readonly on?: string;
  readonly presume: boolean | readonly string[];
  readonly unobtainable: readonly string[];
  /** Of an act of a case file: which, and what the file gave of it. It stays on the page. */
  readonly ofFile?: {
    readonly act: string;
    /** Of the file; left out where it has none. */
    readonly name?: string;
    readonly facts: Readonly<Record<string, FactInput>>;
  };
}

/** What is said of one fact: a value, or one of the two ways not to have one. */
export type Answer = { readonly value: FactInput } | "notEstablished" | "cannotBeEstablished";

export const BLANK: Case = {
  facts: {},
  readings: {},
  amendments: [],
  presume: true,
  unobtainable: [],
};

/** A case from outside, checked before, with what it leaves out put in. */
export function caseOf(given: WireCase): Case {
  return { ...BLANK, ...(given as Partial<Case>) };
}

/** The case as the wire has it, without what says nothing. */
export function wireOf(shown: Case): WireCase {
  const { title, facts, readings, amendments, on, presume, unobtainable } = shown;
  return {
    ...(title ? { title } : {}),
    facts: facts as WireCase["facts"],
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    ...(amendments.length > 0 ? { amendments: [...amendments] } : {}),
    ...(on ? { on } : {}),
    ...(presume === true ? {} : { presume: presume === false ? false : [...presume] }),
    ...(unobtainable.length > 0 ? { unobtainable: [...unobtainable] } : {}),
  };
}

/** A case with the facts of another form of it; all else that is said of it stays. */
export function withFactsOf(shown: Case, changed: WireCase): Case {
  const { facts, unobtainable } = caseOf(changed);
  return { ...shown, facts, unobtainable };
}

/** Whether nothing was said yet, of the facts or of anything else. */
export function isBlank(shown: Case): boolean {
  return Object.keys(wireOf(shown)).length === 1 && Object.keys(shown.facts).length === 0;
}

export function answerOf({ facts, unobtainable }: Case, fact: string): Answer {
  return answerFrom(facts[fact], unobtainable.includes(fact));
}

export function answerFrom(value: FactInput | undefined, unobtainable: boolean): Answer {
  if (value !== undefined) return { value };
  return unobtainable ? "cannotBeEstablished" : "notEstablished";
}

export function withAnswer(shown: Case, fact: string, answer: Answer): Case {
  const { [fact]: _, ...others } = shown.facts;
  const unobtainable = shown.unobtainable.filter((each) => each !== fact);
  if (answer === "notEstablished") return { ...shown, facts: others, unobtainable };
  if (answer === "cannotBeEstablished") {
    return { ...shown, facts: others, unobtainable: [...unobtainable, fact] };
  }
  return { ...shown, facts: { ...shown.facts, [fact]: answer.value }, unobtainable };
}

/** @param choice an option, `open`, or nothing to let the reading stand as the rulebook has it */
export function withReading(shown: Case, reading: string, choice: string | undefined): Case {
  const { [reading]: _, ...others } = shown.readings;
  return {
    ...shown,
    readings: choice === undefined ? others : { ...others, [reading]: choice },
  };
}

/** @param on nothing: the day of the act, else today */
export function withLawDate(shown: Case, on: string | undefined): Case {
  const { on: _, ...others } = shown;
  return on === undefined ? others : { ...others, on };
}

export function withTitle(shown: Case, title: string): Case {
  const { title: _, titles: __, ...others } = shown;
  return title === "" ? others : { ...others, title };
}

/** The same case with the title that it has in a language, where it has one in each. */
export function titledIn(shown: Case, language: string): Case {
  const title = shown.titles?.[language];
  return title === undefined || title === shown.title ? shown : { ...shown, title };
}

/** Switches one presumption; the list of all is kept short by `true` and `false` where they say it. */
export function withPresumption(
  shown: Case,
  fact: string,
  used: boolean,
  all: readonly string[],
): Case {
  const before = presumedIn(shown, all);
  const list = all.filter((each) => (each === fact ? used : before.includes(each)));
  const presume = list.length === all.length ? true : list.length === 0 ? false : list;
  return { ...shown, presume };
}

/** The facts that may be presumed in a case. @param all those that have a presumed value */
export function presumedIn(
  { presume }: Pick<Case, "presume">,
  all: readonly string[],
): readonly string[] {
  if (presume === true) return all;
  return presume === false ? [] : all.filter((each) => presume.includes(each));
}

/** Adds a shipped amendment or takes it away; they are applied in the order in which they were added. */
export function withAmendment(shown: Case, id: string, used: boolean): Case {
  const others = shown.amendments.filter((each) => each !== id);
  return { ...shown, amendments: used ? [...others, id] : others };
}
