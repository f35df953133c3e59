import { fileWords } from "@cokdyby/words/web/file";
import { useId } from "react";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore } from "../file-store.ts";
import type { OtherMember } from "../other-members.ts";
import { withoutPath } from "./members.ts";

/** What the file says beside the fields of the page; each can be taken out. */
export function OtherList({ members }: { readonly members: readonly OtherMember[] }) {
  const t = useWords(fileWords);
  const id = useId();
  if (members.length === 0) return null;
  return (
    <div className="stack gap-xs">
      <span id={id} className="field-label">
        {t("others")}
      </span>
      <ul className="plain stack gap-xs" aria-labelledby={id}>
        {members.map(({ path, label, words }) => (
          <li key={path.join("/")} className="cluster gap-s small">
            <span>
              {label}: <strong>{words}</strong>
            </span>
            <button
              type="button"
              className="small link-button"
              aria-label={t("remove", { id: label })}
              onClick={() => {
                fileStore.edit((file) => withoutPath(file, path));
                tell(t("removed", { id: label }), { undo: fileStore });
              }}
            >
              {t("takeOut")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
