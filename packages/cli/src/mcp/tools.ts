import { LAW_LISTS, OPERATIONS, type Operation } from "@cokdyby/api";
import type { Rulebook } from "@cokdyby/engine";
import type { Tool } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { Words } from "../words/words.ts";
import { type ObjectSchema, objectSchema } from "./closed-schema.ts";

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

/** The tools of an assistant: the law, and every operation of the one list. */
export function toolsOf(rulebook: Rulebook, { mcp }: Words): readonly Tool[] {
  return [lawTool(mcp), ...Object.entries(OPERATIONS).map(operationTool)];

  function operationTool([name, operation]: [string, Operation]): Tool {
    const { summary, request, answer } = operation;
    return {
      name,
      description: mcp("caseTool", { summary }),
      inputSchema: objectSchema(request, rulebook),
      outputSchema: answered(objectSchema(answer)),
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
    inputSchema: objectSchema(described),
    outputSchema: answered({ type: "object" }),
    annotations: READ_ONLY,
  };
}

/** An answer with what has to be said with it; definitions stay at the root, where references look for them. */
function answered({ $defs, ...answer }: ObjectSchema): Tool["outputSchema"] {
  return {
    type: "object",
    properties: { notice: { type: "string" }, answer },
    required: ["notice", "answer"],
    additionalProperties: false,
    ...($defs === undefined ? {} : { $defs }),
  };
}
