import type { Pause } from "@cokdyby/api";
import type { Done } from "@cokdyby/engine/file";

/** How long a task may go on before it lets messages in, in milliseconds. */
const SLICE = 50;

/** A task was given up before it was over. */
export class TaskStopped extends Error {
  override readonly name = "TaskStopped";

  constructor() {
    super("the task was stopped");
  }
}

/** What a task that pauses has around it. */
interface Pausing {
  readonly isStopped: () => boolean;
  readonly tell: (done: Done) => void;
}

/**
 * Makes the pauses of one long task: now and then it tells how far it is and lets messages in.
 *
 * @returns a pause that throws {@link TaskStopped} once nobody waits for the task any more
 */
export function pauseOf({ isStopped, tell }: Pausing): Pause {
  let since = performance.now();
  return async (done) => {
    if (performance.now() - since < SLICE) return;
    if (done !== undefined) tell(done);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isStopped()) throw new TaskStopped();
    since = performance.now();
  };
}
