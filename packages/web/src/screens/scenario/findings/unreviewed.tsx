import { unreviewedBeside } from "@cokdyby/api";
import type { WireUnreviewed } from "@cokdyby/api/shapes";
import pinsUrl from "@cokdyby/rules/pins.json?url";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { useFindings } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useTurn } from "../../../wordings/kept-turn.ts";
import { NOTHING_KEPT, unreviewedStore } from "../../../wordings/unreviewed-store.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { partAddress } from "../../law/address.ts";
import { wordingAddress } from "../../law/wordings/address.ts";

/** So many are told; the others stand with the wording. */
const MOST = 5;

/** The provisions beneath the findings whose words changed and that nobody looked at; nothing where there are none. */
export function Unreviewed() {
  const t = useWords(scenarioWords);
  const ui = useWords(uiWords);
  const { say } = useLaw();
  const unreviewed = useUnreviewed();
  if (unreviewed.length === 0) return null;
  return (
    <section className="stack gap-s panel noted unreviewed" aria-labelledby="unreviewed-title">
      <h3 id="unreviewed-title">{t("unreviewed")}</h3>
      <ul>
        {unreviewed.slice(0, MOST).map(({ source, provision, on, outcomes, isMissing }) => (
          <li key={`${source} ${provision} ${on}`}>
            <Link to={wordingAddress({ source, on })}>
              {t(isMissing === true ? "unreviewedMissing" : "unreviewedOne", {
                provision: say.cited({ source, at: provision }),
                day: say.date(on),
              })}
            </Link>
            <p className="hint">
              {t("unreviewedOutcomes", { outcomes: outcomes.map(say.outcome).join(", ") })}
            </p>
          </li>
        ))}
        {unreviewed.length > MOST ? (
          <li>
            <Link to={partAddress("wordings")}>
              {ui("andMore", { count: unreviewed.length - MOST })}
            </Link>
          </li>
        ) : null}
      </ul>
      <p className="hint">{t("unreviewedHow")}</p>
    </section>
  );
}

/**
 * The provisions beneath the findings whose words changed, by a wording in this browser, without anybody having looked. They are
 * looked for once after each change of what is kept, or of the law; where nothing is kept, nothing is loaded.
 */
function useUnreviewed(): readonly WireUnreviewed[] {
  const { rulebook } = useLaw();
  const { findings, lawDate } = useFindings();
  const { of, changes } = useStore(unreviewedStore);
  const turn = useTurn();
  // the address of the pins changes with them
  const law = `${rulebook.digest} ${pinsUrl}`;
  const { value } = useTask("openChanges", of === undefined || of === law ? undefined : [turn]);
  useEffect(() => {
    if (value === undefined) return;
    unreviewedStore.setState(
      value.isKept ? { of: law, changes: value.changes } : NOTHING_KEPT,
      true,
    );
  }, [value, law]);
  return useMemo(() => {
    if (lawDate === undefined) return [];
    const told = unreviewedBeside({ unreviewed: () => changes }, [{ lawDate, findings }]);
    return told.unreviewed ?? [];
  }, [changes, findings, lawDate]);
}
