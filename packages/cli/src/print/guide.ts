import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import {
  type Checklist,
  type ChecklistEntry,
  type Conclusion,
  type Guide,
  type NextStep,
  withSourcesOf,
} from "@cokdyby/engine";
import { GUIDE_WORDS } from "../words/guide-words.ts";
import { citer } from "./citation.ts";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

/** A telling that knows the sources of a guide too. */
export function withGuide(telling: Telling, guide: Guide, setting: ServiceContext): Telling {
  const { rulebook, language } = telling;
  const sources = withSourcesOf(guide, rulebook);
  return { ...telling, cite: citer({ ...rulebook, sources }, phrasesIn(setting, language)) };
}

/** The sentence on top of a case, and below it what others ask. */
export function conclusionText(telling: Telling, { sentence, remarks }: Conclusion): string {
  const { page, language } = telling;
  const words = GUIDE_WORDS[language];
  const told = remarks.map(({ relation, text, provisions }) => {
    const cited = provisions.map(telling.cite).join("; ");
    return `${words.remarks[relation]}: ${text} (${cited})`;
  });
  return `${page.style("bold", paragraph(page, sentence, ""))}${points(page, told)}\n`;
}

/** The steps that are open, then those that may open. */
export function nextStepsText(telling: Telling, steps: readonly NextStep[]): string {
  const { page, language } = telling;
  if (steps.length === 0) return "";
  const words = GUIDE_WORDS[language];
  const open = steps.filter(({ opens }) => opens === "yes");
  const others = steps.filter(({ opens }) => opens !== "yes");
  const why = { yes: "", contested: words.byReading, unknown: words.byFacts } as const;
  return [
    heading(page, words.steps),
    paragraph(page, words.stepsNote),
    points(
      page,
      open.map((step) => stepText(telling, step)),
    ),
    ...(others.length === 0
      ? []
      : [
          paragraph(page, `${words.mayOpen}:`),
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
  const { say, language } = telling;
  const doubt =
    step.doubt === undefined ? "" : ` ${GUIDE_WORDS[language].doubt}: ${say(step.doubt)}`;
  return `${say(step.title)} – ${cited(telling, step)}. ${say(step.says)}${doubt}`;
}

/** The provisions of a step, each with how far it was read. */
function cited({ cite, words }: Telling, { provisions }: NextStep): string {
  return provisions.map((each) => `${cite(each)} [${words.checked[each.checked]}]`).join("; ");
}

/** What to establish, to be handed to whoever gathers evidence. */
export function checklistText(telling: Telling, { entries, goals }: Checklist): string {
  const { page, language } = telling;
  const words = GUIDE_WORDS[language];
  const part = (title: string, those: readonly ChecklistEntry[]) =>
    those.length === 0
      ? ""
      : heading(page, title) + those.map((entry) => entryText(telling, entry, goals)).join("");
  const missing = entries.filter(({ why }) => why === "missing");
  return [
    heading(page, words.checklist),
    paragraph(page, words.checklistNote),
    missing.length === 0 ? paragraph(page, words.nothing) : part(words.missing, missing),
    part(
      words.presumed,
      entries.filter(({ why }) => why === "presumed"),
    ),
  ].join("");
}

function entryText(telling: Telling, entry: ChecklistEntry, goals: readonly string[]): string {
  const { page, say, cite, words: own, language, outcome } = telling;
  const words = GUIDE_WORDS[language];
  const statuses = (answer: ChecklistEntry["answers"][number]) =>
    goals
      .flatMap((goal) => {
        const status = answer.goals[goal];
        if (status === undefined) return [];
        return [
          goals.length === 1 ? own.status[status] : `${outcome(goal)}: ${own.status[status]}`,
        ];
      })
      .join("; ");
  const answers = entry.answers.map((each) => `${each.value.label} → ${statuses(each)}`).join("; ");
  return [
    paragraph(page, `[ ] ${say(entry.establish)}`),
    points(page, [
      ...(entry.presumed === undefined ? [] : [`${words.presumedNow}: ${say(entry.presumed)}`]),
      `${words.serves}: ${entry.serves.map(cite).join("; ")}`,
      ...(answers === "" ? [] : [`${words.answers}: ${answers}`]),
      `${words.usual}: ${say(entry.usual)}`,
    ]),
  ].join("");
}
