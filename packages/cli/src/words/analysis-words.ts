import type { Status } from "@cokdyby/engine";

/** What the command line says by itself about analyses, in one language. */
export interface AnalysisWords {
  readonly help: AnalysisHelp;
  /** A status in a narrow cell. */
  readonly short: Readonly<Record<Status, string>>;
  /** Where an answer took longer than a moment. */
  readonly working: (seconds: number) => string;
  readonly cases: (count: string) => string;
  readonly number: (count: string) => string;
  readonly whatIf: WhatIfWords;
  readonly counterfactual: CounterfactualWords;
  readonly compare: CompareWords;
  readonly check: CheckWords;
  readonly timeline: TimelineWords;
  readonly ask: AskWords;
}

/** Descriptions of commands and options. */
export interface AnalysisHelp {
  readonly ask: string;
  readonly goal: string;
  readonly save: string;
  readonly checklist: string;
  readonly whatIf: string;
  readonly vary: string;
  readonly counterfactual: string;
  readonly turn: string;
  readonly target: string;
  readonly fix: string;
  readonly maxFacts: string;
  readonly mostChanges: string;
  readonly compare: string;
  readonly amended: string;
  readonly baseAmend: string;
  readonly amendedOn: string;
  readonly baseOn: string;
  readonly where: string;
  readonly mostPatterns: string;
  readonly check: string;
  readonly checkAmend: string;
  readonly checkOn: string;
  readonly property: string;
  readonly timeline: string;
}

export interface WhatIfWords {
  readonly varied: (facts: string) => string;
  readonly values: string;
  /** Days from one to another, both included. */
  readonly span: (from: string, to: string) => string;
  /** What follows from the first of some days. */
  readonly first: (facts: readonly string[]) => string;
  readonly whyNoCase: string;
  /** Over the days and birthdays on which values begin. */
  readonly boundaries: string;
  readonly same: (outcomes: number) => string;
  readonly nothingDiffers: string;
  readonly columns: string;
}

export interface CounterfactualWords {
  readonly finding: (outcome: string, status: string) => string;
  readonly to: (status: string) => string;
  readonly none: (status: string, facts: number) => string;
  readonly more: string;
  readonly findOut: (value: string) => string;
  readonly otherwise: (from: string, to: string) => string;
  /** Before each further fact of one change. */
  readonly also: string;
  readonly restsOn: (provisions: string) => string;
  readonly whyNot: string;
  readonly lacks: string;
  /** Further ways to a rule. */
  readonly moreWays: (count: number) => string;
  readonly and: string;
  readonly or: string;
}

export interface CompareWords {
  readonly base: string;
  readonly amended: string;
  readonly lawOf: (day: string, amendments: readonly string[]) => string;
  readonly over: (cases: string) => string;
  readonly where: string;
  readonly identical: (outcomes: number, cases: string) => string;
  readonly outcome: string;
  readonly change: string;
  readonly caseCount: string;
  readonly underAll: string;
  readonly kinds: string;
  readonly kind: (number: number, cases: string) => string;
  readonly holds: string;
  readonly fails: string;
  readonly beforeAfter: (before: string, after: string) => string;
  readonly or: string;
  readonly reading: (label: string) => string;
  readonly restsOn: string;
  readonly example: string;
  readonly uncovered: (cases: string) => string;
  readonly overlap: string;
}

export interface CheckWords {
  readonly table: (day: string, amendments: readonly string[]) => string;
  readonly levels: Readonly<Record<string, string>>;
  readonly level: string;
  readonly recommendation: string;
  readonly answer: string;
  readonly status: Readonly<Record<"met" | "notMet" | "contested", string>>;
  /** The answer without the amendment, where that is another one. */
  readonly without: (status: string) => string;
  /** How many answers an amendment changes. */
  readonly changed: (count: number) => string;
  readonly fails: string;
  readonly share: (percent: string) => string;
  readonly failing: (failing: string, of: string) => string;
  readonly contested: string;
  readonly example: string;
  readonly moves: (fact: string, outcome: string) => string;
  readonly summary: (met: number, contested: number, notMet: number) => string;
  readonly caution: string;
}

export interface TimelineWords {
  readonly heading: string;
  readonly law: string;
  readonly changes: string;
  readonly why: Readonly<Record<"act" | "wording" | "decision", string>>;
  readonly nothing: string;
  readonly start: string;
  readonly atTheAct: string;
  readonly noFindings: string;
  readonly favourable: string;
  readonly outcome: string;
  readonly more: string;
  readonly reason: string;
  readonly lawOf: (day: string) => string;
  /** Days behind "under the law of". */
  readonly days: (days: readonly string[]) => string;
  readonly everyDay: string;
  readonly notComparable: string;
  readonly same: string;
  readonly lawOfTheAct: string;
  /** Over the gravest range under each law. */
  readonly row: string;
  /** A range that changed. */
  readonly ranges: (from: string, to: string) => string;
  readonly noRow: string;
  readonly reasons: ReasonWords;
}

/** Why one law is more favourable than the others, or cannot be called so. */
export interface ReasonWords {
  readonly betterAnswer: (days: string, outcome: string) => string;
  readonly lowerRange: (days: string) => string;
  readonly sameAnswer: string;
  readonly noLaterIsBetter: string;
  readonly notAnswered: (days: string) => string;
  readonly notSettled: (days: string, outcome: string) => string;
  readonly rowOpen: (days: string) => string;
  readonly moreCounts: (days: string) => string;
  readonly readingOpen: (reading: string) => string;
}

export interface AskWords {
  readonly start: (goals: string) => string;
  readonly keys: string;
  readonly question: (number: number, left: number) => string;
  readonly leadsTo: (goals: string) => string;
  readonly stillNeeded: (facts: number) => string;
  readonly noFurther: string;
  readonly notKnownYet: string;
  readonly unobtainable: string;
  readonly back: string;
  readonly quit: string;
  readonly prompt: string;
  readonly notUnderstood: string;
  readonly nothingBefore: string;
  readonly cannotBe: string;
  readonly done: string;
  readonly openLeft: (facts: string) => string;
  readonly stopped: string;
  readonly caseSoFar: string;
  readonly saved: (file: string) => string;
}
