import { Disclosure } from "../../../ui/disclosure.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { type Head, headIn, withHead } from "./clauses-in-text.ts";
import { reworded } from "./new-clause.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { useTongue } from "./use-tongue.ts";

/** What the drafter's own amendment is called, and why it is drafted as a whole: so the document has it. */
export function HeadFields() {
  const { rulebook, say, t } = useTongue();
  const { text } = useDraft();
  const head = headIn(text);
  const put = (next: Partial<Head>) =>
    draftStore.change({ text: withHead(text, { ...head, ...next }) }, `head ${Object.keys(next)}`);
  return (
    <Disclosure summary={t("head")}>
      <div className="stack panel">
        <TextField
          label={t("heading")}
          value={head.title[say.language] ?? ""}
          onChange={(event) => {
            const { value } = event.currentTarget;
            put({ title: reworded(head.title, say.language, value, rulebook.languages) });
          }}
        />
        <ReasonFields reason={head.reason} onReason={(reason) => put({ reason })} />
      </div>
    </Disclosure>
  );
}
