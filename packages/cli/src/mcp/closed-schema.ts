import type { Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import * as z from "zod";

/** A JSON Schema of an object, as a tool has it. */
export interface ObjectSchema {
  readonly type: "object";
  readonly [member: string]: unknown;
}
type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of what a tool takes or answers, its root an object as the protocol asks. Of a request
 * the ids are those of the rulebook, so that an assistant cannot make one up: facts with their values,
 * readings with their options, outcomes.
 *
 * @param rulebook left out for answers
 */
export function objectSchema(shape: z.ZodType, rulebook?: Rulebook): ObjectSchema {
  const closed = rulebook === undefined ? {} : closedMembers(rulebook);
  const used: Record<string, Schema> = {};
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io: rulebook === undefined ? "output" : "input",
    override: ({ jsonSchema, path }) => {
      const member = String(path.at(-1));
      const only = path.at(-2) === "properties" ? closed[member] : undefined;
      if (only === undefined) return;
      const { description } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      Object.assign(jsonSchema, { $ref: `#/$defs/${member}`, description });
      Object.assign(used, { ...KNOWN_IN_PART, [member]: only });
    },
  });
  return rooted(forTools(schema), used);
}

/** What is known of a fact otherwise than by its value; the engine checks what stands in it. */
const KNOWN_IN_PART: Readonly<Record<string, Schema>> = {
  Range: {
    ...membersOf(["min", "max"].map((end) => [end, { type: ["integer", "string"] }])),
    minProperties: 1,
  },
  OneOf: { ...membersOf([["oneOf", { type: "array" }]]), required: ["oneOf"] },
  Day: { anyOf: [{ type: "string", format: "date" }, { $ref: "#/$defs/Range" }] },
};

/** Members of requests that name something of the law, by their name. */
function closedMembers(rulebook: Rulebook): Readonly<Record<string, Schema>> {
  const facts = rulebook.facts.map(({ fact }) => fact);
  const outcomes = listOf(rulebook.outcomes.map(({ outcome }) => outcome));
  return {
    facts: membersOf(rulebook.facts.map((fact) => [fact.fact, factSchema(rulebook, fact)])),
    readings: membersOf(
      rulebook.readings.map(({ reading, options }) => [
        reading,
        { enum: [...options.map(({ option }) => option), "open"] },
      ]),
    ),
    outcomes,
    goals: outcomes,
    unobtainable: listOf(facts),
  };
}

function membersOf(members: readonly (readonly [string, Schema])[]): Schema {
  return { type: "object", properties: Object.fromEntries(members), additionalProperties: false };
}

function listOf(ids: readonly string[]): Schema {
  return { type: "array", items: { enum: ids }, minItems: 1 };
}

/** A value of a fact, or what is known of it: a range, or one of several. */
function factSchema(rulebook: Rulebook, fact: FactDeclaration): Schema {
  const { type, range } = fact;
  const [inRange, oneOf] = [{ $ref: "#/$defs/Range" }, { $ref: "#/$defs/OneOf" }];
  switch (type) {
    case "bool":
      return { type: "boolean" };
    case "date":
      return { $ref: "#/$defs/Day" };
    case "integer":
      return {
        anyOf: [{ type: "integer", minimum: range?.min, maximum: range?.max }, inRange, oneOf],
      };
    case "option":
      return { anyOf: [{ enum: optionsOf(rulebook, fact) }, oneOf] };
  }
}

function optionsOf({ tables }: Rulebook, fact: FactDeclaration): readonly string[] {
  const own = (fact.options ?? []).map(({ option }) => option);
  const rows = tables.find(({ table }) => table === fact.optionsFrom)?.rows ?? [];
  return [...own, ...rows.map(({ row }) => row)];
}

/** Descriptions name the tool where those of the service name an address. */
function forTools(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replace(/GET \/v1\/(\w+)/g, "tool `law`, list $1"));
}

/** The root in place: a schema that has an id is only referred to otherwise. */
function rooted(schema: Schema, used: Readonly<Record<string, Schema>>): ObjectSchema {
  const { $ref, $defs, ...rest } = schema;
  const { [String($ref).slice("#/$defs/".length)]: root, ...others } = {
    ...($defs as Readonly<Record<string, Schema>>),
    ...used,
  };
  const kept = Object.keys(others).length === 0 ? {} : { $defs: others };
  return { ...root, ...rest, ...kept, type: "object" };
}
