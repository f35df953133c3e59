import type { Done } from "@cokdyby/engine/file";
import { useEffect, useRef, useState } from "react";
import type { Running } from "./engine.ts";
import { useEngines } from "./engines.tsx";
import { TaskStopped } from "./pause.ts";
import type { TaskInput, TaskName, TaskResult } from "./tasks.ts";

/** What is known of a task. */
interface TaskState<Result> {
  /** Of the input last answered: while `pending`, that of an earlier one. */
  readonly value?: Result;
  readonly pending: boolean;
  /** How far a long task is. */
  readonly progress?: Done;
  /** Somebody stopped it before it was over. */
  readonly stopped?: true;
  readonly fault?: string;
}

/** A task's result as far as there is one. */
export interface Task<Result> extends TaskState<Result> {
  /** Gives it up; tasks that do not pause go on to their end. */
  readonly stop: () => void;
  /** Asks again for what was stopped. */
  readonly again: () => void;
}

interface Run {
  running: boolean;
  /** The newest input that waits; older ones are passed over. */
  next: (() => Promise<void>) | undefined;
}

/**
 * Runs a task on the engine for longer work whenever its input changes, the newest input only. A long task
 * is given up when its input is no longer the newest.
 *
 * @param input `undefined` while there is nothing to run
 */
export function useTask<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name> | undefined,
): Task<TaskResult<Name>> {
  const { later } = useEngines();
  const [state, setState] = useState<TaskState<TaskResult<Name>>>({
    pending: input !== undefined,
  });
  const [turn, setTurn] = useState(0);
  const run = useRef<Run>({ running: false, next: undefined });
  const running = useRef<Running<unknown>>(undefined);
  const key = JSON.stringify(input);
  // an input is new when its text is
  useEffect(() => {
    if (input === undefined) return;
    let stale = false;
    setState((before) => ({ ...kept(before), pending: true }));
    const line = run.current;
    line.next = async () => {
      if (stale) return;
      const started = later().start(task, input, (progress) => {
        if (!stale) setState((before) => ({ ...before, progress }));
      });
      running.current = started;
      try {
        const value = await started.result;
        if (!stale) setState({ value, pending: false });
      } catch (error) {
        if (stale) return;
        const isStopped = error instanceof TaskStopped;
        setState((before) =>
          isStopped
            ? { ...kept(before), pending: false, stopped: true }
            : { pending: false, fault: String(error) },
        );
      }
    };
    void drain(line);
    return () => {
      stale = true;
      running.current?.stop();
    };
  }, [task, key, turn]);
  return {
    ...state,
    stop: () => running.current?.stop(),
    again: () => setTurn((before) => before + 1),
  };
}

function kept<Result>({ value }: TaskState<Result>): { readonly value?: Result } {
  return value === undefined ? {} : { value };
}

async function drain(line: Run): Promise<void> {
  if (line.running) return;
  line.running = true;
  while (line.next !== undefined) {
    const next = line.next;
    line.next = undefined;
    await next();
  }
  line.running = false;
}
