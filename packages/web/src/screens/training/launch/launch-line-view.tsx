import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { OwnSet } from "../set/own-sets.ts";
import { launchLine } from "./launch-line.ts";

/** The line by which a learning platform launches the set; the service reads its choices. */
export function LaunchLineView({ own: { recipe } }: { readonly own: OwnSet }) {
  const t = useWords(trainingLaunchWords);
  if (recipe === undefined) return null;
  const line = launchLine(recipe.choices);
  return (
    <Disclosure summary={t("lineTitle")}>
      {recipe.edits.length > 0 ? (
        <p className="hint">{t("lineEdited")}</p>
      ) : (
        <div className="stack gap-s">
          <p className="hint">{t("lineNote")}</p>
          <TextInput readOnly value={line} aria-label={t("line")} />
          <div>
            <CopyButton
              text={line}
              onDone={(copied) => tell(t(copied ? "lineCopied" : "lineNotCopied"))}
            >
              {t("copyLine")}
            </CopyButton>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
