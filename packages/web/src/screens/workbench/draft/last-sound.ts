import type { Amendment } from "@cokdyby/engine";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import { draftStore } from "./draft-store.ts";

/** Nothing: no text of the draft could be read yet. */
interface LastSound {
  readonly sound: Amendment | undefined;
}

const store = keptStore<LastSound>(
  "cokdyby.draft.sound",
  { sound: undefined },
  browserStorage({
    write: ({ sound }) => (sound === undefined ? undefined : JSON.stringify(sound)),
    read: (text) => {
      const sound = JSON.parse(text);
      return Array.isArray(sound?.changes) ? { sound } : undefined;
    },
  }),
);

/** The last amendment that could be read from the draft's own text. */
export function lastSound(): Amendment | undefined {
  return store.getState().sound;
}

/** Keeps it beside the draft. @param sound nothing: the text that it was read from is gone */
export function keepSound(sound: Amendment | undefined): void {
  if (sound !== lastSound()) store.setState({ sound });
}

draftStore.whenReplaced(() => keepSound(undefined));
