import { sourceOf } from "@cokdyby/api";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../../../law/law-context.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { LawEntry, Named } from "./law-entry.tsx";
import { RuleLinks } from "./law-links.tsx";
import type { PartProps } from "./part-props.ts";

/** What the rules are taken from, and how it was read. */
export function SourceEntries({ entry }: PartProps) {
  const t = useWords(lawScreenWords);
  const ui = useWords(uiWords);
  const { rulebook, say } = useLaw();
  return rulebook.sources.map(({ source, title, short, url, read }) => {
    const rules = rulebook.rules.filter((rule) => sourceOf(rulebook, rule) === source);
    return (
      <LawEntry level={2} key={source} id={source} name={say.text(title)} here={entry === source}>
        <dl>
          <Named name={t("short")}>{say.text(short)}</Named>
          {read === undefined ? null : <Named name={t("readHow")}>{say.text(read)}</Named>}
          {url === undefined ? null : (
            <Named name={t("officialText")}>
              <a href={url} target="_blank" rel="noreferrer">
                {url.replace(/^https:\/\//, "")}
                <Icon name="arrowOut" className="provision-out" />
                <span className="hidden">{ui("opensNewWindow")}</span>
              </a>
            </Named>
          )}
          {rules.length === 0 ? null : (
            <Named name={t("rulesFromIt")}>
              <RuleLinks of={say.text(title)} rules={rules.map(({ rule }) => rule)} />
            </Named>
          )}
        </dl>
      </LawEntry>
    );
  });
}
