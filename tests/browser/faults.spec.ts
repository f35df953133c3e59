import type { Page } from "@playwright/test";
import { expect, test, uiIn } from "./ui.ts";

/** Lets every task of one name fail, as a fault of ours would. */
async function failing(page: Page, task: string): Promise<void> {
  await page.addInitScript((failing) => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly task?: string }) {
      postMessage.call(this, message.task === failing ? { ...message, task: "noSuch" } : message);
    };
  }, task);
}

const FAULT = "Tady se něco pokazilo na naší straně.";

test.describe("a fault is told, in place of what it keeps from being shown", () => {
  const alert = (page: Page) => page.locator("main [role=alert]").first();

  for (const [task, path] of [
    ["explain", "/why/prosecution.open"],
    ["sides", "/why/prosecution.open/sides"],
    ["checkLaw", "/law/recommendations"],
    ["readDraft", "/amendment"],
  ] as const) {
    test(`of ${task}`, async ({ page }) => {
      await failing(page, task);
      await uiIn(page, "cs").open(path);
      await expect(alert(page)).toContainText(FAULT);
    });
  }

  test("of the steps alone the charge stands", async ({ page }) => {
    await failing(page, "steps");
    const ui = uiIn(page, "cs");
    await ui.open();
    await page.locator("#q-actor-age .number-field input").fill("14");
    await expect(page.locator(".conclusion-sentence")).toContainText("§ 25");
    // the checklist waits for what comes after the steps
    await page.locator(".door").first().click();
    await expect(page.locator(".checklist")).toContainText("§ 25");
    await expect(page.locator(".step-list")).toHaveCount(0);
  });

  test("of a case file, whose editor stays", async ({ page }) => {
    await failing(page, "file");
    await uiIn(page, "cs").open("/file");
    await page.getByRole("button", { name: "Otevřít ukázkový spis" }).click();
    await expect(alert(page)).toContainText(FAULT);
    await expect(page.locator("#file-persons-A")).toBeVisible();
  });
});

test("a file that a fault keeps from being opened is told of", async ({ page }) => {
  await failing(page, "openSet");
  await uiIn(page, "cs").open("/training");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "set.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(page.locator(".notice")).toContainText(FAULT);
});

test("a link that the browser does not let onto the clipboard is told of", async ({ page }) => {
  await page.addInitScript(() =>
    // over plain http there is none
    Object.defineProperty(navigator, "clipboard", { value: undefined }),
  );
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.getByRole("button", { name: ui.words.share }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Kopírovat" }).click();
  await expect(page.getByRole("dialog").getByRole("status").last()).toContainText(
    "Odkaz se nepodařilo zkopírovat",
  );
});

test("worked cases that cannot be fetched are told of", async ({ page, faults }) => {
  await page.route(/worked-cases/, (route) => route.abort());
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.getByRole("button", { name: ui.words.workedCases, exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText(FAULT);
  expect(new Set(faults.splice(0))).toEqual(new Set(["Failed to load resource: net::ERR_FAILED"]));
});
