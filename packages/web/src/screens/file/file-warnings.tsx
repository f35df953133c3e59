import { fileWords } from "@cokdyby/words/web/file";
import { ActTags } from "../../guidance/act-tags.tsx";
import { Message } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { type ActWarning, warningsOf } from "./act-warnings.ts";

/** What the rulebook warns of beside the answers of some cells, as where an answer says nothing of what lies outside the rules. */
export function FileWarnings({ cells }: { readonly cells: Parameters<typeof warningsOf>[0] }) {
  const t = useWords(fileWords);
  const warnings: readonly ActWarning[] = typesetAll(warningsOf(cells), useLanguage());
  if (warnings.length === 0) return null;
  return (
    <Message kind="warning">
      <ul className="plain stack" aria-label={t("warnings")}>
        {warnings.map(({ detail, acts }) => (
          <li key={detail} className="stack gap-xs measure">
            <ActTags acts={acts} />
            <span className="small">{detail}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}
