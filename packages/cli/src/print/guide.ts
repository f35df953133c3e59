import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import {
  type Checklist,
  type ChecklistEntry,
  type Guide,
  lawWords,
  type NextStep,
  withSourcesOf,
} from "@cokdyby/engine";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

/** A telling that knows the sources of a guide too. */
export function withGuide(telling: Telling, guide: Guide, setting: ServiceContext): Telling {
  const { rulebook, language } = telling;
  const sources = withSourcesOf(guide, rulebook);
  const { cited } = lawWords({ ...rulebook, sources }, phrasesIn(setting, language));
  return { ...telling, cite: cited };
}

/** The steps that are open, then those that may open. */
export function nextStepsText(telling: Telling, steps: readonly NextStep[]): string {
  const { page } = telling;
  if (steps.length === 0) return "";
  const text = telling.words.guide;
  const open = steps.filter(({ opens }) => opens === "yes");
  const others = steps.filter(({ opens }) => opens !== "yes");
  const why = { yes: "", contested: text("byReading"), unknown: text("byFacts") } as const;
  return [
    heading(page, text("steps")),
    paragraph(page, text("stepsNote")),
    points(
      page,
      open.map((step) => stepText(telling, step)),
    ),
    ...(others.length === 0
      ? []
      : [
          paragraph(page, `${text("mayOpen")}:`),
          points(
            page,
            others.map(
              (step) => `${telling.say(step.title)} (${why[step.opens]}) – ${cited(telling, step)}`,
            ),
          ),
        ]),
  ].join("");
}

function stepText(telling: Telling, step: NextStep): string {
  const { say } = telling;
  const doubt =
    step.doubt === undefined ? "" : ` ${telling.words.guide("doubt")}: ${say(step.doubt)}`;
  return `${say(step.title)} – ${cited(telling, step)}. ${say(step.says)}${doubt}`;
}

/** The provisions of a step, with what of them was not read. */
function cited({ cite, words }: Telling, { provisions }: NextStep): string {
  return provisions
    .map((each) =>
      each.checked === "read"
        ? cite(each)
        : `${cite(each)} [${words.terms(`checked.${each.checked}`)}]`,
    )
    .join("; ");
}

/** What to establish, to be handed to whoever gathers evidence. */
export function checklistText(telling: Telling, { entries, goals }: Checklist): string {
  const { page } = telling;
  const text = telling.words.guide;
  const part = (title: string, those: readonly ChecklistEntry[]) =>
    those.length === 0
      ? ""
      : heading(page, title) + those.map((entry) => entryText(telling, entry, goals)).join("");
  const missing = entries.filter(({ why }) => why === "missing");
  return [
    heading(page, text("checklist")),
    paragraph(page, text("checklistNote")),
    missing.length === 0 ? paragraph(page, text("nothing")) : part(text("missing"), missing),
    part(
      text("presumed"),
      entries.filter(({ why }) => why === "presumed"),
    ),
  ].join("");
}

function entryText(telling: Telling, entry: ChecklistEntry, goals: readonly string[]): string {
  const { page, say, cite, outcome } = telling;
  const text = telling.words.guide;
  const statuses = (answer: ChecklistEntry["answers"][number]) =>
    goals
      .flatMap((goal) => {
        const status = answer.goals[goal];
        if (status === undefined) return [];
        return [
          goals.length === 1
            ? telling.status(status)
            : `${outcome(goal)}: ${telling.status(status)}`,
        ];
      })
      .join("; ");
  const answers = entry.answers.map((each) => `${each.value.label} → ${statuses(each)}`).join("; ");
  return [
    paragraph(page, `[ ] ${say(entry.establish)}`),
    points(page, [
      ...(entry.presumed === undefined ? [] : [`${text("presumedNow")}: ${say(entry.presumed)}`]),
      `${text("serves")}: ${entry.serves.map(cite).join("; ")}`,
      ...(answers === "" ? [] : [`${text("answers")}: ${answers}`]),
      `${text("usual")}: ${say(entry.usual)}`,
    ]),
  ].join("");
}
