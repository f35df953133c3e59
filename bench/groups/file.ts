import {
  concurrenceOfFile,
  evaluateFile,
  type FileInput,
  fileEvaluationOf,
  fileSituationOf,
} from "@cokdyby/engine/file";
import { type Figure, figure, tell } from "../figure.ts";
import { madeUpFile } from "../files.ts";
import { rulebook } from "../law.ts";
import { TRIAL, timeEach } from "../measure.ts";

// Whole case files: each cell with its findings, each act and person joined over what is open, charges.
const context = { today: "2026-11-20" };
const small = madeUpFile({ persons: 4, acts: 5, shown: 2, recipients: 2 });
const large = madeUpFile({ persons: 50, acts: 200, shown: 2, recipients: 5 });
const FIVE = [
  "jurisdiction.established",
  "offence.193-1",
  "liability.liable",
  "prosecution.timeBarred",
  "prosecution.open",
];

tell([
  measured("file.20", 20, () => evaluate(small)),
  measured("file.20.page", 20, () => answerForPage(small)),
  measured("file.2000", 2_000, () => evaluate(large, FIVE)),
  measured("file.2000.page", 2_000, () => answerForPage(large)),
]);

function measured(name: string, cells: number, run: () => number): Figure {
  const start = performance.now();
  const found = run();
  const first = performance.now() - start;
  if (found !== cells) throw new Error(`the file of ${name} has ${found} cells, not ${cells}`);
  const [ms = first] = timeEach(TRIAL ? [] : [run]);
  return figure(name, ms, "ms");
}

function evaluate(file: FileInput, outcomes?: readonly string[]): number {
  const found = evaluateFile(rulebook, file, context, outcomes);
  if (!found.ok) throw new Error(`a made-up file is refused: ${found.problems[0]?.code}`);
  return found.value.cells.length;
}

/** What the page asks for when a file is opened: the finding it leads with, charges and concurrence. */
function answerForPage(file: FileInput): number {
  const placed = fileSituationOf(rulebook, file, context);
  if (!placed.ok) throw new Error(`a made-up file is refused: ${placed.problems[0]?.code}`);
  const outcomes = rulebook.caseFile.map(({ charges }) => charges.prosecution);
  const { cells } = fileEvaluationOf(placed.value, outcomes, context);
  concurrenceOfFile(placed.value, context);
  return cells.length;
}
