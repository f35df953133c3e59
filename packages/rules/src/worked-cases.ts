import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CaseInput, caseInputOf, caseMembers } from "@cokdyby/engine";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "./read-folder.ts";

const text = z.strictObject({ en: z.string().min(1), cs: z.string().min(1) });
const status = z.enum(STATUSES);

const { title: _title, ...members } = caseMembers;

const shape = z.strictObject({
  case: z.string(),
  title: text,
  story: text,
  source: z.strictObject({ source: z.string(), at: z.string() }),
  ...members,
  expect: z.record(
    z.string(),
    z.strictObject({
      status,
      dependsOn: z.array(z.string()).optional(),
      missing: z.array(z.string()).optional(),
      rows: z.array(z.string()).optional(),
      barredFrom: z.string().optional(),
      rules: z.array(z.string()).optional(),
    }),
  ),
  remark: text.optional(),
  topics: z.array(z.string()).min(1),
});

/** A simulated case with the findings expected of it and the rules expected to carry them. */
export type WorkedCase = z.infer<typeof shape>;

/**
 * Reads the worked cases from their YAML files, by name.
 *
 * @throws Error naming the file and the member that does not fit
 */
export function readWorkedCases(folder: string = join(PACKAGE, "cases")): WorkedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const read = shape.safeParse(parse(readFileSync(join(folder, name), "utf8")));
      if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
      if (`${read.data.case}.yaml` !== name)
        throw new Error(`${name}: the case is named otherwise`);
      return read.data;
    });
}

/** A worked case as exercises are made from it. */
export type CaseWithoutStory = CaseInput & Pick<WorkedCase, "case" | "topics" | "expect">;

/** The worked cases without their titles, stories, sources and remarks. */
export function readCasesWithoutStories(): CaseWithoutStory[] {
  return readWorkedCases().map((each) => {
    const { title: _title, case: id, topics, expect, ...given } = each;
    return { case: id, topics, expect, ...caseInputOf(given) };
  });
}
