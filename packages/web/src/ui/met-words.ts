import { defineWords } from "../words/words.ts";

/** Whether the law meets something. */
export const metWords = defineWords({
  cs: { met: "splněno", notMet: "nesplněno", contested: "sporné" },
  en: { met: "met", notMet: "not met", contested: "contested" },
});
