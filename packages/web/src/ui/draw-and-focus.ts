import { flushSync } from "react-dom";

/**
 * Draws a change and puts the focus into what it drew, both before the event that asked for it has ended: a timer could
 * take the focus back from whoever has gone on by then, and what they type would stand in another field.
 *
 * @param selector of what gets the focus, in CSS
 */
export function drawAndFocus(change: () => void, selector: string): void {
  flushSync(change);
  document.querySelector<HTMLElement>(selector)?.focus();
}
