import { OPERATORS } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { scalar } from "../parts.ts";

const leaf = z.strictObject({
  fact: z.string(),
  operator: z.enum(OPERATORS),
  value: z.union([
    scalar,
    z.array(scalar),
    z.strictObject({ fact: z.string(), path: z.string().exactOptional() }),
  ]),
  path: z.string().exactOptional(),
});

type Leaf = z.infer<typeof leaf>;
type ConditionTree =
  | { all: ConditionTree[] }
  | { any: ConditionTree[] }
  | { not: ConditionTree }
  | { condition: string }
  | Leaf;

/** A condition in the format of json-rules-engine. */
export const condition: z.ZodType<ConditionTree> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
      z.strictObject({ not: condition }),
      z.strictObject({ condition: z.string() }),
      leaf,
    ]),
  )
  .meta({
    id: "Condition",
    description:
      "json-rules-engine's format; readings are facts named `reading.<id>`, parameters `parameter.<id>`",
  });
