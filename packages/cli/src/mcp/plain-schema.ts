import * as z from "zod";

/** A JSON Schema of an object, as a tool has it. */
export interface ObjectSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly items?: Schema;
}
/** What zod makes of a shape, as far as it is read here. */
interface Made extends Omit<Schema, "items"> {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Made>>;
  readonly anyOf?: readonly Made[];
  readonly items?: Made;
  readonly properties?: Readonly<Record<string, Made>>;
  readonly additionalProperties?: Made | boolean;
  readonly required?: readonly string[];
}

/** Members that change nothing in an answer. They are taken all the same. */
const UNTOLD = ["title"];

/**
 * The JSON Schema of what a tool takes, one level deep: each member has its type in place, since clients look for no
 * reference, and of an object whose members have ids their members are named. What stands within is checked when the
 * tool is called. So the tools of an assistant stay small beside what is asked of them.
 *
 * @param shape of an object
 */
export function plainSchema(shape: z.ZodType): ObjectSchema {
  const made = z.toJSONSchema(shape, { io: "input" }) as Made;
  const followed = (schema: Made): Made => {
    const { $ref, ...beside } = schema;
    return $ref === undefined
      ? schema
      : { ...made.$defs?.[$ref.slice("#/$defs/".length)], ...beside };
  };
  const typesOf = (schema: Made): readonly string[] => {
    const { type, anyOf = [] } = followed(schema);
    return type === undefined ? [...new Set(anyOf.flatMap(typesOf))] : [type].flat();
  };
  const plain = (schema: Made, isTold = true): Schema => {
    const { description, enum: values, items, additionalProperties } = followed(schema);
    const [type, ...others] = typesOf(schema);
    const within = typeof additionalProperties === "object" ? followed(additionalProperties) : {};
    const names = Object.keys(within.properties ?? {}).join(", ");
    const told = isTold
      ? [description, names && `Members: ${names}`].filter(Boolean).join(". ")
      : "";
    return {
      ...(type === undefined ? {} : { type: others.length === 0 ? type : [type, ...others] }),
      ...(values === undefined ? {} : { enum: values }),
      ...(items === undefined ? {} : { items: plain(items, false) }),
      ...(told === "" ? {} : { description: forTools(told) }),
    };
  };
  const { properties = {}, required = [] } = followed(made);
  const told = Object.entries(properties).filter(([name]) => !UNTOLD.includes(name));
  return {
    type: "object",
    properties: Object.fromEntries(told.map(([name, each]) => [name, plain(each)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** Descriptions name the tool where those of the service name an address. */
function forTools(description: string): string {
  return description
    .replace(/GET \/v1\/(\w+)/g, "tool `law`, list $1")
    .replaceAll("POST /v1/files/explain", "`explainFile`");
}
