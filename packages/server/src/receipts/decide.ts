import { amendedRulebook } from "@cokdyby/api";
import type { CaseReceipt, FileReceipt, WireCase, WireFile } from "@cokdyby/api/shapes";
import {
  evaluationOf,
  type IsoDate,
  type Problem,
  type Result,
  type Rulebook,
  readOutcomes,
  situationOf,
} from "@cokdyby/engine";
import { fileEvaluationOf, fileSituationOf } from "@cokdyby/engine/file";
import { canonicalJson } from "@cokdyby/engine/rulebook";

/** What a receipt is of. */
export type Matter = { readonly case: WireCase } | { readonly file: WireFile };

/** What a record says that the law answered, as plain JSON. */
export type Decided =
  | Pick<CaseReceipt, "lawDate" | "findings">
  | Pick<FileReceipt, "outcomes" | "answers">;

/**
 * Decides a case or a case file for a record: the same rulebook, matter and day give the same to the last byte.
 *
 * @param rulebook before the amendments of the matter
 * @param today for what names no law date
 * @returns every problem with its pointer below `#/case` or `#/file`, or at `#/outcomes`
 */
export function decide(
  rulebook: Rulebook,
  matter: Matter,
  today: IsoDate,
  outcomes?: readonly string[],
): Result<Decided> {
  return "case" in matter
    ? decideCase(rulebook, matter.case, today, outcomes)
    : decideFile(rulebook, matter.file, today, outcomes);
}

/** {@link decide} of a case. */
export function decideCase(
  rulebook: Rulebook,
  { amendments = [], ...input }: WireCase,
  today: IsoDate,
  outcomes: readonly string[] | undefined,
): Result<Pick<CaseReceipt, "lawDate" | "findings">> {
  const context = { today };
  const law = amendedRulebook(rulebook, amendments);
  const amended = law.ok ? law.value : rulebook;
  const asked = readOutcomes(amended, outcomes);
  const situation = situationOf(amended, input, context);
  const problems = problemsIn("case", [law, situation], asked);
  if (problems.length > 0 || !asked.ok || !situation.ok) return { ok: false, problems };
  const { lawDate, findings } = evaluationOf(situation.value, asked.value, context);
  return { ok: true, value: plain({ lawDate, findings }) };
}

/** {@link decide} of a case file. */
export function decideFile(
  rulebook: Rulebook,
  { amendments = [], ...input }: WireFile,
  today: IsoDate,
  outcomes: readonly string[] | undefined,
): Result<Pick<FileReceipt, "outcomes" | "answers">> {
  const context = { today };
  const law = amendedRulebook(rulebook, amendments);
  const amended = law.ok ? law.value : rulebook;
  const asked = readOutcomes(amended, outcomes);
  // cells and charges stand in the order of the acts, so the acts stand in the one order that a record has
  const sorted: unknown = JSON.parse(canonicalJson(plain(input)));
  const situation = fileSituationOf(amended, sorted, context);
  const problems = problemsIn("file", [law, situation], asked);
  if (problems.length > 0 || !asked.ok || !situation.ok) return { ok: false, problems };
  const { cells, acts, persons, file } = fileEvaluationOf(situation.value, asked.value, context);
  // the case of a cell follows from the file, and warnings are words
  const decided = cells.map(({ case: _, warnings: __, ...cell }) => cell);
  const answers = { cells: decided, acts, persons, file };
  return { ok: true, value: plain({ outcomes: asked.value, answers }) };
}

/** The problems of steps that read the matter, below its member, and those of the outcomes. */
function problemsIn(
  member: "case" | "file",
  steps: readonly Result<unknown>[],
  asked: Result<unknown>,
): Problem[] {
  const inMatter = steps.flatMap((each) => (each.ok ? [] : each.problems));
  return [
    ...inMatter.map((problem): Problem => {
      const { pointer } = problem;
      return pointer === undefined
        ? problem
        : { ...problem, pointer: pointer.replace("#", `#/${member}`) };
    }),
    ...(asked.ok ? [] : asked.problems),
  ];
}

/** Without members that JSON leaves out, and under the type of what the shapes read. */
function plain(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}
