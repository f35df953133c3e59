import * as z from "zod";
import { languageMember, outcomesMember } from "./asked.ts";
import { MAX_MEMBERS, wireCaseMembers } from "./case.ts";
import { decidedMembers, findingShape } from "./finding.ts";
import { stamp } from "./parts.ts";
import { problemShape } from "./problem.ts";

/** Most cases of one JSON body; a stream of lines has no limit. */
const MAX_BATCH = MAX_MEMBERS;
/** Most members of all objects and lists of such a body together. */
export const MAX_BATCH_VALUES = 50_000;

const caseId = z.string().max(200).describe("Comes back with the result");

/** A case of a batch, one line of a stream. */
export const batchCase = z
  .strictObject({ "@id": caseId, ...wireCaseMembers })
  .meta({ id: "BatchCase" });
export type BatchCase = z.infer<typeof batchCase>;

const asked = { outcomes: outcomesMember, language: languageMember };

/** Body of POST /v1/evaluate/batch; each case is checked on its own. */
export const batchRequest = z
  .strictObject({ cases: z.array(batchCase).max(MAX_BATCH), ...asked })
  .meta({ id: "BatchRequest" });

/** The same as far as it must fit for the call to be answered at all. */
export const looseBatchRequest = z.strictObject({
  cases: z.array(z.unknown()).max(MAX_BATCH),
  ...asked,
});

/** What the query of a stream asks for. */
export const batchQuery = z.strictObject({
  outcomes: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe("Ids with commas between them, or repeated"),
  language: languageMember,
});

const { lawDate, warnings } = decidedMembers;
const place = z
  .int()
  .exactOptional()
  .describe("The line, counted from 1, where no @id could be read");

/** The result of one case of a batch, one line of a stream. */
export const batchResult = z
  .union([
    z.strictObject({
      "@id": z.string(),
      lawDate,
      findings: z.record(z.string(), findingShape),
      warnings,
    }),
    z.strictObject({ "@id": z.string().nullable(), "@line": place, problem: problemShape }),
  ])
  .meta({ id: "BatchResult" });
export type BatchResult = z.infer<typeof batchResult>;

/** Answer of POST /v1/evaluate/batch to a JSON body. */
export const batchAnswer = z
  .strictObject({ rulebook: stamp, results: z.array(batchResult) })
  .meta({ id: "BatchAnswer" });
export type BatchAnswer = z.infer<typeof batchAnswer>;

/** The last line of a stream. */
export const batchSummary = z
  .strictObject({
    "@summary": z.strictObject({ cases: z.int(), problems: z.int() }),
    rulebook: stamp,
  })
  .meta({ id: "BatchSummary" });
export type BatchSummary = z.infer<typeof batchSummary>;
