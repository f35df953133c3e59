import { type Problem, printProblem, type Result, type Rulebook } from "@cokdyby/engine";
import { fitShape, parseYaml, type SourceMap } from "@cokdyby/engine/read";
import { filesBelow } from "../read-folder.ts";
import { type BankedDecision, bank } from "./bank.ts";
import { checkDecision, DECISION_PROBLEMS } from "./check-decision.ts";
import { type Decision, decisionShape } from "./shape.ts";

const [MISFIT] = DECISION_PROBLEMS;

/**
 * Reads the case bank and answers each decision.
 *
 * @param files path → text, one decision each
 * @returns by day, those of which only the year or nothing is known last; or every problem with file, line, column and mend
 */
export function readDecisions(
  files: ReadonlyMap<string, string>,
  rulebook: Rulebook,
): Result<readonly BankedDecision[]> {
  const shape = decisionShape(rulebook);
  const problems: Problem[] = [];
  const banked: BankedDecision[] = [];
  const seen = new Map<string, string>();
  for (const [file, text] of files) {
    const written = parseYaml(file, text);
    if (!written.ok) {
      problems.push(...written.problems);
      continue;
    }
    const { value, sourceMap } = written.value;
    const fitted = fitShape<Decision>(shape, value, sourceMap);
    if (!fitted.ok) {
      problems.push(...fitted.problems);
      continue;
    }
    const own = [
      ...checkNames(fitted.value, file, seen, sourceMap),
      ...checkDecision(fitted.value, rulebook, sourceMap),
    ];
    problems.push(...own);
    if (own.length > 0) continue;
    const answer = bank(fitted.value, rulebook);
    if (!answer.ok) problems.push(...answer.problems.map((each) => inCase(each, sourceMap)));
    else {
      problems.push(...checkAnswer(fitted.value, answer.value, sourceMap));
      banked.push(answer.value);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: banked.toSorted((a, b) => sortKey(b).localeCompare(sortKey(a))) };
}

/** The same from the package's files. @throws Error with every problem, one a line */
export function readDecisionFiles(rulebook: Rulebook): readonly BankedDecision[] {
  const read = readDecisions(new Map(filesBelow("decisions")), rulebook);
  if (read.ok) return read.value;
  throw new Error(read.problems.map(printProblem).join("\n"));
}

/** One file each, named like the decision, and no docket twice. */
function checkNames(
  { decision, docket }: Decision,
  file: string,
  seen: Map<string, string>,
  sourceMap: SourceMap,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (file.slice(file.lastIndexOf("/") + 1) !== `${decision}.yaml`) {
    const detail = `the file of \`${decision}\` should be named ${decision}.yaml`;
    problems.push({ code: MISFIT, detail, ...sourceMap("/decision") });
  }
  const before = docket === undefined ? undefined : seen.get(docket);
  if (before !== undefined) {
    const detail = `\`${docket}\` stands in ${before} already; keep one of the two`;
    problems.push({ code: "ID_DUPLICATE", detail, ...sourceMap("/docket") });
  }
  if (docket !== undefined) seen.set(docket, file);
  return problems;
}

/** A difference is explained, and what is explained is a difference. */
function checkAnswer(
  { differs }: Decision,
  { answered, ours, held }: BankedDecision,
  sourceMap: SourceMap,
): readonly Problem[] {
  const misfit = (detail: string, pointer: string): Problem[] => [
    { code: MISFIT, detail, ...sourceMap(pointer) },
  ];
  if (answered === "notCodable") return [];
  if (answered === "reproduced") {
    return differs === undefined
      ? []
      : misfit("the answer is the one that was held; remove `differs`", "/differs");
  }
  if (differs === undefined) {
    const other = Object.keys(held).filter((outcome) => ours[outcome] !== held[outcome]);
    const list = other.map((outcome) => `\`${outcome}\` ${ours[outcome]}`).join(", ");
    return misfit(
      `we answer otherwise: ${list}; say under \`differs\` which reading or omission explains it`,
      "/held",
    );
  }
  return answered === "differs" && differs.under !== undefined
    ? misfit(
        "these readings do not give the answer that was held; name others, or none",
        "/differs/under",
      )
    : [];
}

/** A problem of the case at its place in the file. */
function inCase({ pointer = "#", ...problem }: Problem, sourceMap: SourceMap): Problem {
  const within = pointer.startsWith("#/readings")
    ? pointer.replace("#/readings", "/differs/under")
    : pointer.replace("#", "/case");
  return { ...problem, ...sourceMap(within) };
}

function sortKey({ date, id }: BankedDecision): string {
  return `${date ?? "0"} ${id}`;
}
