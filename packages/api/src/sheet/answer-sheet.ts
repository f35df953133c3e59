import { type Result, type Rulebook, rulebookStamp } from "@cokdyby/engine";
import { lawWords } from "@cokdyby/engine/explain";
import { pathOf } from "@cokdyby/engine/rulebook";
import { decideCase } from "../answers/decide-case.ts";
import { rulebookWith } from "../answers/rulebook-with.ts";
import { phrasesIn, type ServiceContext } from "../answers/service-context.ts";
import type { Pause } from "../operation.ts";
import type { EvaluateAnswer } from "../shapes/evaluation.ts";
import type { Language } from "../shapes/parts.ts";
import { type Column, outcomeOf, PROVISIONS, type SheetProblem } from "./columns.ts";
import { chargedWith } from "./expected.ts";
import { plainName } from "./fact-value.ts";
import type { Sheet, SheetRow } from "./read-sheet.ts";
import { whyOf } from "./why-of.ts";

/** What is asked of every row. */
export interface AskedSheet {
  /** Law that takes the place of the law in force; with any, both are asked. */
  readonly amendments?: Parameters<typeof rulebookWith>[1];
  readonly language: Language;
}

/** Column of what is expected → what was found. */
export type Found = Readonly<Record<string, string>>;

/** A cell in which something else was found than expected. */
export interface Difference {
  readonly column: string;
  readonly expected: string;
  readonly found: string;
  /** In a line. */
  readonly why: string;
}

/** What became of a row: answered, or told all that is wrong with it. */
export interface AnsweredRow {
  readonly row: number;
  readonly case: string;
  readonly lawDate?: string;
  readonly found?: Found;
  /** By the law without the amendments, where there are any. */
  readonly before?: Found;
  readonly differences: readonly Difference[];
  /** Empty where the row was answered. */
  readonly problems: readonly SheetProblem[];
}

/** What became of a sheet, row by row in its order. */
export interface SheetAnswer {
  readonly rulebook: ReturnType<typeof rulebookStamp>;
  readonly counts: {
    readonly rows: number;
    readonly asExpected: number;
    readonly differing: number;
    readonly notAnswered: number;
  };
  /** Heads that are the label of a fact, with its id. */
  readonly labels: readonly { readonly head: string; readonly fact: string }[];
  readonly rows: readonly AnsweredRow[];
}

/**
 * Decides every row of a sheet and holds what was found against what was expected.
 *
 * @param pause called after each row, and told how far the answer is
 * @returns or all that is wrong with the amendments
 */
export async function answerSheet(
  service: ServiceContext,
  sheet: Sheet,
  asked: AskedSheet,
  pause: Pause = async () => undefined,
): Promise<Result<SheetAnswer>> {
  const law = await rulebookWith(service.rulebook, asked.amendments ?? []);
  if (!law.ok) return law;
  const expected = sheet.columns.filter(({ kind }) => kind === "expect").map(({ name }) => name);
  const ask = { ...asked, columns: sheet.columns, expected };
  const rows: AnsweredRow[] = [];
  for (const row of sheet.rows) {
    rows.push(await answerRow(service, row, ask));
    await pause({ done: rows.length, of: sheet.rows.length });
  }
  const notAnswered = rows.filter(({ problems }) => problems.length > 0).length;
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  const asExpected = rows.length - notAnswered - differing;
  const counts = { rows: rows.length, asExpected, differing, notAnswered };
  const labels = sheet.columns.flatMap(({ fact, name, head }) =>
    fact === undefined || plainName(head) === plainName(name) ? [] : [{ head, fact: name }],
  );
  return { ok: true, value: { rulebook: rulebookStamp(law.value), counts, labels, rows } };
}

interface AskedRow extends AskedSheet {
  readonly columns: readonly Column[];
  readonly expected: readonly string[];
}

async function answerRow(
  service: ServiceContext,
  { row, case: name, input, expect, problems }: SheetRow,
  { amendments = [], language, columns, expected }: AskedRow,
): Promise<AnsweredRow> {
  const outcomes = expected.flatMap((each) => (each === PROVISIONS ? [] : [outcomeOf(each)]));
  const decide = (amended: AskedSheet["amendments"]) =>
    decideCase(service, { ...input, amendments: amended, outcomes, language });
  const decided = await decide(amendments);
  const all = [...problems, ...(decided.ok ? [] : decided.problems.map(placed))];
  if (!decided.ok || all.length > 0) return { row, case: name, differences: [], problems: all };
  const { answer } = decided.value;
  const found = foundIn(answer, expected, service.rulebook);
  const before = amendments.length === 0 ? undefined : await decide([]);
  const say = lawWords(service.rulebook, phrasesIn(service, language));
  const differences = [...expect].flatMap(([column, wanted]): Difference[] => {
    const is = found[column] ?? "";
    if (is === wanted) return [];
    return [{ column, expected: wanted, found: is, why: whyOf(answer, column, say, service) }];
  });
  return {
    ...{ row, case: name, lawDate: answer.lawDate, found, differences, problems: [] },
    ...(before?.ok ? { before: foundIn(before.value.answer, expected, service.rulebook) } : {}),
  };

  /** At the column that said what is wrong; nothing where no column did. */
  function placed({ pointer = "#", ...problem }: Omit<SheetProblem, "row">): SheetProblem {
    const [member, id = ""] = pathOf(pointer.slice(1));
    const column = member === "readings" ? `reading.${id}` : member === "facts" ? id : member;
    const head = columns.find((each) => each.name === column)?.head;
    return { ...problem, pointer, row, ...(head === undefined ? {} : { column: head }) };
  }
}

function foundIn(answer: EvaluateAnswer, expected: readonly string[], rulebook: Rulebook): Found {
  return Object.fromEntries(
    expected.map((column) => [
      column,
      column === PROVISIONS
        ? chargedWith(answer.charge ?? { counts: [] }, rulebook)
        : (answer.findings[outcomeOf(column)]?.status ?? ""),
    ]),
  );
}
