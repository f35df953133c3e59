import type { Grade, Status } from "@cokdyby/engine";
import type { AnalysisWords } from "./analysis-words.ts";

/** What the command line says by itself, in one language. Law speaks in the words of the rulebook. */
export interface Words {
  readonly status: Readonly<Record<Status, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly checked: Readonly<Record<"read" | "partly" | "secondHand" | "notRead", string>>;
  readonly date: (day: string) => string;
  /** `a – b`, `from a`. */
  readonly span: (from: string, to: string | undefined) => string;
  readonly bool: (value: boolean) => string;
  readonly help: Help;
  readonly evaluation: EvaluationWords;
  readonly law: LawWords;
  readonly condition: ConditionWords;
  readonly problem: ProblemWords;
  readonly analysis: AnalysisWords;
}

/** Descriptions of commands and options. */
export interface Help {
  readonly program: string;
  readonly usage: string;
  /** `[options] [command]` after a command's name. */
  readonly usageOf: (usage: string) => string;
  readonly options: string;
  readonly commands: string;
  readonly arguments: string;
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly lang: string;
  readonly json: string;
  readonly evaluate: string;
  readonly file: string;
  readonly fact: string;
  readonly reading: string;
  readonly on: string;
  readonly outcome: string;
  readonly amend: string;
  readonly presume: string;
  readonly explain: string;
  readonly require: string;
  readonly law: string;
  readonly list: string;
  readonly id: string;
  readonly lawOn: string;
  readonly export: string;
  readonly exportOn: string;
  readonly serve: string;
  readonly host: string;
  readonly port: string;
  readonly exitCodes: string;
}

export interface EvaluationWords {
  readonly lawOf: (day: string) => string;
  readonly warnings: string;
  readonly outcome: string;
  readonly answer: string;
  readonly provisions: string;
  readonly missing: string;
  readonly fact: string;
  readonly question: string;
  readonly matters: (outcomes: number) => string;
  readonly contested: string;
  readonly defaulted: string;
  /** What some outcomes come to with another option of a reading. */
  readonly otherwise: (option: string, answers: string) => string;
  /** Over the ranges of imprisonment that apply, or may. */
  readonly rows: string;
  readonly range: string;
  readonly limitation: string;
  /** A range in years; no lower limit where it is 0. */
  readonly years: (lower: number, upper: number) => string;
  /** The range and the limitation period of a juvenile. */
  readonly juvenile: (content: string) => string;
  readonly limitationYears: (years: number) => string;
  readonly barredFrom: (day: string) => string;
  readonly presumed: string;
  readonly missingIn: (facts: string) => string;
  readonly caution: string;
}

export interface LawWords {
  readonly version: string;
  readonly modelledFrom: string;
  readonly wordings: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly readMore: string;
  readonly concludes: string;
  readonly layer: string;
  readonly authority: string;
  readonly exceptionTo: string;
  readonly wordingOf: (span: string) => string;
  readonly noWordingOn: (day: string) => string;
  readonly checked: string;
  readonly conditions: string;
  readonly namedConditions: string;
  readonly leavesOut: string;
  readonly notes: string;
  readonly examples: string;
  readonly question: string;
  readonly help: string;
  readonly type: string;
  readonly types: Readonly<Record<"option" | "bool" | "integer" | "date", string>>;
  readonly options: string;
  readonly range: (min: number, max: number, unit: string) => string;
  readonly presumed: string;
  readonly lawDate: string;
  readonly today: string;
  /** Of a date: the day never came. */
  readonly never: string;
  readonly belongs: string;
  readonly sources: string;
  readonly rules: string;
  readonly standsByDefault: string;
  readonly proponent: string;
  readonly reason: string;
  readonly values: string;
  readonly changes: string;
  readonly set: (parameter: string, to: number, from: string | undefined) => string;
  readonly enact: string;
  readonly replace: string;
  readonly repeal: string;
  readonly given: string;
  readonly mustHold: string;
  readonly unchanged: string;
  readonly unchangedBy: string;
  readonly level: string;
  readonly whereRead: string;
}

export interface ConditionWords {
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly or: string;
}

/** Words for problems; codes that are not here are told in the engine's English. */
export interface ProblemWords {
  readonly didYouMean: (suggestion: string) => string;
  readonly byCode: Readonly<Record<string, string>>;
  readonly factTakes: Readonly<Record<"bool" | "integer" | "date" | "option", string>>;
  readonly between: (min: number, max: number) => string;
  readonly options: (options: string) => string;
  readonly replaced: (options: string) => string;
  readonly tooManyOptions: string;
  readonly earliest: (day: string) => string;
  readonly fault: (what: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  /** Of amendments: those that contradict each other and what both change, one that does and what, or one named twice. */
  readonly conflict?: (names: readonly string[]) => string;
  readonly missingOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly notAChoice: (option: string, choices: string) => string;
  readonly tooManyArguments: string;
}
