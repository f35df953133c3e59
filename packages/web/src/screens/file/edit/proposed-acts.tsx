import type { ProposedAct } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { drawAndFocus } from "../../../ui/draw-and-focus.ts";
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
  drawWithFocusOn(id, () => fileStore.edit((file) => withMember(file, "acts", id, act)));
  tell(told(id), { undo: fileStore });
}

function dismiss(proposed: ProposedAct): void {
  const name = nameOf(proposed);
  drawWithFocusOn(proposed.of, () =>
    fileStore.change((now) => ({ ...now, dismissed: [...(now.dismissed ?? []), name] })),
  );
}

/** The button goes with the question: its focus moves to the card of an act. */
function drawWithFocusOn(act: string, change: () => void): void {
  drawAndFocus(change, `#${CSS.escape(`file-acts-${act}`)} button`);
}
