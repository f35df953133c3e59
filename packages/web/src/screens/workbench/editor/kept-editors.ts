import { draftStore } from "../draft/draft-store.ts";

/** An editor that is away from the page: its text, and where its cursor stood, in characters from the start. */
export interface KeptEditor {
  readonly text: string;
  readonly cursor: number;
}

const away = new Map<string, KeptEditor>();
draftStore.whenReplaced(() => away.clear());

export function keepEditor(id: string, editor: KeptEditor): void {
  away.set(id, editor);
}

/** Where the cursor of an editor stood, while its text is still the same. */
export function keptCursor(id: string, text: string): number | undefined {
  const kept = away.get(id);
  return kept?.text === text ? kept.cursor : undefined;
}
