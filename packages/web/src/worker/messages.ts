import type { Done } from "@cokdyby/engine/file";
import type { TaskName } from "./tasks.ts";

/** From the page to the worker; nothing but plain data, and it stays in the browser. */
export type Request =
  | { readonly kind: "law" /** The law in one language. */; readonly json: string }
  | {
      readonly kind: "task";
      readonly id: number;
      readonly task: TaskName;
      readonly input: readonly unknown[];
    }
  /** Nobody waits for a task any more: it ends at its next pause, or before it begins. */
  | { readonly kind: "stop"; readonly id: number };

/** From the worker to the page. A fault is a mistake of ours; problems of a case are values. */
export type Reply =
  | { readonly id: number; readonly kind: "answer"; readonly value: unknown }
  | { readonly id: number; readonly kind: "fault"; readonly fault: string }
  | { readonly id: number; readonly kind: "stopped" }
  /** How far a long task is; the last word on it is one of the others. */
  | ({ readonly id: number; readonly kind: "progress" } & Done);
