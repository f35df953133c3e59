import type { Truth } from "../conditions/judge.ts";
import type { ReadingRow } from "../decide/finding.ts";
import type { Checked, Grade, IsoDate, Status } from "../rulebook/rulebook.ts";

/*
 * The explanation of one finding as data. Ids, states and dates are the same in every language; the
 * members listed in WORD_MEMBERS hold words of the language asked for, made of the rulebook's texts and the
 * phrase book, ready to be shown. Lists stand in rulebook order.
 */

/** Members that hold words (or lists of words). Everything else is the same in every language. */
export const WORD_MEMBERS = [
  "language",
  "title",
  "label",
  "words",
  "says",
  "statusInWords",
  "stateInWords",
  "gradeInWords",
  "required",
  "value",
  "question",
  "because",
  "proponent",
  "notes",
  "leavesOut",
] as const;

/** Why an outcome has its status, as a tree whose every word is in one language. */
export interface ExplanationTree {
  readonly kind: "finding";
  readonly level: "summary" | "full";
  readonly language: string;
  readonly outcome: string;
  readonly label: string;
  readonly status: Status;
  readonly statusInWords: string;
  readonly lawDate: IsoDate;
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  readonly authority: Authority;
  /** The open readings on which the status turns. */
  readonly dependsOn: readonly ReadingStep[];
  readonly byReading: readonly ReadingRowStep[];
  /** Readings at their default that decide. */
  readonly defaulted: readonly DefaultStep[];
  readonly missing: readonly MissingFact[];
  readonly presumed: readonly PresumedFact[];
  /** Given facts that give the same answer by themselves. */
  readonly sufficient: readonly StatedFact[];
  /** Rules that conclude the outcome and carry the finding; others are nested in them. */
  readonly rules: readonly RuleStep[];
  readonly provisions: readonly ProvisionStep[];
  /** The rows of a table that apply to the outcome, or may. */
  readonly rows: readonly RowStep[];
  readonly notes: readonly string[];
}

/** A row of a table, how it came to apply, and what it holds. */
export interface RowStep {
  readonly row: string;
  readonly label: string;
  readonly provisions: readonly ProvisionStep[];
  readonly figures: readonly RowFigure[];
  /** Left out of a summary, and where it is the only row. */
  readonly applies?: ConditionStep;
  /** The first day on which it has lapsed, where the dates known tell; `value` is that day in words. */
  readonly barredFrom?: IsoDate;
  readonly value?: string;
}

/** A figure of a row; `cites` where it is computed by a provision of its own. */
export interface RowFigure {
  readonly column: string;
  readonly label: string;
  readonly value: string;
  readonly cites?: ProvisionStep;
}

/** What a finding rests on at its weakest step. */
export interface Authority {
  readonly grade: Grade;
  readonly gradeInWords: string;
  /**
   * Where the grade is `assumption`: what among the steps is one of the rulebook's makers, rules that do not fail, and readings
   * in effect that decide.
   */
  readonly assumptions: readonly (
    | { readonly kind: "rule"; readonly rule: string; readonly title: string }
    | (ReadingStep & { readonly kind: "reading" })
  )[];
}

/** A provision, and how the language writes its citation. */
export interface ProvisionStep {
  readonly source: string;
  readonly at: string;
  readonly words: string;
  readonly url?: string;
}

/** An option of a reading, and who reads the law so. */
export interface OptionStep {
  readonly option: string;
  readonly label: string;
  readonly proponent: string;
  readonly because: string;
  readonly grade: Grade;
  readonly gradeInWords: string;
  readonly cites: ProvisionStep;
}

/** An open question of law, and the option that is in effect. */
export interface ReadingStep {
  readonly kind: "reading";
  readonly reading: string;
  readonly label: string;
  readonly question: string;
  /** The option that stands; left out while the reading is open. */
  readonly standing?: OptionStep;
  readonly byDefault: boolean;
}

/** A reading at its default that decides, and what the others would give. */
export interface DefaultStep extends ReadingStep {
  readonly alternatives: readonly {
    readonly option: string;
    readonly label: string;
    readonly status: Status;
    readonly statusInWords: string;
  }[];
}

/** Under this choice of readings, this result. */
export interface ReadingRowStep {
  readonly readings: readonly {
    readonly reading: string;
    readonly label: string;
    readonly chosen: { readonly option: string; readonly label: string };
  }[];
  readonly status: ReadingRow["status"];
  readonly statusInWords: string;
  readonly missing: readonly { readonly fact: string; readonly label: string }[];
}

/** A fact that is still needed, and the question to ask a person. */
export interface MissingFact {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  /** Said to be beyond finding out; never asked again. */
  readonly unobtainable: boolean;
}

/** A fact that is presumed, and why. */
export interface PresumedFact {
  readonly fact: string;
  readonly label: string;
  readonly value: string;
  readonly because: string;
}

