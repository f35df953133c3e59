import { lawOn } from "@cokdyby/engine";
import { answerEvaluate } from "./answers/evaluate.ts";
import type { Setting } from "./answers/setting.ts";

/** Whether cases of today's law can be answered at once. */
export interface Readiness {
  /** The truth about today; when a new wording came with the day, starts to make it ready. */
  readonly isReady: () => boolean;
  /** Makes the diagrams of today's law. */
  readonly warmUp: () => Promise<void>;
}

export function readinessOf(setting: Setting): Readiness {
  /** First day of the wording that is ready. */
  let ready: string | undefined;
  const wordingOfToday = () => lawOn(setting.rulebook, setting.today()).span.from;
  const warmUp = async () => {
    const wording = wordingOfToday();
    await answerEvaluate(setting, { facts: {} });
    ready = wording;
  };
  return {
    warmUp,
    isReady: () => {
      if (ready === wordingOfToday()) return true;
      // a failure shows in the answers, and here as not being ready
      setImmediate(() => void warmUp().catch(() => undefined));
      return false;
    },
  };
}
