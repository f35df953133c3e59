import { BLANK, type Case } from "../../../case/case.ts";
import { openAsCase } from "../../../case/open-as-case.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";

/** A case that an analysis came up with. */
interface RunnableCase {
  readonly facts: object;
  readonly readings: Readonly<Record<string, string>>;
}

/** Puts an example in the place of the case, before the law that it is an example of, and goes to it. */
export function openExample(
  { facts, readings }: RunnableCase,
  { on, amendments }: AskedLaw,
  title: string,
  told: string,
): void {
  const opened = { title, facts, readings, on, amendments } as Partial<Case>;
  openAsCase({ ...BLANK, ...opened }, told);
}