/** A fact that the case states and on which the status rests. */
export interface StatedFact {
  readonly fact: string;
  readonly label: string;
  readonly value: string;
}

/** Whether a rule holds in every case left, in none, or in some. */
export type RuleState = "holds" | "fails" | "open";

/** A rule that concludes the outcome: how it came out, condition by condition; later mentions only refer to it. */
export type RuleStep =
  | {
      readonly kind: "rule";
      readonly rule: string;
      readonly title: string;
      readonly state: RuleState;
      /** Says also whether a rule is open by readings alone. */
      readonly stateInWords: string;
      readonly layer: LayerStep;
      readonly grade: Grade;
      readonly gradeInWords: string;
      readonly checked: Checked;
      readonly provisions: readonly ProvisionStep[];
      readonly says: string;
      /** Settled only by all taken together: no condition, exception or layer by itself says why. */
      readonly regardless: boolean;
      /** Left out of a summary. */
      readonly conditions?: ConditionStep;
      /** Exceptions that defeat the rule, or still may. */
      readonly exceptions: readonly RuleStep[];
      /** The outcomes it refers to and whose rules carry the finding too. */
      readonly outcomes: readonly OutcomeStep[];
      readonly leavesOut: readonly string[];
      readonly notes: readonly string[];
    }
  /** A rule shown before, in the same tree. */
  | { readonly kind: "ruleShown"; readonly rule: string; readonly title: string };

/** The layer a rule belongs to, and whether the reading that chooses between layers takes it. */
export interface LayerStep {
  readonly layer: string;
  readonly label: string;
  /** `always` where the outcome does not turn on that reading. */
  readonly followed: "always" | Truth;
}

/** Another outcome that a rule reads, with its own rules; later mentions only refer to it. */
export type OutcomeStep =
  | {
      readonly kind: "outcome";
      readonly outcome: string;
      readonly label: string;
      readonly status: Status;
      readonly statusInWords: string;
      readonly rules: readonly RuleStep[];
    }
  /** An outcome whose rules were shown before, in the same tree. */
  | {
      readonly kind: "outcomeShown";
      readonly outcome: string;
      readonly label: string;
      readonly status: Status;
      readonly statusInWords: string;
    };

/** What every condition says: how it came out, and whether that decides how its rule came out. */
interface Judged {
  readonly truth: Truth;
  readonly decides: boolean;
}

/** A condition, how it came out, and its parts. */
export type ConditionStep = Judged &
  (
    | { readonly kind: "all" | "any"; readonly parts: readonly ConditionStep[] }
    | { readonly kind: "not"; readonly part: ConditionStep }
    | {
        readonly kind: "condition";
        readonly condition: string;
        readonly title: string;
        readonly provisions: readonly ProvisionStep[];
        readonly says: string;
        /** Left out where the condition is not in force, and where it was shown before. */
        readonly part?: ConditionStep;
        readonly shown: boolean;
      }
    | {
        readonly kind: "outcomeIs";
        readonly outcome: string;
        readonly label: string;
        readonly required: string;
        readonly status: Status;
        readonly statusInWords: string;
      }
    | {
        readonly kind: "readingIs";
        readonly required: string;
        readonly reading: ReadingStep;
      }
    | {
        readonly kind: "figureIs";
        readonly parameter: string;
        readonly label: string;
        readonly required: string;
        readonly value: string;
        readonly figures: readonly FigureStep[];
      }
    | {
        readonly kind: "factIs";
        readonly fact: string;
        readonly label: string;
        readonly required: string;
        /** The column of the table that is read, where the fact names a row of one. */
        readonly column?: { readonly column: string; readonly label: string };
        readonly known: KnownStep;
        /** Whether the fact belongs in the case; where it does not, no leaf on it holds. */
        readonly belongs: Truth;
        /** Figures of the law that the leaf compares with. */
        readonly figures: readonly FigureStep[];
      }
  );

/** A figure of the law on the law date; `value` is left out where it is not in force. */
export interface FigureStep {
  readonly parameter: string;
  readonly label: string;
  readonly value?: string;
  readonly cites?: ProvisionStep;
}

/** What is known of a fact, and from where. `exactly`: no further value is left. */
export type KnownStep =
  | { readonly from: "given" | "absent"; readonly value: string; readonly exactly: boolean }
  | {
      readonly from: "presumed";
      readonly value: string;
      readonly exactly: boolean;
      readonly because: string;
    }
  | {
      readonly from: "derived";
      readonly value: string;
      readonly exactly: boolean;
      readonly because: readonly string[];
      readonly facts: readonly { readonly fact: string; readonly label: string }[];
    }
  | { readonly from: "nothing"; readonly question: string; readonly unobtainable: boolean }
  /** Not looked at, for the fact does not belong in this case. */
  | { readonly from: "doesNotBelong" };
