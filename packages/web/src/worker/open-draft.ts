import { readShape, type ServiceContext } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { parseCondition } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { isCondition } from "../law/is-condition.ts";
import { isRecord } from "../store/is-record.ts";

/** As an earlier edition saved conditions. */
const STATEMENT = z.strictObject({
  subject: z.string(),
  operator: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
});
const CONDITION = z.record(z.string(), z.unknown());
const PROPERTY = z.strictObject({
  id: z.string(),
  title: z.string(),
  given: z.union([z.array(STATEMENT), CONDITION]),
  expect: z.union([STATEMENT, CONDITION]),
  text: z.string().optional(),
});
const LITERALS = z.array(z.looseObject({}));
const MEANT = z.union([
  z.strictObject({ requirement: z.string() }),
  z.strictObject({
    outcome: z.string(),
    from: z.enum(["yes", "no"]),
    when: LITERALS,
    common: LITERALS,
  }),
]);
const DRAFT = z.strictObject({
  title: z.string().optional(),
  on: z.iso.date().optional(),
  chosen: z.array(z.string()).optional(),
  figures: z.record(z.string(), z.number()).optional(),
  text: z.string().optional(),
  properties: z.array(PROPERTY).optional(),
  meant: z.array(MEANT).optional(),
});

/**
 * Reads the file of a draft: one that the page saved, or an amendment in YAML, as the command line takes it. What a
 * draft still lacks is no mistake of its file.
 *
 * @returns the members of the draft, or everything wrong with the file, each at its line and column; nothing where it
 * holds neither
 */
export async function openDraft(
  { rulebook }: ServiceContext,
  text: string,
): Promise<Result<object> | undefined> {
  const { parseYaml, readAmendment } = await import("@cokdyby/engine/read");
  const amendmentIn = (yaml: string) => readAmendment(FILE, yaml, rulebook);
  const read = parseYaml(FILE, text);
  if (!read.ok) return read;
  const { value, sourceMap } = read.value;
  if (!isRecord(value)) return undefined;
  if ("changes" in value) {
    const whole = amendmentIn(text);
    return whole.ok ? { ok: true, value: { text } } : whole;
  }
  const { draft } = value;
  if (!isRecord(draft)) return undefined;
  const shaped = readShape(DRAFT, draft);
  const ofConditions = (shaped.value?.properties ?? []).flatMap((property, index) =>
    (["given", "expect"] as const).flatMap((member) => {
      const condition = property[member];
      if (Array.isArray(condition) || "subject" in condition || isCondition(condition)) return [];
      const parsed = parseCondition(condition, rulebook, `/properties/${index}/${member}`);
      return parsed.ok ? [] : parsed.problems;
    }),
  );
  const ofShape = [...shaped.problems, ...ofConditions].map(
    ({ pointer = "#", ...problem }): Problem => ({
      ...problem,
      ...sourceMap(`/draft${pointer.slice(1)}`),
    }),
  );
  const ofText = problemsOfText(draft.text).map((problem): Problem => {
    const { at = { file: FILE, line: 1, column: 1 } } = sourceMap("/draft/text");
    // as the page saves it, the text is a block, line for line
    const isBlock = /\|[-+]?$/.test(text.split("\n")[at.line - 1] ?? "");
    return { ...problem, ...(isBlock ? movedBy(problem, at.line) : { at }) };
  });
  const problems = [...ofShape, ...ofText];
  return problems.length === 0 ? { ok: true, value: draft } : { ok: false, problems };

  /** What keeps an amendment from being shown clause by clause. */
  function problemsOfText(own: unknown): readonly Problem[] {
    if (typeof own !== "string" || own.trim() === "") return [];
    const written = parseYaml(FILE, own);
    const whole = written.ok ? written.value.value : undefined;
    if (isRecord(whole) && Array.isArray(whole.changes)) return [];
    const amendment = amendmentIn(own);
    return amendment.ok ? [] : amendment.problems;
  }
}

/** What the file is called in the places of problems. */
const FILE = "draft";

/** So far the block of a text stands from the left. */
const INDENT = 4;

function movedBy({ at }: Problem, lines: number): Pick<Problem, "at"> {
  return at === undefined
    ? {}
    : { at: { ...at, line: at.line + lines, column: at.column + INDENT } };
}
