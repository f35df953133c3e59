/** How far a long answer is: so many parts of so many. */
export interface Done {
  readonly done: number;
  readonly of: number;
}

/** Makes a long answer part by part: whoever takes the steps may let others have their turn in between, or stop. */
export type Stepwise<Value> = Generator<Done, Value, void>;

/** Takes all steps at once. */
export function allSteps<Value>(steps: Stepwise<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
