import { scenarioWords } from "@cokdyby/words/web/scenario";
import { withReading } from "../../../case/case.ts";
import { caseStore, useOfCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";

/**
 * By whose account of the law the whole case is judged, in words, with the step to the other one and
 * back. It fixes the reading between the layers, as on the screen of readings, and can be undone.
 */
export function LayerSwitch() {
  const t = useWords(scenarioWords);
  const { rulebook } = useLaw();
  const { layerReading = "" } = rulebook;
  const reading = rulebook.readings.find((each) => each.reading === layerReading);
  const chosen = useOfCase(({ readings }) => readings[layerReading]);
  if (reading === undefined) return null;
  const [code, committee] = reading.options.map(({ option }) => option);
  const stands = chosen ?? reading.default ?? "open";
  const follow = (option: string | undefined, key: "toCommitteeDone" | "toCodeDone") => {
    // the code stands by default where the rulebook says so; a case that says nothing follows it
    const choice = option === reading.default ? undefined : option;
    caseStore.change((now) => withReading(now, layerReading, choice));
    tell(t(key), { undo: caseStore });
  };
  return (
    <p className="cluster layer-switch">
      <span>
        {t(
          stands === committee ? "byCommitteeWhole" : stands === code ? "byCodeWhole" : "byNobody",
        )}
      </span>
      {stands === committee ? null : (
        <button
          type="button"
          className="link-button inline"
          onClick={() => follow(committee, "toCommitteeDone")}
        >
          {t("toCommittee")}
        </button>
      )}
      {stands === code ? null : (
        <button
          type="button"
          className="link-button inline"
          onClick={() => follow(code, "toCodeDone")}
        >
          {t("toCode")}
        </button>
      )}
    </p>
  );
}
