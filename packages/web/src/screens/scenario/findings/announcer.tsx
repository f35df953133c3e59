import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useRef, useState } from "react";
import { useFindings, usePending } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { MAIN } from "../../../law/sections.ts";
import { useWords } from "../../../words/words.ts";

/** A pause before something is read out, so that typing is not talked over, in milliseconds. */
const PAUSE = 600;

/** Reads out which main findings a change has turned; seen by nobody. */
export function Announcer() {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { findings } = useFindings();
  const pending = usePending();
  const told = useRef<Readonly<Record<string, string>>>({});
  const [words, setWords] = useState("");
  useEffect(() => {
    if (pending) return;
    const timer = setTimeout(() => {
      const now = Object.fromEntries(
        MAIN.flatMap((outcome) => {
          const status = findings[outcome]?.status;
          return status === undefined ? [] : [[outcome, status]];
        }),
      );
      const turned = Object.entries(now).filter(([outcome, status]) => {
        const before = told.current[outcome];
        return before !== undefined && before !== status;
      });
      told.current = now;
      if (turned.length === 0) return;
      const sentences = turned.map(([outcome, status]) =>
        t("changedTo", {
          outcome: say.outcome(outcome),
          status: say.phrase(`status.${status as "yes" | "no" | "unknown" | "contested"}`),
        }),
      );
      setWords(`${sentences.join(". ")}.`);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [findings, pending, say, t]);
  return (
    <div className="hidden" role="status">
      {words}
    </div>
  );
}
