import type { Citation } from "@cokdyby/engine";
import { isRecord } from "../../../store/is-record.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { clauseOf, isOwn, lastWording, textOf } from "./clause-of-change.ts";
import { ClauseWords } from "./clause-words.tsx";
import { useTongue } from "./use-tongue.ts";

/**
 * What a change of a rule says besides what the form has fields for, in words.
 *
 * @param change as the text of the draft has it
 */
export function BesideWords({ change, day }: { readonly change: unknown; readonly day: string }) {
  const { say, t } = useTongue();
  const rule = isRecord(change) ? (change.enact ?? change.with) : undefined;
  if (!isRecord(rule)) return null;
  const { inForce, cites } = lastWording(rule) ?? {};
  const to = isRecord(inForce) && typeof inForce.to === "string" ? [say.date(inForce.to)] : [];
  const cited = listOf(cites).filter(isCitation);
  const earlier = listOf(rule.wordings).slice(0, -1);
  const words = (texts: unknown) => listOf(texts).map((each) => say.text(textOf(each)));
  const lists = {
    to,
    leavesOut: words(rule.leavesOut),
    notes: words(rule.notes),
    examples: listOf(rule.examples).map((each) => (isRecord(each) ? String(each.name) : "")),
    gathers: rule.gathers === undefined ? [] : [t("yes")],
  };
  const told = (["to", "leavesOut", "notes", "examples", "gathers"] as const).filter(
    (member) => lists[member].length > 0,
  );
  const names = [
    ...(earlier.length === 0 ? [] : [t("member_wordings")]),
    ...(cited.length === 0 ? [] : [t("member_cites")]),
    ...told.map((member) => t(`member_${member}`)),
  ];
  if (names.length === 0) return null;
  return (
    <Disclosure summary={t("beside", { parts: say.and(names) })}>
      <div className="stack panel clause-beside">
        {earlier.map((wording, index) => (
          <div key={index} className="stack gap-s edge">
            <ClauseWords clause={clauseOf({ enact: { ...rule, wordings: [wording] } })} day={day} />
            <p>{isRecord(wording) ? say.text(textOf(wording.says)) : null}</p>
          </div>
        ))}
        {cited.length === 0 ? null : (
          <div>
            <p className="field-label">{t("member_cites")}</p>
            <Provisions cites={cited} />
          </div>
        )}
        {told.map((member) => (
          <div key={member}>
            <p className="field-label">{t(`member_${member}`)}</p>
            <ul className="listed">
              {lists[member].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether something is a citation, and not of the draft itself. */
function isCitation(value: unknown): value is Citation {
  const isWhole =
    isRecord(value) && [value.source, value.at].every((each) => typeof each === "string");
  return isWhole && !isOwn(value);
}
