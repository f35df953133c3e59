import type { WireCase } from "@cokdyby/api/shapes";
import type { FileInput } from "@cokdyby/engine/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import type { ReactNode } from "react";
import { usePrintTitle } from "../take-away/use-print-title.ts";
import { Button } from "../ui/button.tsx";
import { Failure } from "../ui/message.tsx";
import { Waiting } from "../ui/waiting.tsx";
import { useLanguage } from "../words/language.tsx";
import { typesetAll } from "../words/typography.ts";
import { useWords } from "../words/words.ts";
import { useTask } from "../worker/use-task.ts";
import { EntryTables, type Writing } from "./entry-table.tsx";

/** What is to be established in a case or a case file, and what comes next: to be printed and handed on. */
export function Checklist({
  name,
  matter,
  isRefused = false,
  cannot,
  writing,
  children,
}: {
  readonly name: string;
  /** Nothing as long as it is not known whether it can be decided. */
  readonly matter: WireCase | FileInput | undefined;
  readonly isRefused?: boolean;
  /** Said where it cannot be decided as it stands. */
  readonly cannot: string;
  readonly writing?: Writing;
  /** The next steps. */
  readonly children: ReactNode;
}) {
  const t = useWords(guidanceWords);
  const language = useLanguage();
  const { value, pending, fault } = useTask("toEstablish", matter && [matter, language]);
  usePrintTitle(`${t("checklist")}: ${name}`);
  return (
    <>
      <div className="checklist-print">
        <Button look="outlined" onClick={() => print()}>
          {t("print")}
        </Button>
      </div>
      {isRefused || value?.ok === false ? (
        <Failure>{cannot}</Failure>
      ) : matter === undefined || value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("making")} />
      ) : (
        <div className="stack gap-xl" aria-busy={pending}>
          <EntryTables entries={typesetAll(value.value, language)} writing={writing} />
        </div>
      )}
      {children === null ? null : (
        <section className="stack gap-l" aria-labelledby="steps-title">
          <h2 id="steps-title">{t("steps")}</h2>
          {children}
        </section>
      )}
    </>
  );
}
