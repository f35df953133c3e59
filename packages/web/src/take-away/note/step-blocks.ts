import {
  type Block,
  columns,
  type Line,
  line,
  linked,
  list,
  paragraph,
  strong,
  table,
} from "@cokdyby/paper";
import type { SayOf } from "@cokdyby/words";
import type { guidanceWords } from "@cokdyby/words/web/guidance";
import type { noteWords } from "@cokdyby/words/web/note";
import type { ToldStep } from "../../worker/guidance.ts";

/** Steps of procedure: those that are open in a table, those that may open in a list. */
export function stepBlocks(
  steps: readonly ToldStep[],
  guidance: SayOf<typeof guidanceWords>,
  t: SayOf<typeof noteWords>,
): readonly Block[] {
  if (steps.length === 0) return [];
  /** Behind a provision, where it was not read or not all of it. */
  const unread = ({ checked }: ToldStep["provisions"][number], between: string) =>
    checked === "read" ? "" : between + guidance(`read_${checked}`);
  const cited = (provisions: ToldStep["provisions"]): readonly Line[] =>
    provisions.map((each) => line(linked(each.words, each.url), unread(each, " – ")));
  const of = (acts: readonly string[] | undefined) =>
    acts === undefined
      ? ""
      : ` (${guidance("acts", { count: acts.length, list: acts.join(", ") })})`;
  const open = steps.filter(({ opens }) => opens === "yes");
  const others = steps.filter(({ opens }) => opens !== "yes");
  return [
    ...(open.length === 0 ? [paragraph(guidance("stepsNone"))] : []),
    ...table(
      t("stepsOpen"),
      columns(t, ["step", 26], ["stepWhat", 44], ["provisions", 30]),
      open.map(({ title, says, doubt, provisions, acts }) => [
        [line(strong(title), of(acts))],
        [line(says), ...(doubt === undefined ? [] : [line(guidance("doubt", { doubt }))])],
        cited(provisions),
      ]),
    ),
    ...(others.length === 0
      ? []
      : [
          paragraph(`${guidance("stepsMay")}:`),
          ...list(
            others.map(({ title, opens, provisions, acts }) =>
              line(
                `${title}${of(acts)} (${opens === "yes" ? "" : guidance(`opens_${opens}`)}) – ${provisions
                  .map((each) => each.words + unread(each, ", "))
                  .join("; ")}`,
              ),
            ),
          ),
        ]),
  ];
}
