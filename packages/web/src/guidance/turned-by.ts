import type { ToldEntry } from "../worker/to-establish.ts";

type Answer = ToldEntry["answers"][number];

/** What an answer leads to in the acts in which the answers lead to different things; of a presumption or in a case, in all. */
export function turnedBy({ answers, why }: ToldEntry, { leads }: Answer): Answer["leads"] {
  const statusesOf = (goal: Answer["leads"][number]) =>
    new Set(
      answers.flatMap((each) =>
        each.leads
          .filter(
            ({ act, person, outcome }) =>
              act === goal.act && person === goal.person && outcome === goal.outcome,
          )
          .map(({ status }) => status),
      ),
    );
  return leads.filter((goal) => why === "presumed" || goal.act === "" || statusesOf(goal).size > 1);
}
