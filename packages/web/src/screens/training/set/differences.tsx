import type { Difference, TrainingSet } from "@cokdyby/training";
import { trainingWords } from "@cokdyby/words/web/training";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** What a set no longer agrees with, item by item. */
export function Differences({
  set,
  differences,
}: {
  readonly set: TrainingSet;
  readonly differences: readonly Difference[];
}) {
  const t = useWords(trainingWords);
  const { say } = useLaw();
  const numberOf = (item: string) => set.items.findIndex((each) => each.item === item) + 1;
  const words = (difference: Difference): string => {
    switch (difference.kind) {
      case "noCase":
        return t("differsCase");
      case "verdict":
        return difference.is === undefined
          ? t("differsNoVerdict", { was: statusWords(difference.was) })
          : t("differsVerdict", {
              was: statusWords(difference.was),
              is: statusWords(difference.is),
            });
      case "grounds":
        return t("differsGrounds");
      case "pin":
        return t("differsPin", { cited: say.cited(difference.pin) });
    }
  };
  const statusWords = (verdict: string) => {
    const [status] = verdict.split(".");
    return say.phrase(`status.${status}` as "status.yes");
  };
  return (
    <ul>
      {differences.map((each) => (
        <li key={JSON.stringify(each)}>
          {t("differsItem", { number: numberOf(each.item) })} {words(each)}
        </li>
      ))}
    </ul>
  );
}
