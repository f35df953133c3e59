import { uiWords } from "@cokdyby/words/web/ui";
import { useWords } from "../words/words.ts";
import { Failure } from "./message.tsx";
import { Progress } from "./progress.tsx";

/** Stands where something is not there yet: it is on its way, or it failed. */
export function Waiting({
  failed,
  label,
  words,
}: {
  readonly failed: boolean;
  /** What is going on. */
  readonly label: string;
  /** What failed; left out: a fault of ours. */
  readonly words?: string;
}) {
  const t = useWords(uiWords);
  return failed ? <Failure>{words ?? t("fault")}</Failure> : <Progress label={label} />;
}
