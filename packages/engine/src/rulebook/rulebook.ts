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

/**
 * A value, or a reference to a figure: `{ fact: "parameter.<id>" }`, or a column of the row that applies
 * to an outcome: `{ fact: <outcome>, path: "$.<column>" }`.
 */
export type Operand =
  | Scalar
  | readonly Scalar[]
  | { readonly fact: string; readonly path?: string };

/** What a leaf may ask, in the names of json-rules-engine. */
export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;

/** The name of an operator of a leaf. */
export type OperatorName = (typeof OPERATORS)[number];

/** A leaf: what `fact` says (a fact, `reading.<id>`, `parameter.<id>` or an outcome id) against a value. */
export interface Leaf {
  readonly fact: string;
  readonly operator: OperatorName;
  readonly value: Operand;
  /** `$.<column>` of the table row that the option names, or that applies to the outcome. */
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

/** On what authority a rule, row or reading rests, as in {@link GRADES}. */
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

/** An act, treaty or opinion that is cited. */
export interface Source {
  readonly source: string;
  readonly title: Text;
  readonly short: Text;
  readonly url?: string;
  /** Where and how far it was read. */
  readonly read?: Text;
}

/** One option of a fact with options. */
export interface OptionDeclaration {
  readonly option: string;
  readonly label: Text;
  readonly note?: Text;
}

/** An option of an earlier edition: no case may say it any longer, and one that does is told the replacement. */
export interface ReplacedOption {
  readonly option: string;
  readonly label: Text;
  /** Those that took its place: what it said is that one of them holds. */
  readonly by: readonly string[];
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
  readonly replaced?: readonly ReplacedOption[];
  /** Options are the rows of this table that are in force on the law date. */
  readonly optionsFrom?: string;
  readonly range?: { readonly min: number; readonly max: number };
  readonly unit?: Text;
  /** Used only while the fact is missing; visible, never a presumption of law. */
  readonly presumed?: Presumption;
  /** Where it does not belong, every leaf on it reads "not so". */
  readonly belongs?: Condition;
  /** Says what the case is about: where changes of a case are looked for, it stays as it is unless asked for. */
  readonly fixed?: boolean;
  /** What it mostly is: of examples that are as small the one with it is taken. It says nothing of a case. */
  readonly typical?: Scalar;
  /** Never missing: when not given, the fact has this option of its own. */
  readonly absent?: string;
  readonly sources?: readonly Citation[];
}

/** What is taken to be so while a fact is missing. */
export interface Presumption {
  readonly value: Scalar | PresumedDate;
  readonly because: Text;
  /** Not used where one of these facts is given or presumed. */
  readonly unlessStated?: readonly string[];
  /** Used only where what is given, and the days presumed, make it certain that this does not hold. */
  readonly unless?: Condition;
  /** Not used where they make it certain that this holds. */
  readonly unlessCertain?: Condition;
  /** A case that contradicts it is refused; others give way to the case. */
  readonly always?: boolean;
}

/** A date that is presumed: that of the law, or one of the case. */
export type PresumedDate =
  /** The law date, where the case names one. */
  | { readonly date: "law" }
  /** Today, or the day of another fact if that is later. */
  | { readonly date: "today"; readonly notBefore?: string }
  /** The day never came. */
  | { readonly date: "none" };

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
  readonly columns: readonly Column[];
  /** What a finding shows of a row; of two for one member the first whose `where` holds. */
  readonly members?: readonly RowMember[];
  readonly rows: readonly {
    readonly row: string;
    readonly label: Text;
    readonly values: readonly TableValue[];
  }[];
}

/** A column of a table. */
export interface Column {
  readonly column: string;
  readonly label: Text;
  readonly unit?: Text;
  /** Computed from another column, and written in no row. */
  readonly from?: ColumnSource;
  readonly cites?: Citation;
  /** The words of a column that holds ids. */
  readonly words?: Readonly<Record<string, Text>>;
}

/** How the figures of a column follow from those of another: some times as much, or by steps. */
export type ColumnSource =
  | { readonly column: string; readonly times: number; readonly atMost?: number }
  | {
      readonly column: string;
      /** The first step that the figure reaches. */
      readonly steps: readonly { readonly least: number; readonly is: number | string }[];
    };

/** A member that a row shows, from a column; where a condition is named, only where that holds. */
export interface RowMember {
  /** A point makes an object: `tenant.upper`. */
  readonly member: string;
  readonly column: string;
  readonly where?: Condition;
}

