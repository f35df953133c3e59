import type {
  Amendment,
  AtMost,
  CaseFile,
  Change,
  Concurrence,
  DateOrder,
  Derivation,
  FactDeclaration,
  FactInput,
  JurisdictionBasis,
  LaterLaw,
  Limit,
  NamedCondition,
  OutcomeDeclaration,
  Parameter,
  Property,
  Reading,
  Rule,
  Source,
  Table,
  Text,
  Transfer,
  Warning,
  Wording,
} from "./rulebook.ts";
import type { Manifest } from "./shapes.ts";

/**
 * A rulebook written in code: the files that `readRulebook` reads, made from one object. The object is
 * what `docs/rule-language.md` describes, all lists in one place. The compiler knows the ids that it
 * declares, so a condition on a fact that does not exist, a missing language or an unknown source is an
 * error where it is written. Everything else is found by `readRulebook`, which checks it all again.
 *
 * @example
 * ```ts
 * const rulebook = readRulebook(
 *   defineRulebook({
 *     rulebook: "library",
 *     ...
 *     facts: [{ fact: "loan.days", group: "loan", type: "integer", ... }],
 *     rules: [{ rule: "overdue", when: { fact: "loan.days", operator: "greaterThan", value: 30 }, ... }],
 *   }),
 * );
 * ```
 *
 * @returns path → text of each file, for `readRulebook`; a problem's place is in these texts
 */
export function defineRulebook<
  const Language extends string,
  const Layer extends string,
  const Group extends string,
  const SourceId extends string,
  const Fact extends string,
  const Outcome extends string,
  const ReadingId extends string = never,
  const ConditionId extends string = never,
  const ParameterId extends string = never,
  const Column extends string = never,
  const Row extends string = never,
>(
  definition: Declaring<
    {
      language: NoInfer<Language>;
      layer: NoInfer<Layer>;
      group: NoInfer<Group>;
      source: NoInfer<SourceId>;
      fact: NoInfer<Fact>;
      outcome: NoInfer<Outcome>;
      reading: NoInfer<ReadingId>;
      condition: NoInfer<ConditionId>;
      parameter: NoInfer<ParameterId | `${Column}.${Row}`>;
    },
    {
      languages: Language;
      layers: { readonly layer: Layer };
      groups: { readonly group: Group };
      sources: { readonly source: SourceId };
      facts: { readonly fact: Fact };
      outcomes: { readonly outcome: Outcome };
      readings: { readonly reading: ReadingId };
      conditions: { readonly condition: ConditionId };
      parameters: { readonly parameter: ParameterId };
    },
    Column,
    Row
  >,
): ReadonlyMap<string, string> {
  return filesOf(definition as Definition);
}

/** What {@link defineRulebook} takes, with these ids in the place of any text. */
export type RulebookDefinition<I extends RulebookIds> = Fit<Definition, I>;

/** A definition, the entries of some lists being also `E`: there the compiler finds their ids. */
type Declaring<
  I extends RulebookIds,
  E extends { [Name in keyof Definition]?: unknown },
  Column,
  Row,
> = {
  [Name in keyof Definition]: Name extends "tables"
    ? readonly DeclaringTable<Fit<Table, I>, Column, Row>[]
    : Name extends keyof E
      ? readonly (Entry<RulebookDefinition<I>[Name]> & E[Name])[]
      : RulebookDefinition<I>[Name];
};

type DeclaringTable<T extends Fit<Table, RulebookIds>, Column, Row> = Omit<
  T,
  "columns" | "rows"
> & {
  readonly columns: readonly (Entry<T["columns"]> & { readonly column: Column })[];
  readonly rows: readonly (Entry<T["rows"]> & { readonly row: Row })[];
};

type Entry<T> = T extends readonly (infer Each)[] ? Each : never;

/** The ids that a definition declares, each kind as a union of literals. */
export interface RulebookIds {
  readonly language: string;
  readonly layer: string;
  readonly group: string;
  readonly source: string;
  readonly fact: string;
  readonly outcome: string;
  readonly reading: string;
  readonly condition: string;
  /** The parameters, and the figures of the tables: `<column>.<row>`. */
  readonly parameter: string;
}

