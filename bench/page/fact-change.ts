import type { CDPSession, Page } from "@playwright/test";
import { median } from "../measure.ts";

/** From one answer to the other the section's status turns, and back. */
interface Turn {
  /** The question, and its two answers by their place. */
  readonly question: string;
  readonly answers: readonly [number, number];
  readonly section: string;
}

/**
 * Slows the page and its workers down, as on an old laptop.
 *
 * @param rate how many times
 */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const slow = { method: "Emulation.setCPUThrottlingRate", params: { rate } } as const;
  await session.send(slow.method, slow.params);
  await slowWorkers(session, rate);
}

/** A worker is a target of its own: it is slowed through the session of the page. */
async function slowWorkers(session: CDPSession, rate: number): Promise<void> {
  session.on("Target.attachedToTarget", ({ sessionId }) => {
    const message = JSON.stringify({
      id: 1,
      method: "Emulation.setCPUThrottlingRate",
      params: { rate },
    });
    void session.send("Target.sendMessageToTarget", { sessionId, message });
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
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
