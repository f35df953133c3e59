import type { LawTexts } from "./setting.ts";
import type { TaskName } from "./tasks.ts";

/** From the page to the worker; nothing but plain data, and it stays in the browser. */
export type Request =
  | { readonly kind: "law"; readonly texts: LawTexts }
  | {
      readonly kind: "task";
      readonly id: number;
      readonly task: TaskName;
      readonly input: readonly unknown[];
    };

/** From the worker to the page. A fault is a mistake of ours; problems of a case are values. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: string };