/** The figures of a row from one day on. */
export interface TableValue extends Span {
  readonly figures: Readonly<Record<string, number>>;
  readonly cites: Citation;
  readonly checked: Checked;
}

/** One way to read an open question of law, with who reads it so and on what authority. */
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
  /** What a "no" is worth that rests on the layer's saying nothing else. Left out: the strongest. */
  readonly grade?: Grade;
}

/** A question that the rulebook answers. */
export interface OutcomeDeclaration {
  readonly outcome: string;
  readonly group: string;
  readonly label: Text;
  /** Layers that state it themselves; the first one serves a selected layer that states nothing. */
  readonly layers: readonly string[];
  /** Said with every finding on it. */
  readonly notes?: readonly Text[];
  readonly sources?: readonly Citation[];
  /** The row of a table that applies where it holds. */
  readonly rows?: OutcomeRows;
  /** It is in favour of the person of the case; left out of one that burdens that person, or neither. */
  readonly relieves?: boolean;
}

/** Which row of a table applies where an outcome holds. */
export interface OutcomeRows {
  readonly table: string;
  /** Where the outcome counts when laws are compared; left out: wherever it holds. */
  readonly counts?: Condition;
  /** A named condition, and the date fact that brings it about in time. */
  readonly lapses?: { readonly condition: string; readonly on: string };
  readonly wordings: readonly {
    readonly inForce: Span;
    readonly cites: readonly Citation[];
    /** The first whose `when` holds; the last one has none. */
    readonly choose: readonly { readonly row: string; readonly when?: Condition }[];
  }[];
}

