import type { Stepwise } from "@cokdyby/engine/file";
import type { Pause } from "../operation.ts";

/** Takes the steps of a long answer with a pause after each. @throws what the pause throws, and the work ends there */
export async function paced<Value>(steps: Stepwise<Value>, pause: Pause): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause(step.value);
  }
}
