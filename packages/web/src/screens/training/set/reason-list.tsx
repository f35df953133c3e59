import type { ShownItem } from "../../../worker/training-tasks.ts";

/** What is said of each ground of an item, where anything is. */
export function ReasonList({ solution: { reasons } }: Pick<ShownItem, "solution">) {
  return (
    <ul>
      {reasons
        .filter(({ says }) => says !== "")
        .map(({ ground, says }) => (
          <li key={ground}>
            <strong>{ground}</strong>. {says}
          </li>
        ))}
    </ul>
  );
}
