import { draftStore } from "../draft/draft-store.ts";
import { isSameMeant, type OwnMeant } from "./own-meant.ts";

/** Says of something that the draft is meant to change it, or no longer; that can be undone. */
export function changeMeant(meant: OwnMeant, is: boolean): void {
  const others = draftStore.now().meant.filter((each) => !isSameMeant(each, meant));
  draftStore.change({ meant: is ? [...others, meant] : others });
}
