import { type FactDeclaration, GRADES, OPERATORS, type Rulebook, type Text } from "@cokdyby/engine";
import type { YamlPlace } from "./yaml-place.ts";

/** Something that could stand at the cursor. */
export interface Suggestion {
  /** What is put in, without quotes. */
  readonly text: string;
  /** What it is called. */
  readonly name?: Text;
  /** Whether it is written in quotes: YAML would take it for a truth value. */
  readonly quoted?: boolean;
}

const CHECKED = ["read", "partly", "secondHand", "notRead"];
const CONDITION_KEYS = ["all", "any", "not", "condition", "fact"];
const RULE_KEYS = [
  ...["rule", "title", "concludes", "layer", "grade", "exceptionTo", "inForce", "cites"],
  ...["says", "checked", "when", "leavesOut", "notes", "examples", "wordings"],
];

/** Keys of the map that stands in a key. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  changes: ["set", "to", "from", "enact", "replace", "with", "repeal", "reason"],
  enact: RULE_KEYS,
  with: RULE_KEYS,
  wordings: ["inForce", "cites", "says", "checked", "when"],
  inForce: ["from", "to"],
  cites: ["source", "at", "url"],
  when: CONDITION_KEYS,
  given: CONDITION_KEYS,
  expect: CONDITION_KEYS,
  all: CONDITION_KEYS,
  any: CONDITION_KEYS,
  not: CONDITION_KEYS,
  value: ["fact"],
};
const TOP_KEYS = ["amendment", "title", "reason", "changes"];
const LEAF_KEYS = ["fact", "operator", "value", "path"];

/** What could stand at a place of an amendment or a property: keys of its map, ids, options, operators. */
export function suggestionsAt(
  rulebook: Rulebook,
  place: YamlPlace,
  top: readonly string[] = TOP_KEYS,
): readonly Suggestion[] {
  const { path, key, siblings } = place;
  if (key !== undefined) return valuesOf(rulebook, place, key);
  const parent = path.at(-1);
  const own = parent === undefined ? top : (KEYS[parent] ?? languageKeys(rulebook, parent));
  const keys = "fact" in siblings && own.includes("fact") ? LEAF_KEYS : own;
  return keys.filter((each) => !Object.hasOwn(siblings, each)).map((text) => ({ text }));
}

/** Members of a text are its languages. */
function languageKeys({ languages }: Rulebook, parent: string): readonly string[] {
  return ["title", "reason", "says", "leavesOut", "notes"].includes(parent) ? languages : [];
}

function valuesOf(
  rulebook: Rulebook,
  { path, siblings }: YamlPlace,
  key: string,
): readonly Suggestion[] {
  switch (key) {
    case "fact":
      return path.at(-1) === "value" ? figures(rulebook, "parameter.") : subjects(rulebook);
    case "operator":
      return OPERATORS.map((text) => ({ text }));
    case "value":
      return optionsOf(rulebook, siblings.fact ?? "");
    case "condition":
      return rulebook.conditions.map(({ condition, title }) => ({ text: condition, name: title }));
    case "concludes":
      return rulebook.outcomes.map(({ outcome, label }) => ({ text: outcome, name: label }));
    case "layer":
      return rulebook.layers.map(({ layer, label }) => ({ text: layer, name: label }));
    case "grade":
      return GRADES.map((text) => ({ text }));
    case "checked":
      return CHECKED.map((text) => ({ text }));
    case "source":
      return rulebook.sources.map(({ source, title }) => ({ text: source, name: title }));
    case "set":
      return figures(rulebook, "");
    case "replace":
    case "repeal":
    case "exceptionTo":
      return rulebook.rules.map(({ rule, title }) => ({ text: rule, name: title }));
    default:
      return [];
  }
}

/** Everything that a leaf can look at. */
function subjects(rulebook: Rulebook): readonly Suggestion[] {
  return [
    ...rulebook.facts
      .filter(({ type }) => type !== "date")
      .map(({ fact, label }) => ({ text: fact, name: label })),
    ...rulebook.outcomes.map(({ outcome, label }) => ({ text: outcome, name: label })),
    ...rulebook.readings.map(({ reading, label }) => ({ text: `reading.${reading}`, name: label })),
  ];
}

function figures({ parameters, tables }: Rulebook, prefix: string): readonly Suggestion[] {
  return [
    ...parameters.map(({ parameter, label }) => ({ text: prefix + parameter, name: label })),
    ...tables.flatMap(({ columns, rows }) =>
      rows.flatMap(({ row, label }) =>
        columns.map(({ column }) => ({ text: `${prefix}${column}.${row}`, name: label })),
      ),
    ),
  ];
}

/** The values that a fact, an outcome or a reading can have. */
function optionsOf(rulebook: Rulebook, subject: string): readonly Suggestion[] {
  const reading = rulebook.readings.find(({ reading: id }) => subject === `reading.${id}`);
  if (reading !== undefined) return reading.options.map(optionSuggestion);
  const fact = rulebook.facts.find((each) => each.fact === subject);
  if (fact?.type === "option") return factOptions(rulebook, fact);
  if (fact?.type === "integer") return [];
  return ["true", "false"].map((text) => ({ text }));
}

function factOptions({ tables }: Rulebook, { options = [], optionsFrom }: FactDeclaration) {
  const rows = tables.find(({ table }) => table === optionsFrom)?.rows ?? [];
  return [
    ...options.map(optionSuggestion),
    ...rows.map(({ row, label }) => ({ text: row, name: label })),
  ];
}

function optionSuggestion({ option, label }: { readonly option: string; readonly label: Text }) {
  const quoted = option === "yes" || option === "no";
  return { text: option, name: label, ...(quoted ? { quoted } : {}) };
}
