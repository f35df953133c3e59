import { scenarioWords } from "@cokdyby/words/web/scenario";
import { withAmendment } from "../../case/case.ts";
import { caseStore, useCase } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useWords } from "../../words/words.ts";

/** The proposed amendments that ship with the rulebook, and those that a file brought along. */
export function AmendmentChoice() {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { amendments } = useCase();
  const own = amendments.filter((each) => typeof each !== "string");
  return (
    <section className="stack gap-s">
      <h2>{t("amendments")}</h2>
      <p className="hint">{t("amendmentsNote")}</p>
      {rulebook.amendments.map(({ id, title, reason }) => (
        <Checkbox
          key={id}
          checked={amendments.includes(id)}
          onChange={(used) => caseStore.change((now) => withAmendment(now, id, used))}
          note={say.text(reason)}
        >
          {say.text(title) || id}
        </Checkbox>
      ))}
      {own.map((amendment) => (
        <Checkbox
          key={amendment.id}
          checked
          onChange={() =>
            caseStore.change((now) => ({
              ...now,
              amendments: now.amendments.filter((each) => each !== amendment),
            }))
          }
        >
          {t("amendmentInline", { id: amendment.id })}
        </Checkbox>
      ))}
    </section>
  );
}
