import { dueCards } from "@cokdyby/training";
import { trainingPracticeWords } from "@cokdyby/words/web/training-practice";
import { useState } from "react";
import { useWords } from "../../../words/words.ts";
import { askFocus } from "../../exercise/focus-asked.ts";
import { TrainingTabs } from "../training-tabs.tsx";
import { PracticeFile } from "./practice-file.tsx";
import { OVERVIEW, PracticeList } from "./practice-list.tsx";
import { usePractice } from "./practice-store.ts";
import { PracticeTurn, TURN } from "./practice-turn.tsx";
import { SetsToAdd } from "./sets-to-add.tsx";
import { endOfToday } from "./times.ts";

/** Own practice: exercises come again the later, the better they were answered. */
export function PracticeScreen() {
  const t = useWords(trainingPracticeWords);
  const practice = usePractice();
  const [turn, setTurn] = useState<string>();
  const due = dueCards(practice, endOfToday());
  const at = practice.cards.findIndex(({ item }) => item.item === turn);
  const card = practice.cards[at];
  const next = () => {
    const [first] = due;
    askFocus(first === undefined ? OVERVIEW : TURN);
    setTurn(first?.item.item);
  };
  const leave = () => {
    askFocus(OVERVIEW);
    setTurn(undefined);
  };
  return (
    <div className="wide page stack gap-l training">
      <div className="stack gap-s">
        <h1>{t("title")}</h1>
        <p className="measure">{t("lead")}</p>
      </div>
      <TrainingTabs part="practice" />
      {card === undefined ? (
        <>
          <PracticeList practice={practice} due={due} onPractise={next} />
          <SetsToAdd practice={practice} />
          <PracticeFile practice={practice} />
        </>
      ) : (
        <PracticeTurn
          key={card.item.item}
          card={card}
          number={at + 1}
          left={due.filter(({ item }) => item.item !== turn).length}
          onNext={next}
          onLeave={leave}
        />
      )}
    </div>
  );
}
