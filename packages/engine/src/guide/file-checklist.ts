import type { LabelOf, Point } from "../analyse/points.ts";
import type { Situation } from "../decide/situation.ts";
import type { FileSituation } from "../file/file-situation.ts";
import { fileQuestionPlan, type GoalStatus } from "../file/plan-file.ts";
import type { Cell } from "../file/project.ts";
import { keyOf, type Unknown } from "../file/unknown.ts";
import type { Guide } from "../rulebook/guide.ts";
import type { Citation, Status, Text } from "../rulebook/rulebook.ts";
import { askedFirst } from "./asked-first.ts";
import { answersWithout, type FactHelp, helpWith } from "./checklist.ts";
import { findingIn } from "./how-far.ts";
import { presumedFacts } from "./presumed-facts.ts";

/** Something to be established in a case file, once for all acts in which it stands. */
export interface FileChecklistEntry {
  readonly unknown: Unknown;
  /** `missing`: not known, and it can change a goal; `presumed`: a goal rests on it and nothing proves it. */
  readonly why: "missing" | "presumed";
  /** The facts of the rulebook that it gives, in the acts in which it stands. */
  readonly facts: readonly string[];
  /** Clauses, "whether ..."; more than one where it is another question in another act. */
  readonly establish: readonly Text[];
  /** Clauses: what is presumed as long as it is not established. */
  readonly presumed: readonly Text[];
  readonly serves: readonly Citation[];
  readonly answers: readonly { readonly value: Point; readonly leads: readonly GoalStatus[] }[];
  /** The usual evidence: practice, not law. */
  readonly usual: readonly Text[];
  /** The acts in which it stands. */
  readonly acts: readonly string[];
}

/** What to establish in a case file, in the order in which it helps most. */
export interface FileChecklist {
  readonly goals: readonly string[];
  /** What is missing, what the guide asks first, then what settles most; then what the answers presume, as the guide orders it. */
  readonly entries: readonly FileChecklistEntry[];
}

/** One fact as it stands in one cell. */
interface Standing {
  readonly cell: Cell;
  readonly situation: Situation;
  readonly fact: string;
}

/**
 * What is to be established in a case file: what can still change a goal of some act, each once, and the
 * presumptions on which the goals of the acts rest. Answers to the former are exact over the whole file;
 * answers to the latter are looked at act by act.
 *
 * @param goals outcome ids, asked for each act and person; the outcome of the conclusion when left out
 */
export function fileChecklist(
  situation: FileSituation,
  guide: Guide,
  labelOf: LabelOf,
  goals: readonly string[] = [guide.conclusion.about],
): FileChecklist {
  const plan = fileQuestionPlan(situation, goals, labelOf);
  const impact = new Map(plan.impact.map(({ fact, answers }) => [keyOf(fact), answers]));
  const missing = plan.ranked.map(
    ({ fact }): FileChecklistEntry => ({
      ...helpIn(standingsOf(situation, fact, goals), guide, goals),
      unknown: fact,
      why: "missing",
      presumed: [],
      answers: (impact.get(keyOf(fact)) ?? []).map((each) => ({
        value: each.value,
        leads: each.goals,
      })),
    }),
  );
  const asked = new Set(plan.ranked.map(({ fact }) => keyOf(fact)));
  return {
    goals,
    entries: [
      ...askedFirst(guide, missing, ({ facts }) => facts),
      ...presumedIn(situation, guide, labelOf, goals, asked),
    ],
  };
}

/** The facts that an unknown gives: those that are missing for a goal, else every one. */
function standingsOf(
  { cells, situations }: FileSituation,
  unknown: Unknown,
  goals: readonly string[],
): readonly Standing[] {
  const key = keyOf(unknown);
  const all = cells.flatMap((cell, at): Standing[] => {
    const situation = situations[at] as Situation;
    return situation.compiled.law.rulebook.facts
      .filter(({ fact }) => keyOf(cell.unknownOf(fact)) === key)
      .map(({ fact }) => ({ cell, situation, fact }));
  });
  const needed = all.filter(({ situation, fact }) =>
    goals.some((goal) => findingIn(situation, goal).missing.includes(fact)),
  );
  return needed.length > 0 ? needed : all;
}

/** What the cells presume, each unknown once; what is asked for anyway is left out. */
function presumedIn(
  { cells, situations }: FileSituation,
  guide: Guide,
  labelOf: LabelOf,
  goals: readonly string[],
  asked: ReadonlySet<string>,
): readonly FileChecklistEntry[] {
  const found = new Map<string, { readonly unknown: Unknown; readonly at: Standing[] }>();
  cells.forEach((cell, index) => {
    const situation = situations[index] as Situation;
    for (const fact of presumedFacts(situation, goals)) {
      const unknown = cell.unknownOf(fact);
      const key = keyOf(unknown);
      const known = found.get(key) ?? { unknown, at: [] };
      known.at.push({ cell, situation, fact });
      found.set(key, known);
    }
  });
  const place = ({ facts: [fact] }: FileChecklistEntry) =>
    guide.evidence.findIndex((each) => each.fact === fact);
  return [...found]
    .filter(([key]) => !asked.has(key))
    .map(
      ([, { unknown, at }]): FileChecklistEntry => ({
        ...helpIn(at, guide, goals),
        unknown,
        why: "presumed",
        answers: answersIn(at, labelOf, goals),
      }),
    )
    .sort((a, b) => place(a) - place(b));
}

/** What each answer to a presumption leads to in each act by itself; where one of its cells holds, the act does. */
function answersIn(
  standings: readonly Standing[],
  labelOf: LabelOf,
  goals: readonly string[],
): FileChecklistEntry["answers"] {
  const answers = new Map<string, { value: Point; leads: Map<string, GoalStatus> }>();
  for (const { cell, situation, fact } of standings) {
    const { act, actor } = cell;
    if (actor === undefined) continue;
    for (const { value, goals: statuses } of answersWithout(situation, fact, goals, labelOf)) {
      const answer = answers.get(value.label) ?? { value, leads: new Map() };
      for (const [outcome, status] of Object.entries(statuses)) {
        const key = JSON.stringify([act, actor, outcome]);
        const before = answer.leads.get(key)?.status;
        const joined = before === undefined ? status : either(before, status);
        answer.leads.set(key, { act, person: actor, outcome, status: joined });
      }
      answers.set(value.label, answer);
    }
  }
  return [...answers.values()].map(({ value, leads }) => ({ value, leads: [...leads.values()] }));
}

/** Of two cells of one act: yes where one of them is, no where both are. */
function either(one: Status, other: Status): Status {
  if (one === "yes" || other === "yes") return "yes";
  if (one === other) return one;
  return one === "no" ? other : other === "no" ? one : "unknown";
}

function helpIn(standings: readonly Standing[], guide: Guide, goals: readonly string[]) {
  const helps = new Map<string, FactHelp>();
  const serves = new Map<string, Citation>();
  for (const { situation, fact } of standings) {
    const help = helpWith(situation, guide, fact, goals);
    if (!helps.has(fact)) helps.set(fact, help);
    for (const each of help.serves) serves.set(`${each.source} ${each.at}`, each);
  }
  const each = [...helps.values()];
  return {
    facts: [...helps.keys()],
    establish: each.map(({ establish }) => establish),
    presumed: each.flatMap(({ presumed }): Text[] => (presumed === undefined ? [] : [presumed])),
    serves: [...serves.values()],
    usual: each.map(({ usual }) => usual),
    acts: [...new Set(standings.map(({ cell }) => cell.act))],
  };
}
