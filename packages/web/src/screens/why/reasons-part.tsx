import type { WireCase } from "@cokdyby/api/shapes";
import type { Finding } from "@cokdyby/engine";
import { whyWords } from "@cokdyby/words/web/why";
import { useMemo } from "react";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { ChangesPanel } from "./changes/changes-panel.tsx";
import { Reasons } from "./reasons.tsx";

/** Why an outcome comes out as it does, and the smallest changes that would turn it. */
export function ReasonsPart({
  wire,
  outcome,
  finding,
}: {
  /** Nothing while its findings are still being decided. */
  readonly wire: WireCase | undefined;
  readonly outcome: string;
  readonly finding: Finding | undefined;
}) {
  const t = useWords(whyWords);
  const language = useLanguage();
  const { value, fault } = useTask("explain", wire && [wire, outcome, language]);
  const tree = useMemo(() => value && typesetAll(value, language), [value, language]);
  if (tree === undefined || finding === undefined || tree.outcome !== outcome) {
    return <Waiting failed={fault !== undefined} label={t("explaining")} />;
  }
  return (
    <div className="columns read">
      <Reasons tree={tree} finding={finding} />
      <ChangesPanel outcome={outcome} finding={finding} />
    </div>
  );
}
