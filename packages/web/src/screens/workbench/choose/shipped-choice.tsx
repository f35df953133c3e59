import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";

/** The amendments that ship with the rulebook; those chosen are applied in the order of choice. */
export function ShippedChoice() {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { chosen } = useDraft();
  return (
    <Disclosure
      className="card bench-shipped"
      heading="h2"
      summary={t("shipped")}
      startsOpen={chosen.length > 0}
    >
      <div className="stack">
        <p className="hint">{t("shippedLead")}</p>
        {rulebook.amendments.map(({ id, title }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(used) =>
              draftStore.change({
                chosen: used ? [...chosen, id] : chosen.filter((each) => each !== id),
              })
            }
          >
            {say.text(title) || id}
          </Checkbox>
        ))}
      </div>
    </Disclosure>
  );
}
