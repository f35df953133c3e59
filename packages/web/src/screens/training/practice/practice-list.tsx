import { nextDue, type Practice, type PracticeCard } from "@cokdyby/training";
import { trainingPracticeWords } from "@cokdyby/words/web/training-practice";
import { useLaw } from "../../../law/law-context.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { useAskedFocus } from "../../exercise/focus-asked.ts";
import { practiceStore } from "./practice-store.ts";
import { endOfToday, localDay } from "./times.ts";

/** Id of the heading over what is to be practised. */
export const OVERVIEW = "training-practice";

/** What is to be practised today, and all exercises with the day on which each comes again. */
export function PracticeList({
  practice,
  due,
  onPractise,
}: {
  readonly practice: Practice;
  readonly due: readonly PracticeCard[];
  readonly onPractise: () => void;
}) {
  const t = useWords(trainingPracticeWords);
  const { say } = useLaw();
  useAskedFocus(OVERVIEW);
  const next = nextDue(practice, endOfToday());
  return (
    <section className="stack card training-practice" aria-labelledby={OVERVIEW}>
      <h2 id={OVERVIEW} tabIndex={-1}>
        {t("today")}
      </h2>
      {practice.cards.length === 0 ? (
        <p className="training-practice-none">{t("empty")}</p>
      ) : (
        <p role="status">
          {t("due", { count: due.length })}
          {due.length > 0 || next === undefined
            ? null
            : ` ${t("nextDue", { date: say.date(localDay(next)) })}`}
        </p>
      )}
      {due.length === 0 ? null : (
        <div>
          <Button look="solid" size="m" onClick={onPractise}>
            {t("practise")}
          </Button>
        </div>
      )}
      <ul className="plain rows training-practice-cards">
        {practice.cards.map((card) => (
          <CardRow key={card.item.item} card={card} isDue={due.includes(card)} />
        ))}
      </ul>
    </section>
  );
}

function CardRow({
  card: { item, schedule, last },
  isDue,
}: {
  readonly card: PracticeCard;
  readonly isDue: boolean;
}) {
  const t = useWords(trainingPracticeWords);
  const { say } = useLaw();
  const name = say.outcome(item.outcome);
  return (
    <li className="cluster middle apart">
      <span>{name}</span>
      <span className="cluster middle gap-s">
        <span className="hint">
          {last === undefined ? t("unseen") : t(`last_${last}`)}
          {last === undefined
            ? null
            : `, ${isDue ? t("dueNow") : t("comesAgain", { date: say.date(localDay(schedule.due)) })}`}
        </span>
        <IconButton
          icon="close"
          name={t("remove", { name })}
          onClick={() => {
            practiceStore.remove(item.item);
            document.getElementById(OVERVIEW)?.focus();
            tell(t("removed"));
          }}
        />
      </span>
    </li>
  );
}
