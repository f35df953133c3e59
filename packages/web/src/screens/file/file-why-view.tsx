import type { WireCase } from "@cokdyby/api/shapes";
import type { Finding } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { whyWords } from "@cokdyby/words/web/why";
import { useLaw } from "../../law/law-context.tsx";
import { AreOfCase } from "../../ui/fact-link.tsx";
import { Failure } from "../../ui/message.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { Reasons } from "../why/reasons.tsx";
import { statusOf, useChosenCell } from "./chosen-cell.ts";
import { FileProgress } from "./file-progress.tsx";
import { useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { OpenCell } from "./open-cell.tsx";
import { towards } from "./towards.ts";

/** Why each act of each person comes out as it does, one at a time. */
export function FileWhyView() {
  const t = useWords(fileWords);
  const why = useWords(whyWords);
  const language = useLanguage();
  const { rulebook, say } = useLaw();
  const { file } = useFile();
  const isEmpty = Object.keys(file.acts).length === 0;
  const task = useTask("file", isEmpty ? undefined : [file, language]);
  const { value } = task;
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  const cells = value?.ok ? value.value.cells : [];
  const [cell, choose] = useChosenCell(cells, prosecution);
  const explained = useTask(
    "explain",
    cell === undefined ? undefined : [cell.case as WireCase, prosecution, language],
  );
  const finding = cell?.findings[prosecution] as Finding | undefined;
  return (
    <FileView title={t("why")} className="why" lead={t("whyLead")}>
      {isEmpty ? (
        <p className="panel">{t("empty")}</p>
      ) : value?.ok === false ? (
        <Failure>{t("problems")}</Failure>
      ) : cell === undefined || finding === undefined ? (
        <FileProgress task={task} label={t("computing")} />
      ) : (
        <>
          <div className="cluster middle gap-l">
            <SelectField
              label={t("whyOf")}
              value={String(cells.indexOf(cell))}
              options={cells.map((each, at) => {
                const { act, actor } = each;
                const status = statusOf(each, prosecution);
                const whom = [
                  t("act", { id: act }),
                  ...(actor === undefined ? [] : [t("ofPerson", { id: actor })]),
                  ...towards(t, each),
                ].join(", ");
                return [String(at), `${whom} – ${say.phrase(`status.${status}`)}`];
              })}
              onChange={(at) => choose(cells[Number(at)] ?? cell)}
            />
            <OpenCell cell={cell} />
          </div>
          {explained.value === undefined || explained.pending ? (
            <Waiting failed={explained.fault !== undefined} label={why("explaining")} />
          ) : (
            <AreOfCase value={false}>
              <Reasons tree={typesetAll(explained.value, language)} finding={finding} />
            </AreOfCase>
          )}
        </>
      )}
    </FileView>
  );
}
