import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";
import { firstLoad } from "../../scripts/first-load.ts";
import { besides, type Figure, figure, middleAndWorst, tell } from "../figure.ts";
import { serve } from "../http/served.ts";
import { TRIAL } from "../measure.ts";
import { type ChangeTime, slowDown, type Turn, timeFactChange } from "../page/fact-change.ts";
import { noteTasks, timeImpacts } from "../page/impact.ts";

// The built page in a real browser: what it loads before it answers, how soon a changed fact shows, and
// how long an amendment takes in its worker.
const TURNS = TRIAL ? 1 : 6;
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

const folder = mkdtempSync(join(tmpdir(), "cokdyby-bench-"));
const main = fileURLToPath(new URL("../../packages/server/dist/main.js", import.meta.url));
const service = await serve([main], { PORT: "0", DATA_DIR: folder, LOG_LEVEL: "info" });
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ locale: "cs-CZ" });
  await page.addInitScript((facts) => {
    const now = { facts, readings: {}, amendments: [], presume: true, unobtainable: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify({ shape: 1, past: [], now, future: [] }));
  }, FACTS);
  const plain = await timed("page.factChange", 1);
  const slow = await timed("page.factChange.slow4", 4);
  const drafting = await browser.newPage({ locale: "cs-CZ" });
  await noteTasks(drafting);
  const impacts = await timeImpacts(
    drafting,
    service.url,
    TRIAL ? { first: 1, turns: 1 } : { turns: 3 },
  );
  tell([
    ...firstLoad().map(({ part, bytes }) => figure(`page.firstLoad.${part}`, bytes / 1_024, "KiB")),
    ...plain,
    ...slow.map((each, at) => besides(each, plain[at] as Figure)),
    ...middleAndWorst(
      "page.compare",
      impacts.map(({ compare }) => compare),
    ),
    ...middleAndWorst(
      "page.check",
      impacts.map(({ check }) => check),
    ),
  ]);

  async function timed(name: string, rate: number): Promise<Figure[]> {
    const times: ChangeTime[] = [];
    for (const change of TRIAL ? CHANGES.slice(0, 1) : CHANGES) {
      await page.goto(new URL("/case", service.url).href);
      await page.locator("#section-prosecution .status").first().waitFor();
      await page.waitForTimeout(2_000);
      await slowDown(page, rate);
      if (!TRIAL) await timeFactChange(page, change, 2);
      times.push(await timeFactChange(page, change, TURNS));
      await slowDown(page, 1);
    }
    return [
      ...middleAndWorst(
        name,
        times.map(({ findings }) => findings),
      ),
      ...middleAndWorst(
        `${name}.whole`,
        times.map(({ whole }) => whole),
      ),
    ];
  }
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true });
}
