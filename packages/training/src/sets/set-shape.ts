import { caseMembers, type Problem } from "@cokdyby/engine";
import { pointerOf, STATUSES } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { MOST_ITEMS } from "./check-choices.ts";
import { SET_FORMAT } from "./set.ts";

/** Most grounds that an item offers. */
export const MOST_GROUNDS = 12;

const id = z.string().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{16}$/);
const day = z.iso.date();
const readings = z.record(id, id);
const status = z.enum(STATUSES);
const basis = z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), on: day, readings });

const misconception = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("otherReading"), reading: id, option: id }),
  z.strictObject({ kind: z.literal("twin"), fact: id }),
  z.strictObject({ kind: z.literal("withoutRule"), rule: id }),
  z.strictObject({ kind: z.literal("otherWording"), on: day }),
  z.strictObject({ kind: z.literal("otherOutcome"), outcome: id }),
  z.strictObject({ kind: z.literal("elementFails"), elements: z.array(id).min(1).max(50) }),
  z.strictObject({ kind: z.literal("presumption"), fact: id }),
  z.strictObject({ kind: z.literal("presumptions") }),
  z.strictObject({ kind: z.literal("leftOut"), fact: id }),
  z.strictObject({ kind: z.literal("otherWayRound") }),
  z.strictObject({ kind: z.literal("doesNotDecide") }),
]);

const verdict = z.strictObject({
  verdict: z.string().regex(/^(yes|no|unknown|contested\.[1-9])$/),
  status,
  under: z
    .strictObject({
      reading: id,
      by: z
        .array(z.strictObject({ option: id, status }))
        .min(2)
        .max(20),
    })
    .optional(),
  misconception: misconception.optional(),
});

const ground = z.strictObject({
  ground: z.string().regex(/^(rule|fact):.{1,200}$/),
  misconception: misconception.optional(),
});

const item = z.strictObject({
  item: hash,
  case: z.strictObject(caseMembers),
  outcome: id,
  basis,
  verdicts: z.array(verdict).min(2).max(6),
  grounds: z.array(ground).min(1).max(MOST_GROUNDS),
  key: z.strictObject({
    verdict: z.string(),
    // the fractions of other systems are given for up to ten right answers
    grounds: z.array(z.string()).min(1).max(10),
  }),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  topics: z.array(id).max(50),
  pins: z.array(z.strictObject({ rule: id, source: id, at: id, inForceFrom: day })).max(500),
  from: id.optional(),
  twin: z.strictObject({ of: hash, fact: id }).optional(),
});

/** The form of a set file. */
export const setShape = z.strictObject({
  format: z.literal(SET_FORMAT),
  set: hash,
  choices: z.strictObject({
    topics: z.array(id).max(50),
    levels: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).max(3),
    on: day,
    readings,
    number: z.number().int().min(1).max(MOST_ITEMS),
    seed: z.string().max(100),
  }),
  basis,
  items: z.array(item).min(1).max(MOST_ITEMS),
});

/** Every member that does not have the expected form; no problem repeats a value. */
export function shapeProblems({ issues }: z.ZodError): readonly Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        code: "MEMBER_UNKNOWN",
        detail: "there is no such member here; remove it",
        pointer: pointerOf([...issue.path, key]),
      }));
    }
    return [
      {
        code: "SHAPE",
        detail: `this member does not have the expected form (${issue.code})`,
        pointer: pointerOf(issue.path),
      },
    ];
  });
}
