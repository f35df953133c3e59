import { engineOf, evaluateFile, type FileInput } from "@cokdyby/engine";
import { type Figure, tell } from "../figure.ts";
import { madeUpFile } from "../files.ts";
import { rulebook } from "../law.ts";
import { timeEach } from "../measure.ts";

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

let turn = 0;

tell([
  figure("file.20", 20, () => evaluate(changed(small))),
  figure("file.20.new", 20, () => evaluateAnew(small)),
  figure("file.2000", 2_000, () => evaluateAnew(large, FIVE)),
]);

function figure(name: string, cells: number, run: () => number): Figure {
  if (run() !== cells) throw new Error(`the file of ${name} does not come to ${cells} cells`);
  const [ms = 0] = timeEach([run]);
  return { name, value: Number(ms.toPrecision(4)), unit: "ms" };
}

function evaluateAnew(file: FileInput, outcomes?: readonly string[]): number {
  engineOf(rulebook).forgetFindings();
  return evaluate(file, outcomes);
}

function evaluate(file: FileInput, outcomes?: readonly string[]): number {
  const found = evaluateFile(rulebook, file, context, outcomes);
  if (!found.ok) throw new Error(`a made-up file is refused: ${found.problems[0]?.code}`);
  return found.value.cells.length;
}

/** The file with another birth date of one person each time, as the page has it after a change. */
function changed(file: FileInput): FileInput {
  turn += 1;
  const birthDate = `2011-03-${String((turn % 28) + 1).padStart(2, "0")}`;
  return { ...file, persons: { ...file.persons, p0: { ...file.persons?.p0, birthDate } } };
}
