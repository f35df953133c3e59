import type { ToldUnknown } from "../../worker/file-guidance.ts";

type Answer = ToldUnknown["answers"][number];

/** What an answer leads to for those for whom the answers lead to different things, act by act where it is said so. */
export function turnedBy({ answers }: ToldUnknown, { leads }: Answer): Answer["leads"] {
  const statusesOf = (person: string, goal: string) =>
    new Set(
      answers.flatMap((each) =>
        each.leads
          .filter((lead) => lead.person === person && lead.goal === goal)
          .map(({ status }) => status),
      ),
    );
  return leads.filter(
    ({ act, person, goal }) => act !== undefined || statusesOf(person, goal).size > 1,
  );
}
