import { BLANK, type Case } from "../../../case/case.ts";
import { openBeside } from "../../../case/open-beside.ts";
import { tell } from "../../../ui/notice.tsx";
import type { AskedLaw } from "../../../worker/law-checks.ts";

/** A case that an analysis came up with. */
interface RunnableCase {
  readonly facts: object;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * Opens an example beside the case that is worked on, before the law that it is an example of.
 *
 * @param blocked is told where the browser opens no tab
 */
export function openExample(
  { facts, readings }: RunnableCase,
  { on, amendments }: AskedLaw,
  title: string,
  blocked: string,
): void {
  const opened = { title, facts, readings, on, amendments } as Partial<Case>;
  if (!openBeside({ ...BLANK, ...opened })) tell(blocked);
}
