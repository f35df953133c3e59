import { type ChargeKind, chargeKind, joinedAnswers } from "@cokdyby/api";
import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import type { QuestionPlanFileAnswer } from "@cokdyby/api/operations/question-plan-file";
import type { Status } from "@cokdyby/engine";
import type { Unknown } from "@cokdyby/engine/file";
import { type Cell, columns, heading, paragraph, points } from "./page.ts";
import { COLOURS } from "./status.ts";
import type { Telling } from "./telling.ts";
import { unreviewedText } from "./unreviewed.ts";

type Goal = QuestionPlanFileAnswer["ranked"][number]["settles"][number];
type Joined = EvaluateFileAnswer["file"]["prosecution"];

/**
 * The answers to a case file for a person: what can be charged, and what the reader should know besides.
 *
 * @param charges in words
 * @param findings in words; left out where they are not told
 */
export function fileText(
  telling: Telling,
  answer: EvaluateFileAnswer,
  { charges = "", findings = "" },
): string {
  const { page } = telling;
  return [
    charges,
    findings,
    ...warningsText(telling, answer),
    unreviewedText(telling, answer),
    `\n${paragraph(page, telling.words.evaluation("caution"), "")}`,
  ].join("");
}

/**
 * Who may be prosecuted for which act, then person by person the offences, what is to be established and on which readings
 * it turns.
 *
 * @param prosecution the outcome that the matrix shows
 */
export function fileFindingsText(
  telling: Telling,
  answer: EvaluateFileAnswer,
  prosecution: string,
): string {
  const { page } = telling;
  const text = telling.words.file;
  const persons = Object.keys(answer.persons);
  const rows = Object.entries(answer.acts).map(([act, byPerson]): Cell[] => [
    act,
    ...persons.map((person) =>
      statusCell(telling, byPerson[person]?.findings[prosecution]?.status),
    ),
  ]);
  return [
    heading(page, text("matrix")),
    columns(page, rows, [20, ...persons.map(() => 18)], [text("act"), ...persons]),
    heading(page, text("somebody")),
    joinedText(telling, text("prosecution"), answer.file.prosecution),
    ...persons.map((person) => personText(telling, answer, person)),
    ...concurrenceText(telling, answer),
  ].join("");
}

/** What the reader should know beside the findings, each once with the acts that it is about. */
function warningsText({ page, words }: Telling, { cells }: EvaluateFileAnswer): string[] {
  const acts = new Map<string, Set<string>>();
  for (const { act, warnings } of cells)
    for (const { detail } of warnings) acts.set(detail, (acts.get(detail) ?? new Set()).add(act));
  if (acts.size === 0) return [];
  const texts = [...acts].map(([detail, about]) => `${[...about].join(", ")}: ${detail}`);
  return [heading(page, words.evaluation("warnings")), points(page, texts)];
}

/** What the offences are to each other, where a source says so; the open pairs are in the JSON. */
function concurrenceText(telling: Telling, { concurrence }: EvaluateFileAnswer): string[] {
  const { page, words, cite } = telling;
  const text = words.file;
  const said = concurrence.filter(({ relation }) => relation !== "open");
  if (said.length === 0) return [];
  const rows = said.map(({ person, acts, offences, says, provisions, grade }): Cell[] => [
    person,
    acts.join(", "),
    offences.map((each) => each.replace(/^.*\./, "")).join(", "),
    [says, { style: "dim", text: `${provisions.map(cite).join("; ")} · ${telling.grade(grade)}` }],
  ]);
  return [
    heading(page, text("concurrence")),
    columns(
      page,
      rows,
      [8, 10, 16, 66],
      [text("personHead"), text("act"), text("offence"), text("relation")],
    ),
  ];
}

function statusCell(telling: Telling, status: Status | undefined): Cell {
  return status === undefined ? "" : [{ style: COLOURS[status], text: telling.status(status) }];
}

function personText(telling: Telling, answer: EvaluateFileAnswer, id: string): string {
  const { page } = telling;
  const text = telling.words.file;
  const person = answer.persons[id];
  const acts = Object.values(answer.acts).some((each) => Object.hasOwn(each, id));
  if (person === undefined || !acts) return "";
  const charges = KINDS.map((kind) =>
    chargesText(
      telling,
      kind,
      person.charges.filter(({ act }) => chargeKind(answer.acts, { act, person: id }) === kind),
    ),
  );
  return [
    heading(page, text("charges", { id })),
    joinedText(telling, text("prosecution"), person.prosecution),
    joinedText(telling, text("liability"), person.liability),
    ...charges,
  ].join("");
}

/** In the order in which they are told. */
const KINDS: readonly ChargeKind[] = ["offence", "juvenile", "otherwiseCriminal"];

/** What a person may have committed, under the name that it has by the age; where no penalty can follow, without one. */
function chargesText(
  telling: Telling,
  kind: ChargeKind,
  charges: EvaluateFileAnswer["persons"][string]["charges"],
): string {
  const { page, words } = telling;
  const { file: text } = words;
  if (charges.length === 0) return "";
  const rangeOf = (row: (typeof charges)[number]["rows"][number]) =>
    kind === "juvenile"
      ? telling.phrase("range.juvenile", { range: telling.range(row.juvenile) })
      : telling.range(row);
  const isPunished = kind !== "otherwiseCriminal";
  const rows = charges.map(({ act, offence, status, rows, timeBarred }): Cell[] => [
    act,
    [telling.outcome(offence), { style: "dim", text: offence }],
    statusCell(telling, status),
    ...(isPunished ? [rows.map(rangeOf).join(" / "), statusCell(telling, timeBarred)] : []),
  ]);
  const head = [text("act"), text(`kind_${kind}`), text("answer")];
  const penalty = [text("range"), text("timeBarred")];
  return [
    columns(
      page,
      rows,
      isPunished ? [8, 38, 16, 26, 12] : [8, 60, 32],
      isPunished ? [...head, ...penalty] : head,
    ),
    isPunished ? "" : paragraph(page, text("noPenalty")),
  ].join("");
}

