import type { Case } from "./case.ts";
import { giveToTab } from "./kept-case.ts";

/**
 * Opens a case in a tab of its own, so that the one that is worked on stays as it is.
 *
 * @returns whether the browser let it
 */
export function openBeside(opened: Case): boolean {
  return giveToTab(opened, () => open("/case", "_blank")) !== null;
}
