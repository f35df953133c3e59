import { trainingWords } from "@cokdyby/words/web/training";
import { useWords } from "../../../words/words.ts";

/** Marks a kept set in a list that no longer agrees with the rules, before it is opened. */
export function StaleMark({
  set,
  stale,
}: {
  /** Its id. */
  readonly set: string;
  readonly stale: ReadonlySet<string> | undefined;
}) {
  const t = useWords(trainingWords);
  if (stale?.has(set) !== true) return null;
  return (
    <span className="pill training-stale" data-tone="open">
      {t("stale")}
    </span>
  );
}
