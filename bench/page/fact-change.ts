import type { Page } from "@playwright/test";
import { median } from "../measure.ts";

/** From one answer to the other the section's status turns, and back. */
interface Turn {
  /** The question, and its two answers by their place. */
  readonly question: string;
  readonly answers: readonly [number, number];
  readonly section: string;
}

/**
 * Slows the page down, as on an old laptop. Browsers slow the thread that draws; a worker keeps its speed.
 *
 * @param rate how many times
 */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/**
 * @param turns how often the answer is changed
 * @returns the middle time from an answer to the new status on the screen, in milliseconds
 */
export async function timeFactChange(page: Page, turn: Turn, turns: number): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < turns; at += 1) {
    times.push(await page.evaluate(timeOnce, { ...turn, answer: turn.answers[at % 2] ?? 0 }));
    // whatever comes after the first findings is over before the next change
    await page.waitForTimeout(1_000);
  }
  return median(times);
}

/** In the page: gives one answer, and waits for the frame that shows another status. */
function timeOnce({
  question,
  answer,
  section,
}: Turn & { readonly answer: number }): Promise<number> {
  const radio = document.querySelectorAll<HTMLInputElement>(`#${question} input[type=radio]`)[
    answer
  ];
  const card = document.getElementById(section);
  if (radio === undefined || card === null) throw new Error("there is no such question or section");
  const status = () => card.querySelector(".section-head .status")?.getAttribute("data-status");
  return new Promise((resolve, reject) => {
    const before = status();
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (status() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - started));
    });
    observer.observe(card, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error("the status did not turn")), 20_000);
    radio.click();
  });
}
