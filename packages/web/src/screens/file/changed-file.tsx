import type { FileInput, SupposedChange } from "@cokdyby/engine/file";
import { pathOf } from "@cokdyby/engine/rulebook";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { Failure, Message } from "../../ui/message.tsx";
import { tell } from "../../ui/notice.tsx";
import { ProblemList } from "../../ui/problem-list.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { comparedCells } from "./compared-cells.ts";
import { ComparedTable } from "./compared-table.tsx";
import { FileProgress } from "./file-progress.tsx";
import { fileStore, useFile } from "./file-store.ts";
import { usePagePlace } from "./page-place.ts";

/** The file with changes beside the file as it is: what is told otherwise of whom, and the way to keep the changes. */
export function ChangedFile({ on }: { readonly on: readonly SupposedChange[] }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const language = useLanguage();
  const placeOf = usePagePlace();
  const { file } = useFile();
  const changed = changedBy(on, file);
  const own = useTask("fileGuidance", [file, language]);
  const task = useTask("fileGuidance", on.length === 0 ? undefined : [changed, language]);
  if (own.value?.ok === false) return <Failure>{t("problems")}</Failure>;
  if (on.length === 0) return null;
  if (own.value === undefined || task.value === undefined || own.pending || task.pending) {
    return <FileProgress task={own.value === undefined ? own : task} label={t("computing")} />;
  }
  if (!task.value.ok) {
    return (
      <Message kind="error" role="alert">
        <p>{t("whatIfClashes", { changes: say.and(on.map(({ says }) => says)) })}</p>
        <ProblemList
          problems={task.value.problems}
          linkOf={({ pointer = "" }) => {
            const place = placeOf(pathOf(pointer));
            return place && { name: place.name, go: () => go("/file") };
          }}
        />
      </Message>
    );
  }
  const cells = typesetAll(comparedCells(own.value.value, task.value.value), language);
  const changing = cells.filter(({ differs }) => differs.length > 0);
  const take = () => {
    fileStore.edit(() => changed);
    document.getElementById("what-if-act")?.focus();
    tell(t("whatIfTaken"), { undo: fileStore });
  };
  return (
    <section className="stack" aria-labelledby="what-if-changes">
      <h2 id="what-if-changes">{t("whatIfChanges")}</h2>
      <p role="status">
        {t("whatIfChanging", { count: changing.length })}{" "}
        {t("whatIfSame", { count: cells.length - changing.length })}
      </p>
      {changing.map((each) => (
        <ComparedTable key={JSON.stringify([each.person, each.cell])} compared={each} />
      ))}
      <div>
        <Button look="solid" onClick={take}>
          {t("whatIfTake")}
        </Button>
      </div>
    </section>
  );
}

function changedBy(on: readonly SupposedChange[], file: FileInput): FileInput {
  return on.reduce((now, { change }) => change(now), file);
}
