import { useEffect } from "react";
import { createStore, useStore } from "zustand";
import { questionId } from "./question-id.ts";

/** The fact whose question was asked for, and how often anything was, so that asking twice works. */
interface Asked {
  readonly fact: string;
  readonly times: number;
}

const store = createStore<{
  readonly asked: Asked | undefined;
  /** How often anything was asked for when a question was gone to last. */
  readonly reached: number;
}>(() => ({ asked: undefined, reached: 0 }));

/** Brings the question on a fact into view, wherever it is folded into, with the focus on it. */
export function goToQuestion(fact: string): void {
  store.setState(({ asked }) => ({ asked: { fact, times: (asked?.times ?? 0) + 1 } }));
}

/** For whoever shows the questions: the fact that has to be among them. */
export function useAskedQuestion(): Asked | undefined {
  return useStore(store, ({ asked }) => asked);
}

/** Whether the question that was asked for last still has to be gone to. */
export function isQuestionAwaited(): boolean {
  const { asked, reached } = store.getState();
  return asked !== undefined && asked.times !== reached;
}

/** Goes to the question that was asked for once it is drawn. */
export function useGoToAsked(): void {
  const now = useAskedQuestion();
  useEffect(() => {
    if (now === undefined || !isQuestionAwaited()) return;
    // the other way to give a fact has but a place within its question
    const place = document.getElementById(questionId(now.fact));
    const question = place?.closest(".question") ?? place;
    if (question === null) return;
    store.setState({ reached: now.times });
    question.scrollIntoView({ block: "center" });
    question.querySelector<HTMLElement>("h4")?.focus({ preventScroll: true });
  });
}
