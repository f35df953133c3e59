import { TOUCHED_KINDS } from "@cokdyby/rules/wordings";
import { CHANGES } from "@cokdyby/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { Message } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownImport } from "../../../worker/wordings/wording-tasks.ts";

/** What a wording was compared with, how many provisions became what, and how many changes nobody looked at. */
export function ComparedHead({ answer }: { readonly answer: ShownImport }) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const { base, besides, counts, leavesAlone, provisions } = answer;
  const open = provisions.filter(({ looked }) => looked === "open").length;
  return (
    <section className="stack" aria-label={t("counts")}>
      <p>{base === undefined ? t("noBase") : t(`base.${base.from}`, { day: say.date(base.on) })}</p>
      {besides === undefined ? null : (
        <p>{t(`besides.${besides.from}`, { day: say.date(besides.on) })}</p>
      )}
      {base === undefined ? null : (
        <Message kind={open === 0 ? "success" : "warning"} role="status">
          <p>{open === 0 ? t("openNone") : t("openCount", { count: open })}</p>
        </Message>
      )}
      <div className="columns">
        <Numbers
          caption={t("counts")}
          rows={CHANGES.map((kind) => [t(`change.${kind}`), counts[kind]] as const)}
        />
        <Numbers
          caption={t("leavesAlone")}
          rows={TOUCHED_KINDS.map((kind) => [t(`kind.${kind}`), leavesAlone[kind]] as const)}
        />
      </div>
    </section>
  );
}

function Numbers({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, count: number])[];
}) {
  const { say } = useLaw();
  return (
    <table className="data-table narrow">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{say.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
