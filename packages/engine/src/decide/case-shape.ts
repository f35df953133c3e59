import * as z from "zod";
import { type Problem, problemNear, type Result } from "../problem.ts";
import { pointerOf, pointerPart } from "../rulebook/json-pointer.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import type { CaseIds } from "../rulebook/typed-rulebook.ts";

/** A case as a person or program gives it. Amendments are applied to the rulebook before. */
export interface CaseInput<Ids extends CaseIds = CaseIds> {
  readonly title?: string;
  readonly facts: Ids["facts"];
  readonly readings?: Ids["readings"];
  readonly on?: IsoDate;
  readonly presume?: boolean | readonly Ids["fact"][];
  readonly unobtainable?: readonly Ids["fact"][];
}

/**
 * The case in what may hold more than a case, or a member that is undefined.
 *
 * @param members left out is what is not known; without `facts` nothing is
 * @returns the members of a case that were given, and nothing else
 */
export function caseInputOf({
  facts = {},
  title,
  readings,
  on,
  presume,
  unobtainable,
}: { readonly [Member in keyof CaseInput]?: CaseInput[Member] | undefined }): CaseInput {
  return {
    facts,
    ...(title === undefined ? {} : { title }),
    ...(readings === undefined ? {} : { readings }),
    ...(on === undefined ? {} : { on }),
    ...(presume === undefined ? {} : { presume }),
    ...(unobtainable === undefined ? {} : { unobtainable }),
  };
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.string(), z.number()]);

/** The value of a fact: a plain value, a range, or a choice. */
export const factInputShape = z.union([
  scalar,
  z.strictObject({ min: bound.optional(), max: bound.optional() }),
  z.strictObject({ oneOf: z.array(scalar).max(1_000) }),
]);

/** The members of a case but amendments, for a shape on the wire. */
export const caseMembers = {
  title: z.string().max(500).optional(),
  facts: z.record(z.string(), factInputShape),
  readings: z.record(z.string(), z.string()).optional(),
  on: z.string().optional(),
  presume: z.union([z.boolean(), z.array(z.string()).max(500)]).optional(),
  unobtainable: z.array(z.string()).max(500).optional(),
};
const caseShape = z.strictObject(caseMembers);

/** What fits the members of a case; its ids and values are not checked yet. */
export type ShapedCase = z.infer<typeof caseShape>;

/**
 * Fits a value to the shape of a case.
 *
 * @param input any value; nothing of it is trusted
 * @returns the case, or every member that does not fit
 */
export function shapeCase(input: unknown): Result<ShapedCase> {
  const read = caseShape.safeParse(input);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: read.error.issues.flatMap(shapeProblems) };
}

function shapeProblems(issue: z.core.$ZodIssue): Problem[] {
  const pointer = pointerOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const detail = "there is no such member here; remove it";
    const known = Object.keys(caseMembers);
    return issue.keys.map((key) =>
      problemNear("MEMBER_UNKNOWN", detail, `${pointer}/${pointerPart(key)}`, key, known),
    );
  }
  return [
    {
      code: "SHAPE",
      detail: `this member does not have the expected form (${issue.code}); see the description of a case`,
      pointer,
    },
  ];
}