/** A joined answer, and what it turns on. */
export function joinedText(
  telling: Telling,
  label: string,
  { status, dependsOn, missing }: Joined,
) {
  const { page } = telling;
  const text = telling.words.file;
  const shown = page.style(COLOURS[status], telling.status(status));
  return [
    `  ${label}: ${shown}\n`,
    ...(dependsOn.length === 0
      ? []
      : [
          paragraph(
            page,
            `${text("readings")}: ${dependsOn.map(telling.reading).join("; ")}`,
            "    ",
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [
          paragraph(
            page,
            `${text("missing")}: ${missing.map((each) => unknownText(telling, each)).join("; ")}`,
            "    ",
          ),
        ]),
  ].join("");
}

/** Which cell: the act, who acts, who is shown or harmed, who receives; as far as they are named. */
export function cellText(
  { words: { file: text } }: Telling,
  { act, actor, shown, recipient }: CellNames,
): string {
  return [
    ...(act === undefined ? [] : [text("ofAct", { id: act })]),
    ...(actor === undefined ? [] : [text("person", { id: actor })]),
    ...(shown === undefined ? [] : [text("shown", { id: shown })]),
    ...(recipient === undefined ? [] : [text("recipient", { id: recipient })]),
  ].join(", ");
}

interface CellNames {
  readonly act?: string | undefined;
  readonly actor?: string | undefined;
  readonly shown?: string | undefined;
  readonly recipient?: string | undefined;
}

/** What the file leaves open, and whose it is. */
function unknownText(telling: Telling, unknown: Unknown): string {
  const text = telling.words.file;
  const { act, person, item, state, attribute } = unknown;
  const bearers = [
    ...(act === undefined ? [] : [text("ofAct", { id: act })]),
    ...(item === undefined ? [] : [text("item", { id: item })]),
    ...(state === undefined ? [] : [text("state", { id: state })]),
    ...(person === undefined ? [] : [text("person", { id: person })]),
  ];
  return `${bearers.join(", ")}: ${attributeText(telling, text, attribute)}`;
}

/** A span of numbers in words; of days it is worded where it is shown. */
function spanLabel(
  telling: Telling,
  { attribute }: Unknown,
  { from, to }: { readonly from: number | string; readonly to: number | string },
): string {
  return telling.point(factOf(telling, attribute), { from, to, value: to, label: "" });
}

/** The fact that an attribute of a file gives. */
function factOf({ rulebook }: Telling, attribute: string): string {
  const [member = ""] = attribute.split("/");
  const origin = rulebook.caseFile[0]?.facts.find((each) => each.attribute === member);
  return origin?.fact ?? attribute;
}

function attributeText(
  telling: Telling,
  text: Telling["words"]["file"],
  attribute: string,
): string {
  if (attribute === "birthDate") return text("birthDate");
  if (attribute.startsWith("perhapsSameAs/"))
    return text("sameAs", { id: attribute.split("/")[1] ?? "" });
  return telling.fact(factOf(telling, attribute));
}

/** What a case file lacks, the most useful first, with what each answer leads to. */
export function filePlanText(telling: Telling, plan: QuestionPlanFileAnswer): string {
  const { page, words, outcome } = telling;
  const text = telling.words.file;
  if (plan.ranked.length === 0) return points(page, [text("nothingMissing")]);
  const keyed = new Map(plan.impact.map((each) => [JSON.stringify(each.fact), each.answers]));
  const outcomes = new Set(
    plan.impact.flatMap(({ answers }) =>
      answers.flatMap(({ goals }) => goals.map((each) => each.outcome)),
    ),
  );
  const [only = "", ...others] = outcomes;
  const goalText = ({ act, person, outcome: goal }: Goal) =>
    cellText(telling, { act, actor: person }) + (others.length === 0 ? "" : `: ${outcome(goal)}`);
  const labelOf = (value: QuestionPlanFileAnswer["asks"][number]["values"][number]) =>
    "from" in value && typeof value.from === "string"
      ? words.span(value.from, String(value.to))
      : value.label;
  const rows = plan.asks.map(({ fact, question, values }): Cell[] => {
    const asked = [
      unknownText(telling, fact),
      ...(question === undefined ? [] : [{ style: "dim" as const, text: question }]),
    ];
    const answers = keyed.get(JSON.stringify(fact));
    if (answers === undefined) return [asked, values.map(labelOf).join("; ")];
    const told = joinedAnswers(
      answers,
      ({ goals, stillNeeded }) => JSON.stringify([goals, stillNeeded]),
      (span) => spanLabel(telling, fact, span),
    ).map(({ value, goals }) => {
      const settled = goals.filter(
        (goal, at) =>
          (goal.status === "yes" || goal.status === "no") &&
          answers.some((other) => other.goals[at]?.status !== goal.status),
      );
      const says = settled.map((goal) => `${goalText(goal)} – ${telling.status(goal.status)}`);
      return {
        label: labelOf(value),
        says: says.length === 0 ? text("settlesNothing") : says.join("; "),
      };
    });
    const alike = [...Map.groupBy(told, ({ says }) => says)];
    return [
      asked,
      alike.map(([says, all]) => `${all.map(({ label }) => label).join("; ")}: ${says}`),
    ];
  });
  const leads = others.length === 0 ? `${text("leads")}: ${outcome(only)}` : text("leads");
  return columns(page, rows, [45, 55], [text("question"), leads]);
}
