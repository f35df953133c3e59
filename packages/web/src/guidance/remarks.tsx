import { guidanceWords } from "@cokdyby/words/web/guidance";
import { CitedLink } from "../ui/provision-link.tsx";
import { useWords } from "../words/words.ts";
import type { ToldRemark } from "../worker/guidance.ts";
import { ActTags } from "./act-tags.tsx";

/** What others ask of the answer, told beside it and never as a part of it. */
export function Remarks({ remarks }: { readonly remarks: readonly ToldRemark[] }) {
  const t = useWords(guidanceWords);
  return (
    <aside className="stack remarks" aria-label={t("remarks")}>
      {remarks.map(({ remark, relation, text, provisions, acts }) => (
        <div
          key={`${remark} ${relation} ${acts}`}
          className="stack gap-xs remark"
          data-relation={relation}
        >
          <span className="cluster middle gap-xs">
            <strong className="small">{t(`remark_${relation}`)}</strong>
            <ActTags acts={acts} />
          </span>
          <p className="small">{text}</p>
          <ul className="plain cluster gap-s small">
            {provisions.map((cited) => (
              <li key={cited.words}>
                <CitedLink cited={cited} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </aside>
  );
}