/** Which of two laws is the more favourable one to the person, for the act as a whole. */
export interface LaterLaw {
  readonly laterLaw: string;
  readonly cites: readonly Citation[];
  /** In this order: a law under which the outcome is `no` goes before one under which it is `yes`. */
  readonly before: readonly {
    readonly outcome: string;
    /** Compared only where this reading has this option. */
    readonly onlyIf?: { readonly reading: string; readonly option: string };
  }[];
  /** Columns of the gravest counted row, compared in this order; the lower is better. */
  readonly gravest: readonly string[];
  /** The columns in their place where this outcome holds; where it is open, told only if both come to the same. */
  readonly gravestWhere?: { readonly outcome: string; readonly columns: readonly string[] };
  /** Where it may hold, the rows are not all that counts. */
  readonly alsoCounts?: Condition;
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

/**
 * How a case file is projected on the facts of its cells, and how the answers of several cells join.
 * A cell is one act of one person towards one person shown or harmed and one recipient.
 */
export interface CaseFile {
  readonly caseFile: string;
  /** The state whose law the rulebook holds: ISO 3166-1 alpha-2. */
  readonly home: string;
  /** In this order; of two for one fact the first that says something. */
  readonly facts: readonly FactOrigin[];
  /** What a person may be charged with, and whether. */
  readonly charges: {
    /** The group of outcomes that are offences; whether one counts, and when it lapses, stands with its rows. */
    readonly offences: string;
    readonly liability: string;
    readonly prosecution: string;
  };
  /** An outcome not named here holds of several cells where it holds of one. */
  readonly joins: readonly Join[];
}

/** An outcome that holds of several cells where it holds of one, and of each in which `every` does. */
export interface Join {
  readonly outcome: string;
  readonly every: Condition;
}

/** Who or what in a case file bears an attribute. */
export const BEARERS = [
  "act",
  "principal",
  "actor",
  "shown",
  "recipient",
  "item",
  "state",
] as const;
/** `principal`: the act that the act helps, or else the act itself; `state`: the one foreign state of the act. */
export type Bearer = (typeof BEARERS)[number];

/** Where a fact of a cell comes from. */
export type FactOrigin = {
  readonly fact: string;
  readonly of: Bearer;
  /**
   * What a fact differs by besides its bearer: of an act's, the person whom it is about; of a person's,
   * the act. What the file leaves open is then asked for each.
   */
  readonly each?: "actor" | "shown" | "recipient" | "act";
} & (
  | OwnFact
  | { readonly attribute: string }
  | { readonly attribute: string; readonly states: StateWords }
  | { readonly attribute: string; readonly given: Scalar; readonly none?: Scalar }
  | { readonly attribute: string; readonly makers: MakerWords }
  | { readonly attribute: string; readonly made: Scalar }
  /** The age of the person shown when the item was made: as stated there, or on the day of the making; with the conduct that makes items. */
  | { readonly attribute: string; readonly making: Scalar }
  | { readonly attribute: string; readonly origin: OriginWords }
  | { readonly attribute: string; readonly countedWith: "to" }
  | {
      readonly attribute: string;
      readonly holds: { readonly shown: Scalar; readonly other: Scalar };
    }
  | { readonly attribute: string; readonly helped: HelpedWords }
  | { readonly attribute?: never; readonly same: { readonly yes: Scalar; readonly no: Scalar } }
);
/** No attribute: it is stated under the act, and this says whose it is. */
interface OwnFact {
  readonly attribute?: never;
}
/** By where the home state stands among the states listed: alone, among others, not at all; none listed. */
export interface StateWords {
  readonly only?: Scalar;
  readonly among: Scalar;
  readonly away: Scalar;
  readonly none?: Scalar;
  /** Only of an act that helps another. */
  readonly helping?: true;
}
/**
 * Only of an act that helps another: by whether an outcome holds of all who did that act, and if so, by whether what the
 * attribute says is so.
 */
export interface HelpedWords {
  readonly outcome: string;
  readonly fails: Scalar;
  readonly said: Scalar;
  readonly denied: Scalar;
}
/** By who made an item: the person shown alone, together with others, others only. */
export interface MakerWords {
  readonly alone: Scalar;
  readonly together: Scalar;
  readonly others: Scalar;
}
/** By the act through which something came: an act of the person's own, one that was asked for, any other. */
export interface OriginWords {
  readonly own: Scalar;
  readonly asked: Scalar;
  readonly otherwise: Scalar;
}

/** Words of the law of a span of days, and how far they were read. */
export interface Passage {
  readonly inForce: Span;
  readonly cites: readonly Citation[];
  /** Our paraphrase. */
  readonly says: Text;
  readonly checked: Checked;
}

/** What a source says of several offences of one person in a case file. */
export interface Concurrence {
  readonly concurrence: string;
  /** What the offences are to each other, as a short name. */
  readonly relation: string;
  readonly title: Text;
  readonly among: Among;
  readonly grade: Grade;
  readonly wordings: readonly Passage[];
  readonly notes?: readonly Text[];
}
/** Which offences or acts of one person it is said of. Offences are outcomes. */
export type Among =
  /** Each of the first with each of the second, in one act. */
  | {
      readonly act: {
        readonly each: readonly string[];
        readonly with: readonly string[];
        /** How the two come to one offence; left out where they do not. */
        readonly one?: ComesToOne;
      };
    }
  /** One act that lasts over several days. */
  | { readonly lasting: readonly string[] }
  /** Acts with the same offence. */
  | { readonly acts: "sameOffence" }
  /** Two or more offences that do not come to one. */
  | { readonly acts: "severalOffences" }
  /** An offence, and proceedings against the person in which a judgment was given. */
  | { readonly acts: "judgedBefore" }
  /** A pair of offences, of one act or of several, of which nothing else is said. */
  | { readonly acts: "otherwise" };

/** One is a graver form of the other; or only one of the two is committed. */
export const COMES_TO_ONE = ["sameOffence", "eitherOffence"] as const;

/** Why two offences come to one, as in {@link COMES_TO_ONE}. */
export type ComesToOne = (typeof COMES_TO_ONE)[number];

/** A basis on which a state may reach an act: one column of the matrix of states. */
export interface JurisdictionBasis {
  readonly basis: string;
  readonly label: Text;
  /** In the home state: by outcomes and by what a file says; never; or as the transfer of proceedings confers it. */
  readonly home: BasisAtHome;
  /** What a treaty obliges other states to; where nothing is said, foreign law is needed. */
  readonly elsewhere?: {
    /** The articles, as they are shown. */
    readonly obliges: readonly string[];
    /** By what a file says of the state, the act and its persons. */
    readonly links: Condition;
    /** Acts to which the treaty applies, by the facts of a case. */
    readonly where: Condition;
    readonly grade: Grade;
    readonly cites: readonly Citation[];
    readonly says: Text;
    readonly checked: Checked;
  };
  readonly notes?: readonly Text[];
}

/** When a basis of jurisdiction is given in the home state. */
export type BasisAtHome = { readonly cites: readonly Citation[] } & (
  | { readonly when: Condition }
  | { readonly never: true }
  | { readonly conferred: true }
);

/** How criminal proceedings are transferred between the home state and others. */
export interface Transfer {
  readonly transfer: string;
  readonly title: Text;
  readonly cites: readonly Citation[];
  readonly checked: Checked;
  readonly grade: Grade;
  /** First day on which a request falls under it. */
  readonly appliesFrom: IsoDate;
  /** Member States that stand outside. */
  readonly outside: readonly string[];
  /** Whether it applies, in words. */
  readonly says: Readonly<
    Record<"applies" | "notYet" | "outside" | "notCovered" | "unknown", Text>
  >;
  readonly mandatory: readonly RefusalGround[];
  readonly optional: readonly RefusalGround[];
  /** Where it gives jurisdiction to the requested state. */
  readonly confers: readonly TransferFactor[];
  readonly criteria: readonly TransferFactor[];
  /** The law of the home state, where the above does not apply. */
  readonly domestic: {
    readonly title: Text;
    readonly says: Text;
    readonly cites: readonly Citation[];
    readonly toHome: DomesticTransfer;
    readonly fromHome: DomesticTransfer;
  };
  readonly notes?: readonly Text[];
}
/** A ground on which the requested state refuses: under the home state's law, and under another's. */
export interface RefusalGround {
  readonly ground: string;
  readonly says: Text;
  readonly cites: readonly Citation[];
  readonly home: { readonly when: Condition; readonly cites?: readonly Citation[] };
  readonly away: { readonly when: Condition };
}
/** Something of the file that speaks for the state of which it holds. */
export interface TransferFactor {
  readonly factor: string;
  readonly says: Text;
  readonly when: Condition;
  readonly cites: readonly Citation[];
}

/** A transfer of proceedings by the law of the home state alone. */
export interface DomesticTransfer {
  /** What has to hold. */
  readonly conditions: readonly TransferFactor[];
  readonly criteria: readonly TransferFactor[];
  /** Who decides, and how. */
  readonly steps: readonly Passage[];
}

/**
 * What a condition may read of a case file beside outcomes, about one act, its actor and one state:
 * the state asked, which of a transfer is the requested one.
 */
export const FILE_FACTS = [
  /** The state is one of the places of the act. */
  "file.place",
  /** The home state is one of them. */
  "file.placeAtHome",
  "file.effect",
  /** The effect lies in that state alone. */
  "file.effectThereOnly",
  "file.craft",
  "file.national",
  "file.habitualResident",
  /** Habitual or permanent residence. */
  "file.resident",
  "file.victimNational",
  "file.victimResident",
  /** The person was apprehended in the home state. */
  "file.present",
  "file.party",
  "file.memberState",
  /** By that state's law. */
  "file.punishable",
  /** By the law of some place of the act but the home state. */
  "file.punishableAtPlace",
  /** Too young by that state's law. */
  "file.belowAge",
  /** What is declared of the transfer covers the two states, whatever the day. */
  "file.transferCovers",
  /** It gives jurisdiction to the requested state. */
  "file.conferred",
  /**
   * Proceedings run in that state: against the person for the act, for other acts, against others for the
   * act. Whether others stand before it for something related is open.
   */
  "file.proceedings",
  "file.proceedingsForOtherActs",
  "file.proceedingsAgainstOthers",
  /** Proceedings against the person for the act ended for good in that state; in any. */
  "file.endedThere",
  "file.ended",
  /** No file says it: unknown. */
  "file.notSaid",
  /** The law of another state says it: foreign law is needed. */
  "file.foreignLaw",
] as const;

/** What a condition may read of a case file, as in {@link FILE_FACTS}. */
export type FileFact = (typeof FILE_FACTS)[number];

/** A condition that rules refer to by its id, with its wordings. */
export interface NamedCondition {
  readonly condition: string;
  readonly title: Text;
  readonly wordings: readonly Wording[];
}

/** A small case that a rule is tried on, and what it is to come to. */
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

/** A rule on one outcome, with its wordings by date. */
export interface Rule {
  readonly rule: string;
  readonly title: Text;
  readonly concludes: string;
  readonly layer: string;
  readonly grade: Grade;
  /** This rule defeats that one where it holds. */
  readonly exceptionTo?: string;
  /** Only combines other outcomes: its own citations are shown with a `no` only. */
  readonly gathers?: boolean;
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
  /** The text for the user: what is wrong and how to mend it. */
  readonly says: Text;
}

/** Two whole numbers of which one is at most the other, where both belong. */
export interface AtMost {
  readonly limit: string;
  readonly fact: string;
  readonly atMost: string;
  readonly says: Text;
}

/** Two dates of which the second may not come before the first, where both are stated. */
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
  | { readonly steps: Steps }
  | {
      readonly number: NumberExpression;
      /** Facts without which nothing is said. */
      readonly needs?: readonly string[];
      /** Only where every value that the fact may have is at least that much. */
      readonly where?: { readonly fact: string; readonly least: number };
    }
  | { readonly when: Condition; readonly equals: string }
  | { readonly when: Condition; readonly is: Scalar }
);

