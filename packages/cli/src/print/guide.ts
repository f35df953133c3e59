import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import type { Status } from "@cokdyby/engine";
import { lawWords } from "@cokdyby/engine/explain";
import {
  type Checklist,
  type ChecklistEntry,
  type Guide,
  type NextStep,
  withSourcesOf,
} from "@cokdyby/engine/guide";
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

/**
 * What to establish, to be handed to whoever gathers evidence.
 *
 * @param now goal → what it comes to as long as nothing more is known
 */
export function checklistText(
  telling: Telling,
  { entries }: Checklist,
  now: ReadonlyMap<string, Status>,
): string {
  const { page } = telling;
  const text = telling.words.guide;
  const part = (title: string, those: readonly ChecklistEntry[]) =>
    those.length === 0
      ? ""
      : heading(page, title) + those.map((entry) => entryText(telling, entry, now)).join("");
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

function entryText(
  telling: Telling,
  entry: ChecklistEntry,
  now: ReadonlyMap<string, Status>,
): string {
  const { page, say, cite } = telling;
  const text = telling.words.guide;
  const answers = answersText(telling, entry, now);
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

/** The answers that change a goal, each with what it comes to, and how many change none; empty where none changes any. */
function answersText(
  telling: Telling,
  { answers }: ChecklistEntry,
  now: ReadonlyMap<string, Status>,
): string {
  const leadsTo = ({ goals }: ChecklistEntry["answers"][number]) =>
    [...now]
      .flatMap(([goal, before]) => {
        const status = goals[goal] ?? before;
        if (status === before) return [];
        const said = telling.status(status);
        return [now.size === 1 ? said : `${telling.outcome(goal)}: ${said}`];
      })
      .join("; ");
  const { "": silent = [], ...telltale } = Object.groupBy(answers, leadsTo);
  const told = Object.entries(telltale).map(
    ([leads, those = []]) => `${those.map(({ value }) => value.label).join(", ")} → ${leads}`,
  );
  if (told.length === 0) return "";
  const count = silent.length;
  return [...told, ...(count === 0 ? [] : [telling.words.guide("silent", { count })])].join("; ");
}
