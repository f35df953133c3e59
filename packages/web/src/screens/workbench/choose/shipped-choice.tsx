import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";

/** The amendments that ship with the rulebook; those chosen are applied in the order of choice. */
export function ShippedChoice() {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { chosen } = useDraft();
  return (
    <section aria-labelledby="shipped-title" className="stack card">
      <h2 id="shipped-title">{t("shipped")}</h2>
      <p className="hint">{t("shippedLead")}</p>
      <div className="columns bench-shipped">
        {rulebook.amendments.map(({ id, title, reason }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(used) =>
              draftStore.change({
                chosen: used ? [...chosen, id] : chosen.filter((each) => each !== id),
              })
            }
            note={say.text(reason)}
          >
            {say.text(title) || id}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}
