import { evaluate, type Finding, type Rulebook } from "@cokdyby/engine";
import type {
  DecidedCell,
  FileEvaluation,
  Joined,
} from "../../packages/engine/src/file/file-evaluation.ts";
import { projectFile, samenessIn } from "../../packages/engine/src/file/project.ts";
import { type ReadFile, readFile } from "../../packages/engine/src/file/read-file.ts";

/** A file that has to be sound. */
export function soundFile(input: unknown): ReadFile {
  const read = readFile(input);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.value;
}

/**
 * A file decided cell by cell, joined on the statuses of the cells alone: coarser than the joined answers
 * over shared unknowns, and enough for what is said on top of them.
 *
 * @returns nothing where a cell is no case
 */
export function evaluateCells(
  rulebook: Rulebook,
  file: ReadFile,
  today: string,
): FileEvaluation | undefined {
  const [declared] = rulebook.caseFile;
  if (declared === undefined) throw new Error("the rulebook has no case files");
  const cells: DecidedCell[] = [];
  let stamp: FileEvaluation["rulebook"] | undefined;
  const projected = projectFile(file, declared, samenessIn(file));
  if (projected.problems.length > 0) return undefined;
  for (const { act, actor, shown, recipient, case: flat } of projected.cells) {
    const result = evaluate(rulebook, JSON.parse(JSON.stringify(flat)), { today });
    if (!result.ok) return undefined;
    const { rulebook: stamped, lawDate, findings, warnings } = result.value;
    stamp = stamped;
    cells.push({
      act,
      ...(actor === undefined ? {} : { actor }),
      ...(shown === undefined ? {} : { shown }),
      ...(recipient === undefined ? {} : { recipient }),
      case: flat,
      lawDate,
      findings,
      warnings,
    });
  }
  const acts: Record<string, Record<string, { findings: Record<string, Joined> }>> = {};
  for (const { act, actor = "unknown" } of cells) {
    const own = cells.filter((each) => each.act === act && (each.actor ?? "unknown") === actor);
    acts[act] ??= {};
    acts[act][actor] = {
      findings: Object.fromEntries(
        rulebook.outcomes.map(({ outcome }) => [
          outcome,
          joined(own.flatMap(({ findings }) => findings[outcome] ?? [])),
        ]),
      ),
    };
  }
  const none: Joined = { status: "no", dependsOn: [], missing: [] };
  return {
    rulebook: stamp ?? { id: rulebook.id, version: rulebook.version, digest: rulebook.digest },
    cells,
    acts,
    persons: {},
    file: { prosecution: none },
    unknowns: [],
  };
}

function joined(findings: readonly Finding[]): Joined {
  const among = (status: Finding["status"]) => findings.some((each) => each.status === status);
  const status = among("yes")
    ? "yes"
    : among("unknown")
      ? "unknown"
      : among("contested")
        ? "contested"
        : "no";
  return { status, dependsOn: [], missing: [] };
}
