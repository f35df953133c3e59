import { canonicalJson, type Problem, type Result } from "@cokdyby/engine";
import * as z from "zod";
import { problemsOfItem } from "../sets/read-set.ts";
import { itemShape, shapeProblems } from "../sets/set-shape.ts";
import { PRACTICE_FORMAT, type Practice } from "./practice.ts";
import { STATES } from "./schedule.ts";

const time = z.iso.datetime();
const count = z.number().int().min(0).max(1_000_000);

const practiceShape = z.strictObject({
  format: z.literal(PRACTICE_FORMAT),
  cards: z
    .array(
      z.strictObject({
        item: itemShape,
        schedule: z.strictObject({
          due: time,
          stability: z.number().min(0).max(100_000),
          difficulty: z.number().min(0).max(10),
          state: z.enum(STATES),
          reps: count,
          lapses: count,
          lastReview: time.optional(),
        }),
        last: z.enum(["again", "hard", "good"]).optional(),
      }),
    )
    .max(2_000),
});

/**
 * Reads a practice file. Keys are not taken on trust: whoever marks an answer computes them anew.
 *
 * @param value any value; nothing of it is trusted
 * @returns the practice, or every problem at once: of form first, else what does not fit together
 */
export function readPractice(value: unknown): Result<Practice> {
  const read = practiceShape.safeParse(value);
  if (!read.success) return { ok: false, problems: shapeProblems(read.error) };
  // what is left out stays left out: the shape makes no member of its own
  const practice = JSON.parse(canonicalJson(read.data)) as Practice;
  const ids = practice.cards.map(({ item }) => item.item);
  const problems = practice.cards.flatMap(({ item, schedule, last }, at): readonly Problem[] => {
    const report = (member: string, detail: string): Problem => ({
      code: "SET_MISFIT",
      detail,
      pointer: `#/cards/${at}/${member}`,
    });
    const isNew = schedule.state === "New";
    return [
      ...problemsOfItem(item, `#/cards/${at}/item`),
      ...(ids.indexOf(item.item) < at ? [report("item/item", "an item stands twice")] : []),
      ...(isNew === (last === undefined) && isNew === (schedule.lastReview === undefined)
        ? []
        : [report("schedule", "what was not seen yet has no answer, and all else has one")]),
    ];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: practice };
}
