import { type SupposedChange, supposedChanges } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { useMemo, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { ChangedFile } from "./changed-file.tsx";
import { useChosenAct } from "./chosen-cell.ts";
import { useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { nameOfChange, SupposedChips } from "./supposed-chips.tsx";

/** What would come out if something in the file were otherwise, before anything in it is changed. */
export function FileWhatIfView() {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const { file } = useFile();
  const [names, setNames] = useState<readonly string[]>([]);
  const changes = useMemo(
    () => typesetAll(supposedChanges(rulebook, file, language), language),
    [rulebook, file, language],
  );
  const [first = ""] = Object.keys(file.acts);
  const chosen = useChosenAct() ?? first;
  const act = Object.hasOwn(file.acts, chosen) ? chosen : first;
  const on = changes.filter((each) => names.includes(nameOfChange(each)));
  const others = changes.filter(({ acts }) => !acts.includes(act));
  const chips = {
    on,
    onChange: (now: readonly SupposedChange[]) => setNames(now.map(nameOfChange)),
  };
  return (
    <FileView title={guidance("doorWhatIf")} className="file-what-if" lead={t("whatIfLead")}>
      {first === "" ? (
        <p className="panel">{t("empty")}</p>
      ) : (
        <>
          <section className="stack gap-s" aria-labelledby="what-if-act">
            <h2 id="what-if-act" tabIndex={-1}>
              {t("act", { id: act })}
            </h2>
            <SupposedChips
              label={t("act", { id: act })}
              changes={changes.filter(({ acts }) => acts.includes(act))}
              {...chips}
            />
            {others.length === 0 ? null : (
              <Disclosure summary={t("whatIfOthers", { count: others.length })}>
                <SupposedChips
                  label={t("whatIfOthers", { count: others.length })}
                  changes={others}
                  {...chips}
                />
              </Disclosure>
            )}
          </section>
          <ChangedFile on={on} />
        </>
      )}
    </FileView>
  );
}
