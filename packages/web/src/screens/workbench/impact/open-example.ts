import { BLANK, type Case } from "../../../case/case.ts";
import { giveToTab } from "../../../case/kept-case.ts";
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

/**
 * Opens a case in a tab of its own, so that the one that is worked on stays as it is.
 *
 * @returns whether the browser let it
 */
function openBeside(opened: Case): boolean {
  return giveToTab(opened, () => open("/case", "_blank")) !== null;
}
