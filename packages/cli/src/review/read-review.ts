import { readCsv } from "@cokdyby/api/sheet/csv";
import { dayOf, plainName } from "@cokdyby/api/sheet/fact-value";
import { type Signature, VERDICTS } from "@cokdyby/api/signatures";
import { isCalendarDate } from "@cokdyby/engine/rulebook";
import { LANGUAGES } from "@cokdyby/words";
import type { CliCode } from "../input/bad-input.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { keyOf } from "./book-entries.ts";
import { COLUMNS } from "./book-sheet.ts";
import type { Reviewed } from "./reviewed.ts";

type Column = (typeof COLUMNS)[number];

/** Something wrong with a filled-in sheet. */
export interface ReviewProblem {
  readonly code: CliCode | "SHEET_BROKEN";
  /** Counted from 1 as a spreadsheet does, that of the heads included. */
  readonly row: number;
  readonly column?: Column;
}

/** What was signed in a sheet, and all that is wrong with it. */
export interface ReviewRead {
  readonly signatures: readonly Signature[];
  readonly problems: readonly ReviewProblem[];
}

const KINDS = ["rule", "case"] as const;
/** What the reader fills in, beside the verdict. */
const FILLED = ["remark", "name", "date"] as const;

/**
 * Reads a sheet as it was filled in. A row that says nothing is left aside.
 *
 * @param reviewed every rule and case as it stands now
 * @param today no later day can be signed
 */
export function readReview(text: string, reviewed: readonly Reviewed[], today: string): ReviewRead {
  const { rows, brokenAt } = readCsv(text);
  if (brokenAt !== undefined) {
    return { signatures: [], problems: [{ code: "SHEET_BROKEN", row: brokenAt }] };
  }
  const [heads = [], ...lines] = rows;
  const names = heads.map((head) => named(head, COLUMNS, (say, name) => say(`column.${name}`)));
  const lacking = COLUMNS.filter((each) => !NOT_READ.includes(each) && !names.includes(each));
  if (lacking.length > 0) {
    const problems = lacking.map((column) => ({ code: "COLUMN_NEEDED" as const, row: 1, column }));
    return { signatures: [], problems };
  }
  const digests = new Map(reviewed.map((each) => [keyOf(each), each.digest]));
  const read = lines.map((line, at) => {
    const cell = (column: Column) => line[names.indexOf(column)]?.trim() ?? "";
    return readRow(cell, at + 2, digests, today);
  });
  return {
    signatures: read.flatMap((each) => each.signatures),
    problems: read.flatMap((each) => each.problems),
  };
}

/** They tell the reader what is read, and may be left out. */
const NOT_READ: readonly Column[] = ["section", "words", "sources"];

function readRow(
  cell: (column: Column) => string,
  row: number,
  digests: ReadonlyMap<string, string>,
  today: string,
): ReviewRead {
  const said = cell("verdict");
  const [remark, name, written] = FILLED.map(cell) as [string, string, string];
  if ([said, remark, name, written].every((each) => each === "")) {
    return { signatures: [], problems: [] };
  }
  const problems: ReviewProblem[] = [];
  const report = (code: CliCode, column: Column) => problems.push({ code, row, column });
  const id = cell("id");
  const kind = named(cell("kind"), KINDS, (say, each) => say(`kind.${each}`));
  const digest = kind === undefined ? undefined : digests.get(keyOf({ kind, id }));
  if (digest === undefined) report("ENTRY_UNKNOWN", "id");
  else if (digest !== cell("digest")) report("OLDER_WORDING", "digest");
  const verdict = named(said, VERDICTS, (say, each) => say(`verdict.${each}`));
  if (verdict === undefined) report("VERDICT_UNKNOWN", "verdict");
  if (verdict === "remark" && remark === "") report("REMARK_NEEDED", "remark");
  if (name === "") report("NAME_NEEDED", "name");
  const date = dayOf(written);
  if (!isCalendarDate(date) || date > today) report("DAY_MALFORMED", "date");
  if (problems.length > 0 || kind === undefined || digest === undefined || verdict === undefined) {
    return { signatures: [], problems };
  }
  const remarked = remark === "" ? {} : { remark };
  return { signatures: [{ kind, id, digest, verdict, ...remarked, name, date }], problems };
}

/** What a cell names, by the word for it in any language. */
function named<Name extends string>(
  cell: string,
  names: readonly Name[],
  wordFor: (say: Words["review"], name: Name) => string,
): Name | undefined {
  const says = LANGUAGES.map((each) => wordsIn(each).review);
  return names.find((name) =>
    says.some((say) => plainName(wordFor(say, name)) === plainName(cell)),
  );
}
