import type { Page } from "@playwright/test";
import { median } from "../measure.ts";

/** A question, and two answers that are given by turns; the findings change with each. */
export interface Turn {
  readonly question: string;
  /** A button by its place; or what is typed, or chosen from a list. */
  readonly answers: readonly [number, number] | readonly [string, string];
}

/** In milliseconds from the answer. */
export interface ChangeTime {
  /** Until the frame that shows the first new findings, the headlines, is drawn. */
  readonly findings: number;
  /** Until the last of what follows from it stands in the page: the lesser findings, the questions. */
  readonly whole: number;
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
 * @returns the middle times
 */
export async function timeFactChange(page: Page, turn: Turn, turns: number): Promise<ChangeTime> {
  const times: ChangeTime[] = [];
  for (let at = 0; at < turns; at += 1) {
    const answer = turn.answers[at % 2] ?? 0;
    times.push(await page.evaluate(timeOnce, { question: turn.question, answer }));
  }
  return {
    findings: median(times.map(({ findings }) => findings)),
    whole: median(times.map(({ whole }) => whole)),
  };
}

/** In the page: gives one answer, and waits until nothing more changes. */
function timeOnce({
  question,
  answer,
}: {
  readonly question: string;
  readonly answer: string | number;
}): Promise<ChangeTime> {
  const part = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  const give =
    typeof answer === "number"
      ? () => part(`#${question} .choice-option:nth-child(${answer + 1}) input`).click()
      : () => {
          const field = part(`#${question} :is(select, input:not([type=radio]))`);
          // React listens for what a person does, which is not to set the property of the element
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(
            field,
            answer,
          );
          field.dispatchEvent(new Event("input", { bubbles: true }));
          field.dispatchEvent(new Event("change", { bubbles: true }));
        };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const since = () => performance.now() - started;
    let findings: number | undefined;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const first = new MutationObserver(() => {
      first.disconnect();
      // the first task after the frame
      requestAnimationFrame(() =>
        scheduler.postTask(() => (findings = since()), { priority: "user-blocking" }),
      );
    });
    const all = new MutationObserver(() => {
      const whole = since();
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (findings === undefined) return;
        all.disconnect();
        resolve({ findings, whole: Math.max(whole, findings) });
      }, 700);
    });
    const inside = { subtree: true, childList: true, characterData: true };
    first.observe(part("#findings"), { ...inside, attributeFilter: ["data-status"] });
    all.observe(part("main .columns.read"), { ...inside, attributes: true });
    setTimeout(() => reject(new Error(`nothing changed with ${question}: ${answer}`)), 20_000);
    give();
  });
}
