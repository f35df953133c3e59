import { caseStore } from "../case/case-store.ts";
import { fileStore } from "../screens/file/file-store.ts";
import { SCREENS } from "../screens/screens.ts";
import { draftStore } from "../screens/workbench/draft/draft-store.ts";
import type { Undoable } from "../undo/step-store.ts";

/** Everything that is worked on, by what screens say that they show of it. */
const WORKED = { case: caseStore, draft: draftStore, file: fileStore } satisfies Readonly<
  Record<string, Undoable>
>;
export const ALL_WORKED: readonly Undoable[] = Object.values(WORKED);

/** What undo and redo mean on a screen; nothing where it shows nothing that is worked on. */
export interface WorkedOn {
  readonly kind: keyof typeof WORKED;
  readonly steps: Undoable;
}

/** @param screen first part of the address */
export function workedOn(screen: string): WorkedOn | undefined {
  const kind = SCREENS.find(({ path }) => path === screen)?.shows;
  return kind === undefined ? undefined : { kind, steps: WORKED[kind] };
}
