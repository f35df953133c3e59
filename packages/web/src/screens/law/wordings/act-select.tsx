import { wordingsWords } from "@cokdyby/words/web/wordings";
import { SelectField } from "../../../ui/select-field.tsx";
import { useWords } from "../../../words/words.ts";
import { useActs } from "./use-act-words.ts";

/** An act to choose. */
export function ActSelect({
  acts,
  act,
  onAct,
}: {
  readonly acts: readonly string[];
  readonly act: string;
  readonly onAct: (act: string) => void;
}) {
  const t = useWords(wordingsWords);
  const { actName } = useActs();
  return (
    <SelectField
      label={t("act")}
      className="measure"
      value={act}
      options={acts.map((each) => [each, actName(each)])}
      onChange={onAct}
    />
  );
}
