import type { z } from "zod";
import type { FactOrigin } from "./file-shapes.ts";
import type * as Parts from "./shape-parts.ts";
import type { expectationShape, Manifest, Shapes } from "./shapes.ts";

/**
 * The rulebook as plain data: what the reader makes of the rule files, what the build writes as one
 * JSON file, and what everything else takes. It holds no functions and no language of its own: a
 * {@link Text} has one member for each language the rulebook declares. What its entries hold is declared
 * by their shapes, and named here.
 */

export type { IsoDate } from "../facts/calendar.ts";
export type { DayExpression, NumberExpression } from "./limit-shapes.ts";
export * from "./rule-language.ts";
export type { Condition, FactInput, Text } from "./shape-parts.ts";
export type { FactOrigin };

/** An entry of a list of the rulebook. */
type Entry<List extends keyof Shapes> = z.output<Shapes[List]>;

/** A span of days, both ends included; no `to` means still in force. */
export interface Span extends Parts.Members<typeof Parts.span> {}

/** A plain value of a fact, a parameter or a leaf of a condition. */
export type Scalar = z.output<typeof Parts.scalar>;

/**
 * A value, or a reference to a figure: `{ fact: "parameter.<id>" }`, or a column of the row that applies
 * to an outcome: `{ fact: <outcome>, path: "$.<column>" }`.
 */
export type Operand = z.output<typeof Parts.operand>;

/** A leaf: what `fact` says (a fact, `reading.<id>`, `parameter.<id>` or an outcome id) against a value. */
export interface Leaf extends z.output<typeof Parts.leaf> {}

/** How well the cited words were checked. */
export type Checked = z.output<typeof Parts.checked>;

/** A place in a source. */
export interface Citation extends z.output<typeof Parts.citation> {}

/** An act, treaty or opinion that is cited. */
export interface Source extends Entry<"sources"> {}

/** What a case may say about one thing. */
export interface FactDeclaration extends Entry<"facts"> {}

/** One option of a fact with options. */
export type OptionDeclaration = NonNullable<FactDeclaration["options"]>[number];

/** What is taken to be so while a fact is missing. */
export type Presumption = NonNullable<FactDeclaration["presumed"]>;

/** A date that is presumed: that of the law, or one of the case. */
export type PresumedDate = Exclude<Presumption["value"], Scalar>;

/** A figure of the law, by date. Conditions read it as `parameter.<id>`. */
export interface Parameter extends Entry<"parameters"> {}

/** Rows with dated figures; each figure is also the parameter `<column>.<row>`. */
export interface Table extends Entry<"tables"> {}

/** A column of a table. */
export type Column = Table["columns"][number];

/** How the figures of a column follow from those of another: some times as much, or by steps. */
export type ColumnSource = NonNullable<Column["from"]>;

/** A member that a row shows, from a column; where a condition is named, only where that holds. */
export type RowMember = NonNullable<Table["members"]>[number];

/** The figures of a row from one day on. */
export type TableValue = Table["rows"][number]["values"][number];

/** An open question of interpretation; conditions read it as `reading.<id>`. */
export interface Reading extends Entry<"readings"> {}

/** One way to read an open question of law, with who reads it so and on what authority. */
export type ReadingOption = Reading["options"][number];

/** A question that the rulebook answers. */
export interface OutcomeDeclaration extends Entry<"outcomes"> {}

/** Which row of a table applies where an outcome holds. */
export type OutcomeRows = NonNullable<OutcomeDeclaration["rows"]>;

/** Which of two laws is the more favourable one to the person, for the act as a whole. */
export interface LaterLaw extends Entry<"laterLaw"> {}

/**
 * How a case file is projected on the facts of its cells, and how the answers of several cells join.
 * A cell is one act of one person towards one person shown or harmed and one recipient.
 */
export interface CaseFile extends Entry<"caseFile"> {}

/** An act that usually belongs to another one of a case file. */
export type ProposedActRule = CaseFile["proposes"][number];

/** By where the home state stands among the states that a fact lists. */
export type StateWords = Extract<FactOrigin, { readonly states: unknown }>["states"];

/** By what a fact says of an act that helps another. */
export type HelpedWords = Extract<FactOrigin, { readonly helped: unknown }>["helped"];

/** What a source says of several offences of one person in a case file. */
export interface Concurrence extends Entry<"concurrence"> {}

/** Which offences or acts of one person it is said of. Offences are outcomes. */
export type Among = Concurrence["among"];

/** Why two offences come to one: one is a graver form of the other, or only one of the two is committed. */
export type ComesToOne = NonNullable<Extract<Among, { readonly act: unknown }>["act"]["one"]>;

/** Words of the law of a span of days, and how far they were read. */
export type Passage = Concurrence["wordings"][number];

/** A basis on which a state may reach an act: one column of the matrix of states. */
export interface JurisdictionBasis extends Entry<"jurisdictionBases"> {}

/** How criminal proceedings are transferred between the home state and others. */
export interface Transfer extends Entry<"transfer"> {}

/** A ground on which the requested state refuses: under the home state's law, and under another's. */
export type RefusalGround = Transfer["mandatory"][number];

/** Something of the file that speaks for the state of which it holds. */
export type TransferFactor = Transfer["criteria"][number];

/** A transfer of proceedings by the law of the home state alone. */
export type DomesticTransfer = Transfer["domestic"]["toHome"];

/** A condition that rules refer to by its id, with its wordings. */
export interface NamedCondition extends Entry<"conditions"> {}

/** A rule on one outcome, with its wordings by date. */
export interface Rule extends Entry<"rules"> {}

/** One wording of a named condition or a rule, and where it is written. */
export type Wording = Rule["wordings"][number];

/** A small case that a rule is tried on, and what it is to come to. */
export type RuleExample = Rule["examples"][number];

/** What is answered for an outcome: `unknown` while facts are missing, `contested` where open readings disagree. */
export type Status = RuleExample["expect"];

/** A combination that is no case. */
export type Limit = Extract<Entry<"limits">, { readonly never: unknown }>;

/** Two whole numbers of which one is at most the other, where both belong. */
export type AtMost = Extract<Entry<"limits">, { readonly atMost: unknown }>;

/** Two dates of which the second may not come before the first, where both are stated. */
export type DateOrder = Extract<Entry<"limits">, { readonly first: unknown }>;

/** What follows from other facts, on the values, before anything else. */
export type Derivation = Entry<"derivations">;

/** The last step that a number reaches. */
export type Steps = Extract<Derivation, { readonly steps: unknown }>["steps"];

/** A sentence of warning beside the findings. */
export interface Warning extends Entry<"warnings"> {}

/** "Given this, the law must answer so": a recommendation that can be checked over all cases. */
export interface Property extends Entry<"properties"> {}

/** A condition that must hold, or outcomes that must not change when a fact alone changes. */
export type Expectation = z.output<typeof expectationShape>;

/** Changes of a law that are applied together, in order. */
export interface Amendment extends Entry<"amendments"> {}

/** One change of a law: a rule or figure in the place of another, a new one, or a repeal. */
export type Change = Amendment["changes"][number];

/** A checked rulebook. The order of its lists is the order of every answer. */
export interface Rulebook extends Omit<Manifest, "files"> {
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
