import type { Io } from "../io.ts";

/** Tells on standard error which step is being done: each second in a terminal, each ten seconds elsewhere. */
export interface StepProgress {
  readonly say: (step: string) => void;
  readonly end: () => void;
}

/** @param line a step, and how many seconds all has taken; nothing is written in the first one */
export function stepProgress(
  stderr: Io["stderr"] & { readonly isTTY?: boolean },
  line: (step: string, seconds: number) => string,
): StepProgress {
  const isTerminal = stderr.isTTY === true;
  const started = performance.now();
  let step = "";
  let next = 0;
  let wrote = false;
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1_000);
    if (step === "" || (!isTerminal && seconds < next)) return;
    next = seconds + 9;
    wrote = true;
    const text = line(step, seconds);
    stderr.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`);
  }, 1_000);
  return {
    say: (now) => {
      step = now;
    },
    end: () => {
      clearInterval(timer);
      if (wrote && isTerminal) stderr.write("\r\u001b[K");
    },
  };
}
