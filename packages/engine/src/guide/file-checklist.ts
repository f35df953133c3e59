import type { LabelOf, Point } from "../analyse/points.ts";
import type { Situation } from "../decide/situation.ts";
import type { FileSituation } from "../file/file-situation.ts";
import { anyOf } from "../file/judge-statuses.ts";
import { fileQuestionPlan, type GoalStatus } from "../file/plan-file.ts";
import type { Cell } from "../file/project.ts";
import { keyOf, type Unknown } from "../file/unknown.ts";
import type { Guide } from "../rulebook/guide.ts";
import type { Text } from "../rulebook/rulebook.ts";
import { askedFirst } from "./asked-first.ts";
import { answersWithout, type ChecklistEntry, helpWith } from "./checklist.ts";
import { citedOnce } from "./cited-once.ts";
import { findingIn } from "./how-far.ts";
import { presumedFacts } from "./presumed-facts.ts";

/** Something to be established in a case file, once for all acts in which it stands. */
export interface FileChecklistEntry extends Pick<ChecklistEntry, "why" | "serves"> {
  readonly unknown: Unknown;
  /** The facts of the rulebook that it gives, in the acts in which it stands. */
  readonly facts: readonly string[];
  /** Clauses, "whether ..."; more than one where it is another question in another act. */
  readonly establish: readonly Text[];
  /** Clauses: what is presumed as long as it is not established. */
  readonly presumed: readonly Text[];
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
  const standings = cells.flatMap((cell, index): Standing[] => {
    const situation = situations[index] as Situation;
    return presumedFacts(situation, goals).map((fact) => ({ cell, situation, fact }));
  });
  const place = ({ facts: [fact] }: FileChecklistEntry) =>
    guide.evidence.findIndex((each) => each.fact === fact);
  return [...Map.groupBy(standings, ({ cell, fact }) => cell.keyOf(fact))]
    .flatMap(([key, at]): FileChecklistEntry[] => {
      const [first] = at;
      if (first === undefined || asked.has(key)) return [];
      return [
        {
          ...helpIn(at, guide, goals),
          unknown: first.cell.unknownOf(first.fact),
          why: "presumed",
          answers: answersIn(at, labelOf, goals),
        },
      ];
    })
    .sort((a, b) => place(a) - place(b));
}

/** What each answer to a presumption leads to in each act by itself; where one of its cells holds, the act does. */
function answersIn(
  standings: readonly Standing[],
  labelOf: LabelOf,
  goals: readonly string[],
): FileChecklistEntry["answers"] {
  const found = standings.flatMap(({ cell: { act, actor: person }, situation, fact }) =>
    person === undefined
      ? []
      : answersWithout(situation, fact, goals, labelOf).map(({ value, goals: statuses }) => ({
          value,
          leads: Object.entries(statuses).map(([outcome, status]) => {
            return { act, person, outcome, status };
          }),
        })),
  );
  return [...Map.groupBy(found, ({ value }) => value.label).values()].flatMap((alike) => {
    const leads = Map.groupBy(
      alike.flatMap((each) => each.leads),
      ({ act, person, outcome }) => JSON.stringify([act, person, outcome]),
    );
    const joined = [...leads.values()].flatMap((of) =>
      of.slice(0, 1).map((lead) => ({ ...lead, status: anyOf(of.map(({ status }) => status)) })),
    );
    return alike.slice(0, 1).map(({ value }) => ({ value, leads: joined }));
  });
}

function helpIn(standings: readonly Standing[], guide: Guide, goals: readonly string[]) {
  const all = standings.map(({ situation, fact }) => {
    return { fact, ...helpWith(situation, guide, fact, goals) };
  });
  const each = [...Map.groupBy(all, ({ fact }) => fact).values()].flatMap((alike) =>
    alike.slice(0, 1),
  );
  return {
    facts: each.map(({ fact }) => fact),
    establish: each.map(({ establish }) => establish),
    presumed: each.flatMap(({ presumed }): Text[] => (presumed === undefined ? [] : [presumed])),
    serves: citedOnce(all.flatMap(({ serves }) => serves)),
    usual: each.map(({ usual }) => usual),
    acts: [...new Set(standings.map(({ cell }) => cell.act))],
  };
}
