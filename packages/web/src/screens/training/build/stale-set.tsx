import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { Message } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import type { CheckedSet } from "../../../worker/training-tasks.ts";
import { Differences } from "../set/differences.tsx";

/** What a set made from other rules, or before the law changed, no longer agrees with. */
export function StaleSet({
  checked: { set, sameRulebook, differences },
  canBuild,
}: {
  readonly checked: CheckedSet;
  /** Whether its choices make it again. */
  readonly canBuild: boolean;
}) {
  const t = useWords(trainingSetWords);
  if (sameRulebook && differences.length === 0) return null;
  return (
    <Message kind={differences.length === 0 ? "primary" : "warning"} role="status">
      <p>{t(sameRulebook ? "keysDiffer" : "otherRulebook")}</p>
      {differences.length === 0 ? (
        <p>{t("keysHold")}</p>
      ) : (
        <>
          <Differences set={set} differences={differences} />
          <p>{t(canBuild ? "staleAgain" : "staleFile")}</p>
        </>
      )}
    </Message>
  );
}
