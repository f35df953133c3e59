import type { Note } from "@cokdyby/paper";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Failure } from "../ui/message.tsx";
import { Progress } from "../ui/progress.tsx";
import { localeOf } from "../words/locale.ts";
import { useWords } from "../words/words.ts";
import { download } from "./download.ts";
import { useMaking } from "./use-making.ts";
import { usePrintTitle } from "./use-print-title.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Prints the paper that is shown, or makes it a file of a word processor. @param name of that file, without its end */
export function PaperOutputs({
  paper,
  name,
  children,
}: {
  readonly paper: Note;
  readonly name: string;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  const t = useWords(takeAwayWords);
  const { making, failed, run } = useMaking((file) => t("made", { name: file }));
  usePrintTitle(paper.title);
  const docx = async () => {
    const { noteDocx } = await import("@cokdyby/paper/docx");
    const made = await noteDocx(paper, localeOf(paper.language), [t("page"), t("pageOf")]);
    download(`${name}.docx`, DOCX, made);
    return `${name}.docx`;
  };
  return (
    <>
      <div className="cluster middle">
        <Button look="solid" onClick={() => print()}>
          {t("print")}
        </Button>
        <Button icon="download" onClick={() => void run(docx)}>
          {t("docx")}
        </Button>
        {children}
      </div>
      {making ? <Progress label={t("docxMaking")} /> : null}
      {failed ? <Failure>{t("failed")}</Failure> : null}
    </>
  );
}
