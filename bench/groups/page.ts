import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { besides, type Figure, tell } from "../figure.ts";
import { median } from "../measure.ts";
import { startBuiltService } from "../page/built-service.ts";
import { type ChangeTime, slowDown, type Turn, timeFactChange } from "../page/fact-change.ts";
import { firstLoad } from "../page/first-load.ts";
import { noteTasks, timeImpacts } from "../page/impact.ts";

// The built page in a real browser: what it loads before it answers, how soon a changed fact shows, and
// how long an amendment takes in its worker.
const TURNS = 6;
/** From facts that touch little to facts that many outcomes turn on; each answer that is given first differs from the case. */
const CHANGES: readonly Turn[] = [
  { question: "q-act-place", answers: [2, 0] },
  { question: "q-act-conduct", answers: ["produce", "possess"] },
  { question: "q-actor-age", answers: ["14", "40"] },
  { question: "q-actor-nationality", answers: [1, 0] },
  { question: "q-material-content", answers: [1, 0] },
];
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
  const plain = await timed("page.factChange", 1);
  const slow = await timed("page.factChange.slow4", 4);
  const drafting = await browser.newPage();
  await noteTasks(drafting);
  const impacts = await timeImpacts(drafting, service.url, 3);
  tell([
    ...firstLoad(),
    ...plain,
    ...slow.map((figure, at) => besides(figure, plain[at] as Figure)),
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

  async function timed(name: string, rate: number): Promise<Figure[]> {
    const times: ChangeTime[] = [];
    for (const change of CHANGES) {
      await page.goto(service.url);
      await page.locator("#section-prosecution .status").first().waitFor();
      await page.waitForTimeout(2_000);
      await slowDown(page, rate);
      await timeFactChange(page, change, 2);
      times.push(await timeFactChange(page, change, TURNS));
      await slowDown(page, 1);
    }
    return [
      ...figures(
        name,
        times.map(({ findings }) => findings),
      ),
      ...figures(
        `${name}.whole`,
        times.map(({ whole }) => whole),
      ),
    ];
  }
} finally {
  await browser.close();
  service.stop();
}
