import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { Attempt } from "../attempt/attempt.ts";
import type { Solution } from "../attempt/use-solution.ts";

/** Which of the outcomes come out otherwise in a twin, and the change that did it. */
export function Turned({
  attempt: { chosen, twin },
  solution: { before, findings },
}: {
  readonly attempt: Attempt;
  readonly solution: Solution;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  if (twin === undefined) return null;
  const turned = chosen.flatMap((outcome) => {
    const from = before[outcome]?.status;
    const to = findings[outcome]?.status;
    return from === undefined || to === undefined || from === to ? [] : [{ outcome, from, to }];
  });
  const change = `${say.fact(twin.fact)} – ${say.stated(twin.fact, twin.value)}`;
  return (
    <section className="stack gap-s panel noted exercise-turned">
      <h3>{t("turned")}</h3>
      <ul>
        {turned.map(({ outcome, from, to }) => (
          <li key={outcome}>
            {say.outcome(outcome)}:{" "}
            {t("fromTo", {
              from: say.phrase(`status.${from}`),
              to: say.phrase(`status.${to}`),
            })}
          </li>
        ))}
      </ul>
      <p>{t("turnedBy", { change })}</p>
    </section>
  );
}
