import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useWords } from "../../../words/words.ts";
import { answerIn, type Run } from "./run.ts";

/** The items by number, with what is answered, and behind them the handing in, where one hands in all at once. */
export function Places({ run, onGo }: { readonly run: Run; readonly onGo: (at: number) => void }) {
  const t = useWords(trainingRunWords);
  const { set, at, about } = run;
  return (
    <nav aria-label={t("places")}>
      <ol className="plain cluster gap-s training-places">
        {set.items.map(({ item }, place) => {
          const isAnswered = answerIn(run, item).verdict !== undefined;
          return (
            <li key={item}>
              <button
                type="button"
                className="card"
                aria-current={place === at ? "step" : undefined}
                data-answered={isAnswered || undefined}
                aria-label={t(isAnswered ? "placeAnswered" : "placeOpen", { number: place + 1 })}
                onClick={() => onGo(place)}
              >
                {place + 1}
              </button>
            </li>
          );
        })}
        {about === undefined ? (
          <li>
            <button
              type="button"
              className="card"
              aria-current={at === set.items.length ? "step" : undefined}
              onClick={() => onGo(set.items.length)}
            >
              {t("placeEnd")}
            </button>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
