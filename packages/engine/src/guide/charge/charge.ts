import type { FindingRow } from "../../decide/finding.ts";
import type { Citation, IsoDate, Status, Text } from "../../rulebook/rulebook.ts";

/** What a person can be charged with for one act, in the order in which a prosecutor asks. */
export interface Charge {
  /** The status of the outcome that the guide is about. */
  readonly verdict: Status;
  /** Offences that are fulfilled or may be, count and are not barred, gravest first; none where the verdict is `no`. */
  readonly counts: readonly (Count | OtherCount)[];
  /** Offences that would count and are barred for certain. */
  readonly barred: readonly Count[];
  /** Offences that leave the counts since another one, which certainly stands, excludes them. */
  readonly excluded: readonly Excluded[];
  /** Pairs of counts that a source lets stand together, and those of which no source was read. */
  readonly beside: readonly Beside[];
  /** Pairs of which one is committed, and the fact that divides them. */
  readonly either: readonly Either[];
  /** Of a verdict `no`: why. */
  readonly because: Because | null;
  /** Outcomes: on which grounds the law applies, where the act is not one wholly at home. */
  readonly ground: readonly string[];
  /** What the verdict turns on; of facts those first that settle most. */
  readonly hangsOn: { readonly readings: readonly string[]; readonly facts: readonly string[] };
  /** Facts that the verdict presumes and that have to be proved. */
  readonly toProve: readonly string[];
  /** Outcomes: what is open in place of a prosecution, wherever one is open. */
  readonly wayOut: readonly string[];
  readonly committee: readonly Asked[];
  /** What comes first. */
  readonly steps: readonly string[];
  /** Every citation in the text that is none of a count or step. */
  readonly cites: readonly Citation[];
  /** The first paragraph, then a line for each further part, in the language of the phrase book. */
  readonly text: string;
}

/** An offence that is charged. */
export interface Count {
  /** The outcome, without the name of its group in front. */
  readonly offence: string;
  /** Paragraphs and letters of the row that applies; of several, the provision of the offence. */
  readonly at: string;
  /** The heading of its section. */
  readonly name: Text;
  readonly as: "perpetrator" | "participant" | "throughAnother";
  /** Of "fulfilled, counts and not barred". */
  readonly status: Exclude<Status, "no">;
  /** The row that applies, or those that still may. */
  readonly rows: readonly FindingRow[];
  /** First day of the wording that is charged. */
  readonly law: IsoDate;
  readonly barredFrom: BarredFrom;
}

/** An offence that is stated as one outside the rules. */
export interface OtherCount {
  readonly offence: "other";
  /** The value of the fact that states it. */
  readonly class: string;
  readonly as: Count["as"];
  readonly status: "yes";
}

/** First days on which an offence may be barred, and on which it is for certain. */
export interface BarredFrom extends Days {
  /** By choice of the readings on which they turn; empty where they turn on none. */
  readonly byReading: readonly (Days & { readonly readings: Readonly<Record<string, string>> })[];
}

/** First and last; either may not come. */
export interface Days {
  readonly earliest?: IsoDate;
  readonly latest?: IsoDate;
}

/** An offence that another one excludes. */
export interface Excluded {
  readonly offence: string;
  readonly by: string;
  readonly relation: string;
  readonly cites: readonly Citation[];
}

/** Two offences of one act that may stand together. */
export interface Beside {
  readonly offences: readonly [string, string];
  readonly relation: string;
  readonly cites: readonly Citation[];
}

/** Two offences of which one is committed. */
export interface Either {
  readonly offences: readonly [string, string];
  readonly by: string;
}

/** Why nobody can be prosecuted. */
export interface Because {
  /** The outcome that says so. */
  readonly outcome: string;
  readonly provisions: readonly Citation[];
  /** Where no offence is fulfilled: the one nearest to the case. */
  readonly nearest?: string;
  /** Named conditions and facts of that offence that fail in the conduct at hand. */
  readonly fails: readonly string[];
  /** Offences whose elements a person fulfilled who is not liable. */
  readonly otherwiseCriminal: readonly Count[];
}

/** What is recommended of the answer. */
export interface Asked {
  readonly recommendation: string;
  readonly level: string;
  readonly relation: "against" | "agrees" | "open";
}
