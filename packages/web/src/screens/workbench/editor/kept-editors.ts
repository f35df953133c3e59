import { draftStore } from "../draft/draft-store.ts";

/** An editor that is away from the page: its text, and its own steps back and forward as plain data. */
export interface KeptEditor {
  readonly text: string;
  readonly state: unknown;
}

const away = new Map<string, KeptEditor>();
draftStore.whenReplaced(() => away.clear());

export function keepEditor(id: string, editor: KeptEditor): void {
  away.set(id, editor);
}

/** What was kept of an editor, while its text is still the same. */
export function keptEditor(id: string, text: string): unknown {
  const kept = away.get(id);
  return kept?.text === text ? kept.state : undefined;
}
