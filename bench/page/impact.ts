import type { Page } from "@playwright/test";
import { median } from "../measure.ts";

/** How long one shipped amendment took in the page's worker, in milliseconds. */
export interface ImpactTime {
  readonly compare: number;
  /** The recommendations under the amended law. */
  readonly check: number;
}

/** Has each worker of the pages to come note how long its tasks take; before a page is opened. */
export async function noteTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: [task: string, ms: number][] = [];
    Object.assign(window, { notedTasks: noted });
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      override postMessage(message: unknown): void {
        const { kind, id, task } = message as { kind: string; id: number; task: string };
        if (kind === "task") {
          const sent = performance.now();
          const listen = ({ data }: MessageEvent<{ id: number }>) => {
            if (data.id !== id) return;
            this.removeEventListener("message", listen);
            noted.push([task, performance.now() - sent]);
          };
          this.addEventListener("message", listen);
        }
        super.postMessage(message);
      }
    };
  });
}

/**
 * Chooses each shipped amendment, or the `first` ones, on the screen for drafts, alone and several times, and looks at
 * what it changes.
 *
 * @param url of the service
 * @returns the middle times of each amendment
 */
export async function timeImpacts(
  page: Page,
  url: string,
  { first = Number.POSITIVE_INFINITY, turns }: { readonly first?: number; readonly turns: number },
): Promise<readonly ImpactTime[]> {
  await page.goto(new URL("/amendment", url).href);
  await page.locator(".bench-shipped button").click();
  const boxes = page.locator(".bench-shipped input[type=checkbox]");
  await boxes.first().waitFor({ state: "attached" });
  const found: ImpactTime[] = [];
  const count = Math.min(first, await boxes.count());
  for (let at = 0; at < count; at += 1) {
    const times: ImpactTime[] = [];
    for (let turn = 0; turn <= turns; turn += 1) times.push(await timeOnce(page, at));
    // the first is to warm up
    const rest = times.slice(1);
    found.push({
      compare: median(rest.map((each) => each.compare)),
      check: median(rest.map((each) => each.check)),
    });
  }
  return found;
}

async function timeOnce(page: Page, at: number): Promise<ImpactTime> {
  const box = page.locator(".bench-shipped input[type=checkbox]").nth(at);
  const tab = (name: string) => page.locator(`.bench-tabs a[href='/amendment${name}']`);
  await page.evaluate(() => {
    (window as unknown as { notedTasks: unknown[] }).notedTasks.length = 0;
  });
  await box.check({ force: true });
  await tab("/impact").click();
  // compared, then checked without and with the amendment
  await page.waitForFunction(() => {
    const { notedTasks } = window as unknown as { notedTasks: [string, number][] };
    const tasks = notedTasks.map(([task]) => task);
    return (
      tasks.slice(tasks.indexOf("compareLaws")).filter((task) => task === "checkLaw").length === 2
    );
  });
  const noted = await page.evaluate(
    () => (window as unknown as { notedTasks: [string, number][] }).notedTasks,
  );
  await tab("").click();
  await box.waitFor({ state: "attached" });
  await box.uncheck({ force: true });
  // the empty draft is looked at too; the next one is not to meet it
  await page.waitForTimeout(800);
  const timesOf = (task: string) => noted.flatMap(([name, ms]) => (name === task ? [ms] : []));
  // the unamended law is checked before the amended one
  const [compare, check] = [timesOf("compareLaws").at(-1), timesOf("checkLaw").at(-1)];
  if (compare === undefined || check === undefined) {
    throw new Error(`the worker was asked for ${noted.map(([task]) => task)} alone`);
  }
  return { compare, check };
}
