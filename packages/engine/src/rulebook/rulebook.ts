import type { IsoDate } from "../facts/calendar.ts";

/**
 * The rulebook as plain data: what the reader makes of the rule files, what the build writes as one
 * JSON file, and what everything else takes. It holds no functions and no language of its own: a
 * {@link Text} has one member for each language the rulebook declares.
 */

/** One wording in each language of the rulebook: language tag → words. */
export type Text = Readonly<Record<string, string>>;

export type { IsoDate };

/** A span of days, both ends included; no `to` means still in force. */
export interface Span {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** A plain value of a fact, a parameter or a leaf of a condition. */
export type Scalar = string | number | boolean;

/** A value, or a reference to a figure: `{ fact: "parameter.<id>" }`. */
export type Operand = Scalar | readonly Scalar[] | { readonly fact: string };

export type OperatorName =
  | "equal"
  | "notEqual"
  | "in"
  | "notIn"
  | "lessThan"
  | "lessThanInclusive"
  | "greaterThan"
  | "greaterThanInclusive";

/** A leaf: what `fact` says (a fact, `reading.<id>`, `parameter.<id>` or an outcome id) against a value. */
export interface Leaf {
  readonly fact: string;
  readonly operator: OperatorName;
  readonly value: Operand;
  /** `$.<column>` of the table row that the option names; options of a table only. */
  readonly path?: string;
}

/** json-rules-engine's own condition format. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf;

/** How strong the authority of a step is, strongest first. */
export const GRADES = [
  "statute",
  "treaty",
  "observation",
  "recommendation",
  "doctrine",
  "assumption",
] as const;
export type Grade = (typeof GRADES)[number];

/** How well the cited words were checked. */
export type Checked = "read" | "partly" | "secondHand" | "notRead";

/** A place in a source. */
export interface Citation {
  /** Id of a {@link Source}. */
  readonly source: string;
  /** The provision in the numbering of that date, for example `§ 8(1)(c)`. */
  readonly at: string;
  /** Link to the official text of that date (ELI where there is one). */
  readonly url?: string;
}

export interface Source {
  readonly source: string;
  readonly title: Text;
  readonly short: Text;
  readonly url?: string;
  /** Where and how far it was read. */
  readonly read?: Text;
}

export interface OptionDeclaration {
  readonly option: string;
  readonly label: Text;
  readonly note?: Text;
}

/** What a case may say about one thing. */
export interface FactDeclaration {
  readonly fact: string;
  readonly group: string;
  readonly type: "option" | "bool" | "integer" | "date";
  readonly label: Text;
  readonly question: Text;
  readonly help?: Text;
  readonly options?: readonly OptionDeclaration[];
  /** Options are the rows of this table that are in force on the law date. */
  readonly optionsFrom?: string;
  readonly range?: { readonly min: number; readonly max: number };
  readonly unit?: Text;
  /** Used only while the fact is missing; visible, never a presumption of law. */
  readonly presumed?: {
    readonly value: Scalar | { readonly date: "law" | "today" };
    readonly because: Text;
  };
  /** Where it does not belong, every leaf on it reads "not so". */
  readonly belongs?: Condition;
  /** Never missing: when not given, this option stands (an option of the fact itself). */
  readonly absent?: string;
  readonly sources?: readonly Citation[];
}

/** A figure of the law, by date. Conditions read it as `parameter.<id>`. */
export interface Parameter {
  readonly parameter: string;
  readonly label: Text;
  readonly unit?: Text;
  readonly values: readonly ParameterValue[];
}
export interface ParameterValue extends Span {
  readonly value: number;
  readonly cites: Citation;
  readonly checked: Checked;
}

/** Rows with dated figures; each figure is also the parameter `<column>.<row>`. */
export interface Table {
  readonly table: string;
  readonly label: Text;
  readonly columns: readonly {
    readonly column: string;
    readonly label: Text;
    readonly unit?: Text;
  }[];
  readonly rows: readonly {
    readonly row: string;
    readonly label: Text;
    readonly values: readonly TableValue[];
  }[];
}
export interface TableValue extends Span {
  readonly figures: Readonly<Record<string, number>>;
  readonly cites: Citation;
  readonly checked: Checked;
}

export interface ReadingOption {
  readonly option: string;
  readonly label: Text;
  readonly proponent: Text;
  readonly because: Text;
  readonly cites: Citation;
  readonly grade: Grade;
}

/** An open question of interpretation; conditions read it as `reading.<id>`. */
export interface Reading {
  readonly reading: string;
  readonly label: Text;
  readonly question: Text;
  /** Stands unless the user sets another option or `open`; without it the reading is open. */
  readonly default?: string;
  readonly options: readonly ReadingOption[];
}

/** A layer of law. A layer with `selectedBy` applies where the layer reading takes that option. */
export interface Layer {
  readonly layer: string;
  readonly label: Text;
  readonly selectedBy?: string;
}

export interface OutcomeDeclaration {
  readonly outcome: string;
  readonly group: string;
  readonly label: Text;
  /** Layers that state it themselves; the first one serves a selected layer that states nothing. */
  readonly layers: readonly string[];
  /** Said with every finding on it. */
  readonly notes?: readonly Text[];
  readonly sources?: readonly Citation[];
  /** How a later law is compared with the law of the act; without it the outcome is not compared. */
  readonly laterLaw?: LaterLaw;
}

/** What makes a law more favourable to the person in one outcome. */
export interface LaterLaw {
  /** The answer that is better for the person. */
  readonly better: "yes" | "no";
  /** Where the other answer stays: the table row whose figures are compared, the lower the better. */
  readonly row?: { readonly table: string; readonly row: string };
  /** Compared only where this reading stands at this option. */
  readonly onlyIf?: { readonly reading: string; readonly option: string };
}

/** One wording of a named condition or a rule, and where it is written. */
export interface Wording {
  readonly inForce: Span;
  readonly cites: readonly Citation[];
  /** Our paraphrase. */
  readonly says: Text;
  readonly checked: Checked;
  readonly when: Condition;
}

export interface NamedCondition {
  readonly condition: string;
  readonly title: Text;
  readonly wordings: readonly Wording[];
}

export interface RuleExample {
  readonly name: string;
  readonly on?: IsoDate;
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings?: Readonly<Record<string, string>>;
  readonly presume?: boolean | readonly string[];
  /** Defaults to what the rule concludes. */
  readonly outcome?: string;
  readonly expect: Status;
}

export interface Rule {
  readonly rule: string;
  readonly title: Text;
  readonly concludes: string;
  readonly layer: string;
  readonly grade: Grade;
  /** This rule defeats that one where it holds. */
  readonly exceptionTo?: string;
  readonly wordings: readonly Wording[];
  /** What the rule leaves out, one sentence each. */
  readonly leavesOut?: readonly Text[];
  readonly notes?: readonly Text[];
  readonly examples: readonly RuleExample[];
}

/** A combination that is no case. */
export interface Limit {
  readonly limit: string;
  readonly never: Condition;
  /** What the user is told, with the mend. */
  readonly says: Text;
}

/** Two dates of which the second may not come before the first, where both are given. */
export interface DateOrder {
  readonly limit: string;
  readonly first: string;
  readonly then: string;
  readonly says: Text;
}

/** What follows from other facts, on the values, before anything else. */
export type Derivation = {
  readonly derivation: string;
  readonly fact: string;
  readonly says: Text;
} & (
  | { readonly completedYears: { readonly from: string; readonly to: string } }
  | { readonly when: Condition; readonly equals: string }
  | { readonly when: Condition; readonly is: Scalar }
);

/** A sentence of warning beside the findings. */
export interface Warning {
  readonly warning: string;
  /** Law dates concerned; all when left out. */
  readonly on?: readonly Partial<Span>[];
  /** Warn when this certainly holds. */
  readonly when?: Condition;
  /** Do not warn when this certainly holds. */
  readonly unless?: Condition;
  readonly detail: Text;
}

/** "Given this, the law must answer so": a recommendation that can be checked over all cases. */
export interface Property {
  readonly property: string;
  readonly title: Text;
  readonly given: Condition;
  readonly expect: Expectation;
  readonly level?: string;
  readonly addressee?: string;
  readonly paragraph?: string;
  readonly footnote?: number;
  readonly cites?: Citation;
  readonly notes?: readonly Text[];
}
/** A condition that must hold, or outcomes that must not change when a fact alone changes. */
export type Expectation =
  | Condition
  | { readonly unchanged: readonly string[]; readonly by: readonly string[] };

export type Change =
  | { readonly set: string; readonly to: number; readonly from?: IsoDate; readonly reason: Text }
  | { readonly enact: Rule; readonly reason: Text }
  | { readonly replace: string; readonly with: Rule; readonly reason: Text }
  | { readonly repeal: string; readonly reason: Text };

export interface Amendment {
  readonly id: string;
  readonly title?: Text;
  readonly reason: Text;
  readonly changes: readonly Change[];
}

export type Status = "yes" | "no" | "unknown" | "contested";

/** Part of what a fact may be: a span of numbers or dates, or a choice of options. */
export type FactInput =
  | Scalar
  | { readonly min?: number | string | undefined; readonly max?: number | string | undefined }
  | { readonly oneOf: readonly Scalar[] };

/** A checked rulebook. Lists stand in rulebook order; that order is the order of every answer. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  /**
   * sha256 of the canonical JSON of everything but this member, hexadecimal; of an amended rulebook,
   * of `{ base, amendments }`, where `base` is the digest of the rulebook that was amended.
   */
  readonly digest: string;
  /** sha256 of each file it was read from. */
  readonly files: Readonly<Record<string, string>>;
  readonly title: Text;
  readonly languages: readonly string[];
  /** No law date before it. */
  readonly earliest: IsoDate;
  /** The reading that chooses between layers. */
  readonly layerReading?: string;
  readonly layers: readonly Layer[];
  readonly groups: readonly { readonly group: string; readonly label: Text }[];
  readonly sources: readonly Source[];
  readonly facts: readonly FactDeclaration[];
  readonly parameters: readonly Parameter[];
  readonly tables: readonly Table[];
  readonly readings: readonly Reading[];
  readonly outcomes: readonly OutcomeDeclaration[];
  readonly conditions: readonly NamedCondition[];
  readonly rules: readonly Rule[];
  readonly derivations: readonly Derivation[];
  readonly limits: readonly Limit[];
  readonly dateOrders: readonly DateOrder[];
  readonly warnings: readonly Warning[];
  readonly properties: readonly Property[];
  readonly amendments: readonly Amendment[];
}
