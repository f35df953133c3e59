import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { type Figure, tell } from "../figure.ts";
import { median } from "../measure.ts";
import { startBuiltService } from "../page/built-service.ts";
import { slowDown, timeFactChange } from "../page/fact-change.ts";
import { firstLoad } from "../page/first-load.ts";
import { noteTasks, timeImpacts } from "../page/impact.ts";

// The built page in a real browser: what it loads before it answers, how soon a changed fact shows, and
// how long an amendment takes in its worker.
const TURNS = 10;
/** Where the conduct took place, in Czechia or abroad: whether Czech law applies turns with it. */
const PLACE = {
  question: "q-act-place",
  answers: [0, 2],
  section: "section-jurisdiction",
} as const;
/** Early in a case, when most is still unknown and each answer costs the most. */
const FACTS = { "act.conduct": "possess", "act.effect": "abroad", "actor.age": 40 };

const service = await startBuiltService();
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.addInitScript((facts) => {
    const now = { facts, readings: {}, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  }, FACTS);
  await page.goto(service.url);
  await page.locator("#section-prosecution .status").first().waitFor();
  await page.waitForTimeout(2_000);
  const plain = await timed("page.factChange", 1);
  const slow = await timed("page.factChange.slow4", 4);
  const drafting = await browser.newPage();
  await noteTasks(drafting);
  const impacts = await timeImpacts(drafting, service.url, 3);
  tell([
    ...firstLoad(),
    plain,
    { ...slow, ratioTo: { name: plain.name, ratio: slow.value / plain.value } },
    ...figures(
      "page.compare",
      impacts.map(({ compare }) => compare),
    ),
    ...figures(
      "page.check",
      impacts.map(({ check }) => check),
    ),
  ]);

  function figures(name: string, times: readonly number[]): Figure[] {
    const figure = (suffix: string, ms: number) =>
      ({ name: `${name}${suffix}`, value: Number(ms.toFixed(1)), unit: "ms" }) as const;
    return [figure("", median(times)), figure(".worst", Math.max(...times))];
  }

  async function timed(name: string, rate: number): Promise<Figure> {
    await slowDown(page, rate);
    await timeFactChange(page, PLACE, 2);
    const value = await timeFactChange(page, PLACE, TURNS);
    return { name, value: Number(value.toFixed(1)), unit: "ms" };
  }
} finally {
  await browser.close();
  service.stop();
}
