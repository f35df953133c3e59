import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { useWords } from "../../../words/words.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { KindsView } from "../impact/kinds-view.tsx";
import { useTurnWords } from "../impact/turn-words.ts";
import type { StatedAnswer } from "../impact/use-impact.ts";
import { changeMeant } from "./change-meant.ts";

/** Something that the draft is meant to change, and in what kinds of case it does. */
export function MeantView({
  answer: { own, told, changes },
  law,
  nameOf,
}: {
  readonly answer: StatedAnswer;
  readonly law: AskedLaw;
  /** What a requirement is called. */
  readonly nameOf: (requirement: string) => string;
}) {
  const t = useWords(impactWords);
  const { say } = useLaw();
  const turn = useTurnWords();
  const isEverywhere = "when" in own && own.when.length === 0;
  const name =
    "requirement" in own ? t("requirement", { name: nameOf(own.requirement) }) : turn(own);
  return (
    <article className="stack gap-s ruled" aria-label={name}>
      <Checkbox
        checked
        onChange={() => changeMeant(own, false)}
        note={isEverywhere ? t("everyCase") : say.text(told)}
      >
        <strong>{name}</strong>
      </Checkbox>
      {changes === undefined ? <p className="small">{t("meantUnclear")}</p> : null}
      {changes?.length === 0 ? (
        <p>
          <span className="pill">{t("meantIdle")}</span>
        </p>
      ) : null}
      {changes?.map((change) => (
        <div key={`${change.outcome} ${change.from}`} className="stack gap-xs">
          {"requirement" in own ? <p className="small">{turn(change)}</p> : null}
          <KindsView change={change} law={law} />
        </div>
      ))}
    </article>
  );
}
