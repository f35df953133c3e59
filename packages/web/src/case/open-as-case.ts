import { go } from "../router/route.ts";
import { tell } from "../ui/notice.tsx";
import type { Case } from "./case.ts";
import { caseStore } from "./case-store.ts";

/** Puts a case in the place of the one that is worked on, and goes to it; the notice offers to undo that. */
export function openAsCase(opened: Case, told: string): void {
  caseStore.open(opened);
  go("/case");
  // going to another screen ends the notice of the one before
  setTimeout(() => tell(told, { undo: caseStore }));
}
