import type { ToldUnknown } from "../../worker/file-guidance.ts";

type Answer = ToldUnknown["answers"][number];

/** What an answer leads to in the acts in which the answers lead to different things; of a presumption, in all. */
export function turnedBy({ answers, why }: ToldUnknown, { leads }: Answer): Answer["leads"] {
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
  return leads.filter((goal) => why === "presumed" || statusesOf(goal).size > 1);
}
