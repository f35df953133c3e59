import { readingsWords } from "@cokdyby/words/web/readings";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { MAIN } from "../../law/sections.ts";
import { Icon } from "../../ui/icon.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { Changed } from "../../worker/reading-effects.ts";

/** At most so many findings are named; the main ones come first. */
const MOST = 4;

/** Which findings a choice would turn, from what to what. */
export function Effects({ effects }: { readonly effects: Changed | undefined }) {
  const t = useWords(readingsWords);
  const { say } = useLaw();
  const { findings } = useFindings();
  if (effects === undefined) return null;
  const all = Object.entries(effects).sort(
    ([a], [b]) => Number(MAIN.includes(b)) - Number(MAIN.includes(a)),
  );
  if (all.length === 0) return <p className="hint">{t("effectsNone")}</p>;
  return (
    <ul className="plain stack gap-xs edge small effects" aria-label={t("effects")}>
      {all.slice(0, MOST).map(([outcome, to]) => {
        const from = findings[outcome]?.status;
        return (
          <li key={outcome} className="cluster middle apart">
            <span>{say.outcome(outcome)}</span>
            <span className="effect-turn">
              {from === undefined ? null : (
                <>
                  <StatusMark status={from} size="s" />
                  <Icon name="chevronRight" />
                </>
              )}
              <StatusMark status={to} size="s" />
            </span>
          </li>
        );
      })}
      {all.length > MOST ? (
        <li className="hint">{t("effectsMore", { count: all.length - MOST })}</li>
      ) : null}
    </ul>
  );
}
