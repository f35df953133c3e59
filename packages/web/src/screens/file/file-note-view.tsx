import { fileWords } from "@cokdyby/words/web/file";
import { noteWords } from "@cokdyby/words/web/note";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../words/words.ts";
import { NotePage } from "../take-away/note-page.tsx";
import { fileStore, useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";

/** Of a file everything is told by its values. */
const NOTHING = {};

/** The note on the file, to be printed or taken away for a word processor. */
export function FileNoteView() {
  const t = useWords(noteWords);
  const words = useWords(fileWords);
  const { file, reference, author } = useFile();
  return (
    <FileView title={t("title")} className="take-away" lead={t("lead")}>
      {Object.keys(file.acts).length === 0 ? (
        <p className="panel">{words("empty")}</p>
      ) : (
        <NotePage
          whole={false}
          matter={file}
          aside={NOTHING}
          reference={reference}
          author={author}
          title={t("title")}
          cannot={words("problems")}
          otherwise={words("fileFile")}
          fields={
            <>
              <Head member="reference" label={t("reference")} />
              <Head member="author" label={t("author")} />
              <p className="hint">{t("headHint")}</p>
            </>
          }
        />
      )}
    </FileView>
  );
}

/** What stands at the head of the note and is kept with the file in this browser. */
function Head({
  member,
  label,
}: {
  readonly member: "reference" | "author";
  readonly label: string;
}) {
  const value = useFile()[member];
  return (
    <TextField
      label={label}
      value={value}
      maxLength={200}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value;
        fileStore.change((now) => ({ ...now, [member]: next }), member);
      }}
    />
  );
}
