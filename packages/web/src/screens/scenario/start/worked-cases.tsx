import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId, useState } from "react";
import { caseOf, titledIn } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { useLoaded } from "../../../law/use-loaded.ts";
import { type ShownCase, wiredCase } from "../../../law/worked-case.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { findCases } from "./find-cases.ts";

const load = async (): Promise<readonly ShownCase[]> =>
  (await import("virtual:worked-cases")).default;

/** The worked cases, to be searched and opened. Their data is fetched when this is first opened. */
export function WorkedCases({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { value: cases, failed } = useLoaded(load);
  const [sought, setSought] = useState("");
  const id = useId();
  const found = cases && findCases(cases, sought);
  const open = (worked: ShownCase) => {
    const opened = { ...caseOf(wiredCase(worked)), titles: worked.title };
    caseStore.open(titledIn(opened, say.language));
    onClose();
    tell(t("workedOpened", { title: say.text(worked.title) }), { undo: caseStore });
  };
  return (
    <Dialog title={t("workedTitle")} onClose={onClose}>
      <p className="hint">{t("workedLead")}</p>
      <div>
        <label htmlFor={id} className="field-label">
          {t("workedSearch")}
        </label>
        <TextInput
          id={id}
          type="search"
          data-first-focus
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      {found === undefined ? (
        <Waiting failed={failed} label={t("workedLoading")} />
      ) : (
        <>
          <p className="hint" role="status">
            {found.length === 0 ? t("workedNone") : t("workedFound", { count: found.length })}
          </p>
          <ul className="plain stack gap-s worked-cases">
            {found.map((worked) => (
              <li key={worked.case}>
                <button type="button" className="pick" onClick={() => open(worked)}>
                  <span className="name">{say.text(worked.title)}</span>
                  <span className="hint">{say.text(worked.story)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
