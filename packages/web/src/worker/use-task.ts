import { useEffect, useRef, useState } from "react";
import { useEngines } from "./engines.tsx";
import type { TaskInput, TaskName, TaskResult } from "./tasks.ts";

/** A task's result as far as there is one. */
export interface Task<Result> {
  /** Of the input last answered: while `pending`, that of an earlier one. */
  readonly value?: Result;
  readonly pending: boolean;
  readonly fault?: string;
}

interface Run {
  running: boolean;
  /** The newest input that waits; older ones are passed over. */
  next: (() => Promise<void>) | undefined;
}

/**
 * Runs a task on the engine for longer work whenever its input changes, the newest input only.
 *
 * @param input `undefined` while there is nothing to run
 */
export function useTask<Name extends TaskName>(
  task: Name,
  input: TaskInput<Name> | undefined,
): Task<TaskResult<Name>> {
  const { later } = useEngines();
  const [state, setState] = useState<Task<TaskResult<Name>>>({ pending: input !== undefined });
  const run = useRef<Run>({ running: false, next: undefined });
  const key = JSON.stringify(input);
  // an input is new when its text is
  useEffect(() => {
    if (input === undefined) return;
    let stale = false;
    setState((before) => ({ ...before, pending: true }));
    const line = run.current;
    line.next = async () => {
      try {
        const value = await later().run(task, ...input);
        if (!stale) setState({ value, pending: false });
      } catch (error) {
        if (!stale) setState({ pending: false, fault: String(error) });
      }
    };
    void drain(line);
    return () => {
      stale = true;
    };
  }, [task, key]);
  return state;
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
