import { useStore } from "zustand";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";

/** How the drafter's own text is shown: as clauses, or as it is written. */
export type DraftForm = "clauses" | "text";

const store = keptStore<{ readonly form: DraftForm }>(
  "cokdyby.draft.form",
  { form: "clauses" },
  browserStorage({
    write: ({ form }) => form,
    read: (kept) => ({ form: kept === "text" ? "text" : "clauses" }),
  }),
);

export function useDraftForm(): DraftForm {
  return useStore(store, ({ form }) => form);
}

/** Shows it so from now on, and after a reload. */
export function showDraftAs(form: DraftForm): void {
  store.setState({ form });
}
