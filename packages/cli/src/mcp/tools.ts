import { LAW_LISTS, OPERATIONS, type Operation } from "@cokdyby/api";
import type { Tool } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Words } from "../words/words.ts";
import { FIRST_OUTCOMES, WITH_FIRST_OUTCOMES } from "./first-answer.ts";
import { plainSchema } from "./plain-schema.ts";

/** The tool that reads the law; every other is an operation, under its own name. */
export const LAW = "law";

/** What the tool `law` takes. */
export const lawRequest = z.strictObject({
  list: z.enum(Object.keys(LAW_LISTS) as (keyof typeof LAW_LISTS)[]),
  id: z.string().max(100).optional(),
  on: z.string().optional(),
  language: z.enum(["cs", "en"]).optional(),
});

/** Tools change nothing, here or elsewhere, and ask nobody else. */
const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/**
 * The tools of an assistant: the law, and every operation of the one list. Answers come as text alone: a host that shows
 * structure and text has its model read everything twice.
 */
export function toolsOf({ mcp }: Words): readonly Tool[] {
  return [lawTool(mcp), ...Object.entries(OPERATIONS).map(operationTool)];

  function operationTool([name, { summary, request }]: [string, Operation]): Tool {
    const { properties, ...schema } = plainSchema(request);
    const outcomes = { description: mcp("outcomes", { list: FIRST_OUTCOMES.join(", ") }) };
    const members = WITH_FIRST_OUTCOMES.has(name)
      ? { ...properties, outcomes: { ...properties.outcomes, ...outcomes } }
      : properties;
    return {
      name,
      description: name.startsWith("evaluate") ? mcp("caseTool", { summary }) : summary,
      inputSchema: { ...schema, properties: members } as Tool["inputSchema"],
      annotations: READ_ONLY,
    };
  }
}

function lawTool(mcp: Words["mcp"]): Tool {
  const described = lawRequest.extend({
    list: lawRequest.shape.list.describe(mcp("lawList")),
    id: lawRequest.shape.id.describe(mcp("lawId")),
    on: lawRequest.shape.on.describe(mcp("lawOn")),
  });
  return {
    name: LAW,
    description: mcp("lawTool"),
    inputSchema: plainSchema(described) as Tool["inputSchema"],
    annotations: READ_ONLY,
  };
}