/** A rulebook as its files hold it, in one object. */
interface Definition extends Omit<Manifest, "id" | "files"> {
  readonly rulebook: string;
  readonly sources: readonly Source[];
  readonly facts: readonly FactDeclaration[];
  readonly parameters?: readonly Parameter[];
  readonly tables?: readonly Table[];
  readonly readings?: readonly Reading[];
  readonly outcomes: readonly OutcomeDeclaration[];
  readonly conditions?: readonly (NamedCondition | NeverChanged<NamedCondition>)[];
  readonly rules: readonly RuleEntry[];
  readonly derivations?: readonly Derivation[];
  readonly limits?: readonly (Limit | DateOrder | AtMost)[];
  readonly warnings?: readonly Warning[];
  readonly laterLaw?: readonly LaterLaw[];
  readonly caseFile?: readonly CaseFile[];
  readonly concurrence?: readonly Concurrence[];
  readonly jurisdictionBases?: readonly JurisdictionBasis[];
  readonly transfer?: readonly Transfer[];
  readonly properties?: readonly Property[];
  readonly amendments?: readonly (Omit<Amendment, "id" | "changes"> & {
    readonly amendment: string;
    readonly changes: readonly ChangeEntry[];
  })[];
}

type NeverChanged<T> = Omit<T, "wordings"> & Wording;
type RuleFile = Omit<Rule, "examples"> & Partial<Pick<Rule, "examples">>;
type RuleEntry = RuleFile | NeverChanged<RuleFile>;
type ChangeEntry =
  | Exclude<Change, { readonly enact: Rule } | { readonly replace: string }>
  | { readonly enact: RuleEntry; readonly reason: Text }
  | { readonly replace: string; readonly with: RuleEntry; readonly reason: Text };

/** `T`, a part of a rulebook, with these ids in the place of any text. */
type Fit<T, I extends RulebookIds> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly Fit<Entry, I>[]
    : Is<T, Text> extends true
      ? Readonly<Record<I["language"], string>>
      : {
          [Key in keyof T]: Key extends keyof Named<I>
            ? Exclude<T[Key], undefined> extends Name
              ? Named<I>[Key]
              : Fit<T[Key], I>
            : Fit<T[Key], I>;
        };

/** Whether two types are the same, not only one a part of the other. */
type Is<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The members that refer to a declaration by id, in any entry. */
interface Named<I extends RulebookIds> {
  readonly layer: I["layer"];
  readonly layers: readonly I["layer"][];
  readonly layerReading: I["reading"];
  readonly group: I["group"];
  readonly source: I["source"];
  readonly fact:
    | I["fact"]
    | I["outcome"]
    | `reading.${I["reading"]}`
    | `parameter.${I["parameter"]}`;
  readonly facts: { readonly [Fact in I["fact"]]?: FactInput };
  readonly reading: I["reading"];
  readonly readings: { readonly [Reading in I["reading"]]?: string };
  readonly condition: I["condition"];
  readonly outcome: I["outcome"];
  readonly concludes: I["outcome"];
}

/** How such a member is written: one id, several, or values by id. */
type Name = string | readonly string[] | Readonly<Record<string, FactInput>>;

/** JSON is YAML, so the reader takes it as it takes a folder of rule files. */
function filesOf(definition: Definition): ReadonlyMap<string, string> {
  const { rulebook, version, title, languages, earliest, layers, groups, ...others } = definition;
  const { layerReading, setAside, ...lists } = others;
  const { rules, amendments = [], ...rest } = lists;
  const files = new Map<string, string>();
  const put = (file: string, value: unknown) => files.set(file, JSON.stringify(value, null, 2));
  for (const [name, entries] of Object.entries(rest)) {
    if (entries.length > 0) put(`${name}.yaml`, { [name]: entries });
  }
  for (const [index, rule] of rules.entries()) put(`rules/${index}.yaml`, rule);
  for (const [index, each] of amendments.entries()) put(`amendments/${index}.yaml`, each);
  const chosen = { layerReading, setAside };
  const head = { rulebook, version, title, languages, earliest, ...chosen, layers, groups };
  put("rulebook.yaml", { ...head, files: [...files.keys()] });
  return files;
}
