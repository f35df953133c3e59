import { impactWords } from "@cokdyby/words/web/impact";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Compliance } from "../impact/compliance.ts";
import type { Impact } from "../impact/use-impact.ts";
import { changeMeant } from "./change-meant.ts";
import { MeantView } from "./meant-view.tsx";

/** What a draft is meant to change, and whether it does; it may be stated by requirements. */
export function IntentionPart({
  impact,
  compliance,
  titleOf,
}: {
  readonly impact: Impact;
  readonly compliance: readonly Compliance[];
  /** What a recommendation is called. */
  readonly titleOf: (id: string) => string;
}) {
  const t = useWords(impactWords);
  const { meant, properties } = useDraft();
  const isMeant = (id: string) =>
    meant.some((each) => "requirement" in each && each.requirement === id);
  const own = properties.map(({ id, title }) => ({ id, title: title || id }));
  const moved = compliance
    .filter(({ id, course }) => course === "better" || isMeant(id))
    .map(({ id }) => ({ id, title: titleOf(id) }));
  const nameOf = (id: string) => own.find((each) => each.id === id)?.title ?? titleOf(id);
  const choices = [...own, ...moved];
  return (
    <section className="stack card" aria-labelledby="meant-title">
      <h2 id="meant-title">{t("meant")}</h2>
      <p className="hint">{t("meantLead")}</p>
      {impact.meant.length === 0 ? <p>{t("meantNone")}</p> : null}
      {impact.meant.map((answer) => (
        <MeantView
          key={JSON.stringify(answer.own)}
          answer={answer}
          law={impact.law}
          nameOf={nameOf}
        />
      ))}
      {choices.length === 0 ? null : (
        <Disclosure summary={t("meantByRequirement")}>
          <div className="stack gap-s">
            {choices.map(({ id, title }) => (
              <Checkbox
                key={id}
                checked={isMeant(id)}
                onChange={(is) => changeMeant({ requirement: id }, is)}
              >
                {title}
              </Checkbox>
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}
