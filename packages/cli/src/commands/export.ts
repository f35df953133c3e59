import { amendedRulebook, readLawQuery } from "@cokdyby/api";
import {
  type Law,
  lawOn,
  nearest,
  type Problem,
  type Rulebook,
  rulebookStamp,
} from "@cokdyby/engine";
import { exportRules, exportSql, SQL_COLUMNS } from "@cokdyby/engine/export";
import { EXIT } from "../exit-code.ts";
import { readAmendments } from "../input/amendments.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { byOption } from "../input/option-names.ts";
import { write, writeJson } from "../io.ts";
import { type Call, settingOf } from "./command.ts";

export interface ExportOptions {
  readonly on?: string;
  readonly amend?: readonly string[];
  readonly sql?: string;
  readonly outcome?: readonly string[];
  readonly with?: readonly string[];
}

/**
 * `cokdyby export`: one wording of the law as rules that the stock json-rules-engine runs, under the
 * envelope of every answer; with `--sql`, a query for each outcome that has one.
 */
export async function exportLaw(call: Call, options: ExportOptions): Promise<number> {
  const { rulebook: shipped, today } = settingOf();
  const { on, amend = [] } = options;
  const query = readLawQuery(shipped, { on: on ?? today() });
  const named = await readAmendments(amend, shipped, call.io.stdin);
  const rulebook = amendedRulebook(shipped, named.amendments);
  const problems: InputProblem[] = [...named.problems, ...optionProblems(options)];
  if (!query.ok) problems.push(...query.problems.map((each) => ({ ...each, where: "--on" })));
  if (!rulebook.ok)
    problems.push(...rulebook.problems.map((each) => ({ ...each, where: "--amend" })));
  // what is said of the query is told along with what is wrong with the law
  const asked = rulebook.ok ? rulebook.value : shipped;
  const day = query.ok ? (query.value.on ?? today()) : asked.earliest;
  const queries = options.sql === undefined ? undefined : queriesOf(asked, day, today(), options);
  if (queries !== undefined && !queries.ok) problems.push(...queries.problems);
  if (!query.ok || !rulebook.ok || problems.length > 0) throw new BadInput(problems);

  const law = lawOn(rulebook.value, day);
  const head = headOf(rulebook.value, law);
  if (queries === undefined) {
    await writeJson(call.io.stdout, { ...head, ...exportRules(law) });
  } else if (queries.ok && call.json) {
    const setting = { dialect: options.sql, on: day, today: today() };
    await writeJson(call.io.stdout, { ...head, ...setting, queries: queries.value.queries });
  } else if (queries.ok) {
    const texts = queries.value.queries.map(({ sql }) => sql);
    await write(call.io.stdout, `${texts.join(";\n\n")};\n`);
  }
  // what can be written is, before it is told what cannot
  if (queries?.ok === true && queries.value.refused.length > 0)
    throw new BadInput(saidOf(queries.value.refused, options));
  return EXIT.answered;
}

function headOf(rulebook: Rulebook, law: Law) {
  return { rulebook: rulebookStamp(rulebook), wording: law.span };
}

function optionProblems({ sql, outcome = [], with: more = [] }: ExportOptions): InputProblem[] {
  if (sql === undefined) {
    const given = [...outcome.map(() => "--outcome"), ...more.map(() => "--with")];
    return [...new Set(given)].map((option) => cliProblem("SQL_NEEDED", option));
  }
  const unknown = more.filter((each) => !SQL_COLUMNS.some((column) => column === each));
  return [
    ...(outcome.length === 0 ? [cliProblem("OUTCOME_NEEDED", "--outcome")] : []),
    ...unknown.map((each) =>
      cliProblem("COLUMN_UNKNOWN", `--with ${each}`, nearest(each, SQL_COLUMNS)),
    ),
  ];
}

function queriesOf(rulebook: Rulebook, on: string, today: string, options: ExportOptions) {
  const outcomes = options.outcome ?? [];
  const columns = SQL_COLUMNS.filter((each) => options.with?.includes(each));
  const queries = exportSql(rulebook, { dialect: options.sql ?? "", outcomes, on, today, columns });
  return queries.ok
    ? queries
    : ({ ok: false, problems: saidOf(queries.problems, options) } as const);
}

/** Names the outcome that a problem is about. */
function saidOf(problems: readonly Problem[], { outcome = [] }: ExportOptions): InputProblem[] {
  const named = outcome.map((id, at) => [`outcomes/${at}`, `--outcome ${id}`] as const);
  return byOption(problems, { ...OPTIONS, ...Object.fromEntries(named) });
}

const OPTIONS: Readonly<Record<string, string>> = {
  dialect: "--sql",
  outcomes: "--outcome",
  on: "--on",
};
