import { scenarioWords } from "@cokdyby/words/web/scenario";
import { Icon, type IconName } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import type { Start } from "./use-start.tsx";

/** What a reader sees over a blank case: where to begin, and that nothing leaves the browser. */
export function StartPanel({
  start,
  onAsk,
}: {
  readonly start: Start;
  readonly onAsk: () => void;
}) {
  const t = useWords(scenarioWords);
  const way = (icon: IconName, name: string, note: string, onClick: () => void) => (
    <li>
      <button type="button" className="pick" onClick={onClick}>
        <Icon name={icon} />
        <span className="name">{name}</span>
        <span className="hint">{note}</span>
      </button>
    </li>
  );
  return (
    <section className="stack panel tinted start" aria-labelledby="start-title">
      <h3 id="start-title">{t("startTitle")}</h3>
      <p>{t("startLead")}</p>
      <ul className="plain tiles start-ways">
        {way("lightbulb", t("startAsk"), t("startAskNote"), onAsk)}
        {way("search", t("startWorked"), t("startWorkedNote"), start.chooseWorked)}
        {way("upload", t("startFile"), t("startFileNote"), start.chooseFile)}
      </ul>
    </section>
  );
}
