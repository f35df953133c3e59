import type { Finding } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { memo } from "react";
import { useFindingsLater } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { rowsOf, type Section, WHOLE } from "../../../law/sections.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { FindingRow } from "./finding-row.tsx";

/** The outcomes below a section's headline; in long lists those that do not hold are folded away. */
export const SectionRows = memo(function SectionRows({ section }: { readonly section: Section }) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { findings } = useFindingsLater();
  const groups = rowsOf(rulebook, section).map(({ group, outcomes }) => {
    const decided = outcomes.flatMap(({ outcome }) => findings[outcome] ?? []);
    const folds = !WHOLE.includes(group);
    return {
      group,
      shown: decided.filter(({ status }) => !folds || status !== "no"),
      folded: decided.filter(({ status }) => folds && status === "no"),
    };
  });
  const folded = groups.flatMap((each) => each.folded);
  return (
    <>
      {groups.map(({ group, shown }) =>
        shown.length === 0 ? null : (
          <div key={group}>
            {groups.length > 1 && group !== section.groups[0] ? (
              <h4 className="hint">
                {say.text(rulebook.groups.find((each) => each.group === group)?.label)}
              </h4>
            ) : null}
            <Rows findings={shown} />
          </div>
        ),
      )}
      {folded.length === 0 ? null : (
        <Disclosure summary={t("noOutcomes", { count: folded.length })}>
          <Rows findings={folded} />
        </Disclosure>
      )}
    </>
  );
});

function Rows({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="plain rows finding-rows">
      {findings.map((finding) => (
        <FindingRow key={finding.outcome} finding={finding} />
      ))}
    </ul>
  );
}
