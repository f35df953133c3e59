import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { useFactWords } from "../fact-words.ts";
import { fileStore } from "../file-store.ts";
import { Given, Truth, Years } from "./fields.tsx";
import { type PartOf, withMember } from "./members.ts";

type State = PartOf<"states">;

/** What is known of the law of a foreign state; what is not is never taken as "no". */
export function StateForm({ id, state }: { readonly id: string; readonly state: State }) {
  const t = useWords(fileWords);
  const words = useFactWords();
  const set = (members: Partial<State>) =>
    fileStore.edit(
      (file) => withMember(file, "states", id, members),
      `${id} ${Object.keys(members)}`,
    );
  const { punishable, ageOfResponsibility } = state;
  return (
    <>
      <Given label={t("punishable")} words={words.byConduct(punishable)}>
        <Truth
          label={t("punishable")}
          value={
            punishable === "yes" || punishable === true
              ? true
              : punishable === "no" || punishable === false
                ? false
                : undefined
          }
          onValue={(is) => set({ punishable: is === undefined ? undefined : is ? "yes" : "no" })}
        />
      </Given>
      <Years
        label={t("ageThere")}
        value={typeof ageOfResponsibility === "number" ? ageOfResponsibility : undefined}
        onValue={(years) => set({ ageOfResponsibility: years })}
      />
    </>
  );
}
