import type { Finding } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { memo, useId, useState } from "react";
import { useFindingsLater } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { FindingDetails } from "./finding-details.tsx";
import { whySentence } from "./why-sentence.ts";

/** One outcome on a line; opened, with why and on what it rests. */
export const FindingRow = memo(function FindingRow({ finding }: { readonly finding: Finding }) {
  const { say } = useLaw();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="finding-row" data-open={open}>
      <button
        type="button"
        className="stack finding-row-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevronRight" className="disclosure-sign" />
        <span className="finding-row-label">{say.outcome(finding.outcome)}</span>
        <StatusMark status={finding.status} size="s" />
      </button>
      <div id={id} hidden={!open} className="finding-row-content">
        {open ? <Opened finding={finding} /> : null}
      </div>
    </li>
  );
});

function Opened({ finding }: { readonly finding: Finding }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { decided, lawDate } = useFindingsLater();
  if (decided === undefined) return null;
  return (
    <>
      <p>{whySentence(finding, decided, say, t)}</p>
      <FindingDetails finding={finding} lawDate={lawDate} />
    </>
  );
}
