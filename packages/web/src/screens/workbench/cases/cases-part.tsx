import { csvText } from "@cokdyby/api/sheet/csv";
import { sheetWords } from "@cokdyby/words/web/sheet";
import { uiWords } from "@cokdyby/words/web/ui";
import { wiredCase } from "../../../law/worked-case.ts";
import { download } from "../../../take-away/download.ts";
import { useMaking } from "../../../take-away/use-making.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { DropCard } from "../../../ui/drop-card.tsx";
import { Failure } from "../../../ui/message.tsx";
import { useAttempt } from "../../../ui/use-attempt.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { FileProgress } from "../../file/file-progress.tsx";
import { CasesAnswer } from "./cases-answer.tsx";

/** How many worked cases stand in the example of a sheet. */
const EXAMPLES = 2;

/** A sheet of cases as it was opened; it is kept nowhere but here. */
export interface OpenedSheet {
  readonly name: string;
  readonly text: string;
}

/** Cases of one's own in a sheet, decided by the law and by the draft: what differs from what was expected. */
export function CasesPart({
  law,
  opened,
  onOpen,
}: {
  readonly law: AskedLaw | undefined;
  readonly opened: OpenedSheet | undefined;
  readonly onOpen: (sheet: OpenedSheet) => void;
}) {
  const t = useWords(sheetWords);
  const ui = useWords(uiWords);
  const language = useLanguage();
  const attempt = useAttempt();
  const { later } = useEngines();
  const open = async (file: File) => {
    onOpen({ name: file.name, text: csvText(new Uint8Array(await file.arrayBuffer())) });
  };
  const { choose, input } = useChosenFile(open, ".csv,.tsv,.txt,text/csv,text/plain");
  const { making, failed, run } = useMaking((name) => t("made", { name }));
  const asked = { language, amendments: law?.amendments ?? [] };
  const task = useTask("sheet", opened === undefined ? undefined : [opened.text, asked]);
  const template = async () => {
    const { default: worked } = await import("virtual:worked-cases");
    const cases = worked
      .filter(({ readings, presume, unobtainable }) => !(readings ?? presume ?? unobtainable))
      .slice(0, EXAMPLES)
      .map((each) => ({ ...wiredCase(each), case: each.title[language] }));
    const name = `${t("fileTemplate")}.csv`;
    download(name, "text/csv", await later().run("sheetTemplate", cases, language));
    return name;
  };
  return (
    <DropCard
      name="bench-cases"
      title={t("title")}
      onFiles={([file]) => {
        if (file !== undefined) attempt(open(file));
      }}
    >
      <p className="hint measure">{t("lead")}</p>
      <div className="cluster middle">
        <Button icon="upload" onClick={choose}>
          {t("open")}
        </Button>
        <Button icon="download" disabled={making} onClick={() => void run(template)}>
          {t("template")}
        </Button>
        {input}
      </div>
      {failed ? <Failure>{ui("fault")}</Failure> : null}
      {opened === undefined ? null : (
        <>
          <FileProgress task={task} label={t("deciding")} />
          {task.value === undefined || task.pending ? null : (
            <CasesAnswer name={opened.name} outcome={task.value} />
          )}
        </>
      )}
    </DropCard>
  );
}
