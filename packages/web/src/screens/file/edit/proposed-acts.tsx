import type { ProposedAct } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore } from "../file-store.ts";
import { nextId, withMember } from "./members.ts";

/**
 * What usually belongs to an act and is not in the file: asked below it, and no part of the file before somebody says
 * that it happened.
 *
 * @param of the act
 */
export function ProposedActs({
  of,
  proposed,
}: {
  readonly of: string;
  readonly proposed: readonly ProposedAct[];
}) {
  const t = useWords(fileWords);
  if (proposed.length === 0) return null;
  return (
    <ul className="plain stack gap-xs file-proposed" aria-label={t("proposed", { id: of })}>
      {proposed.map((each) => (
        <li key={nameOf(each)} className="cluster hint">
          <span>{each.says}</span>
          <button
            type="button"
            className="small link-button"
            aria-label={`${t("proposedYes")}: ${each.says}`}
            onClick={() => add(each, (id) => t("proposedAdded", { id }))}
          >
            {t("proposedYes")}
          </button>
          <button
            type="button"
            className="small link-button"
            aria-label={`${t("proposedNo")}: ${each.says}`}
            onClick={() => {
              dismiss(each);
              tell(t("proposedDismissed"), { undo: fileStore });
            }}
          >
            {t("proposedNo")}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** By which one that did not happen is remembered. */
export function nameOf({ proposal, person, act: { item } }: ProposedAct): string {
  return JSON.stringify([proposal, person, item]);
}

function add({ act }: ProposedAct, told: (id: string) => string): void {
  const id = nextId(fileStore.now().file, "acts");
  fileStore.edit((file) => withMember(file, "acts", id, act));
  tell(told(id), { undo: fileStore });
  focusOn(id);
}

function dismiss(proposed: ProposedAct): void {
  fileStore.change((now) => ({
    ...now,
    dismissed: [...(now.dismissed ?? []), nameOf(proposed)],
  }));
  focusOn(proposed.of);
}

/** The button goes with the question: its focus moves to the card of an act, once that is drawn. */
function focusOn(act: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(`#file-acts-${act} button`)?.focus());
}