/** The last step that a number reaches. */
export interface Steps {
  readonly of: string;
  readonly from: readonly {
    readonly least: number | { readonly fact: string };
    readonly is: Scalar;
  }[];
}

/** A whole number worked out from facts; see docs/rule-language.md. */
export type NumberExpression =
  | number
  | { readonly fact: string }
  | { readonly completedYears: { readonly from: DayExpression; readonly to: DayExpression } }
  | { readonly lesser: readonly NumberExpression[] }
  | { readonly greater: readonly NumberExpression[] }
  | { readonly number: NumberExpression; readonly less: NumberExpression };

/** A day worked out from facts; a text is a date fact. */
export type DayExpression =
  | string
  | { readonly later: readonly DayExpression[] }
  | { readonly earlier: readonly DayExpression[] }
  | { readonly day: DayExpression; readonly minusDays: NumberExpression }
  | { readonly day: DayExpression; readonly plusYears: NumberExpression }
  | { readonly born: string; readonly aged: string; readonly on: DayExpression };

/** A sentence of warning beside the findings. */
export interface Warning {
  readonly warning: string;
  /** Law dates concerned; all when left out. */
  readonly on?: readonly Partial<Span>[];
  /** Warn when this certainly holds. */
  readonly when?: Condition;
  /** Do not warn when this certainly holds. */
  readonly unless?: Condition;
  /** Warn only where the case states one of these facts, whether or not it belongs. */
  readonly stated?: readonly string[];
  /** Do not warn where the case states one of these facts. */
  readonly unlessStated?: readonly string[];
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

/** One change of a law: a rule or figure in the place of another, a new one, or a repeal. */
export type Change =
  | { readonly set: string; readonly to: number; readonly from?: IsoDate; readonly reason: Text }
  | { readonly enact: Rule; readonly reason: Text }
  | { readonly replace: string; readonly with: Rule; readonly reason: Text }
  | { readonly repeal: string; readonly reason: Text };

/** Changes of a law that are applied together, in order. */
export interface Amendment {
  readonly id: string;
  readonly title?: Text;
  readonly reason: Text;
  readonly changes: readonly Change[];
}

/** What is answered for an outcome: `unknown` while facts are missing, `contested` where open readings disagree. */
export type Status = "yes" | "no" | "unknown" | "contested";

/** Part of what a fact may be: a span of numbers or dates, or a choice of options. */
export type FactInput =
  | Scalar
  | { readonly min?: number | string | undefined; readonly max?: number | string | undefined }
  | { readonly oneOf: readonly Scalar[] };

/** A checked rulebook. The order of its lists is the order of every answer. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  /**
   * sha256 of the canonical JSON of everything but this member and `variableOrder`, hexadecimal; of an amended rulebook,
   * of `{ base, amendments }`, where `base` is the digest of the rulebook that was amended.
   */
  readonly digest: string;
  /**
   * The order of facts and `reading.<id>` as variables of the decision diagrams, found once by
   * `findVariableOrder`. No finding turns on it, only time and memory; it is no part of the digest.
   */
  readonly variableOrder?: readonly string[];
  /** sha256 of each file it was read from. */
  readonly files: Readonly<Record<string, string>>;
  readonly title: Text;
  readonly languages: readonly string[];
  /** No law date before it. */
  readonly earliest: IsoDate;
  /** The reading that chooses between layers. */
  readonly layerReading?: string;
  /**
   * The fact that stands for what the rules do not model, and its value where there is nothing of it: recommendations are
   * answered with that first, and then whatever the fact is.
   */
  readonly setAside?: { readonly fact: string; readonly value: Scalar };
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
  readonly atMosts: readonly AtMost[];
  readonly warnings: readonly Warning[];
  /** At most one. */
  readonly laterLaw: readonly LaterLaw[];
  /** At most one. */
  readonly caseFile: readonly CaseFile[];
  readonly concurrence: readonly Concurrence[];
  readonly jurisdictionBases: readonly JurisdictionBasis[];
  /** At most one. */
  readonly transfer: readonly Transfer[];
  readonly properties: readonly Property[];
  readonly amendments: readonly Amendment[];
}
