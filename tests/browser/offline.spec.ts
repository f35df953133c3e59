import { cutNetwork } from "./cut-network.ts";
import { solve, THREAT } from "./states/exercise.ts";
import { chooseShipped, openFold, openStep, takeOver } from "./states/workbench.ts";
import { expect, test, uiIn, WORDS } from "./ui.ts";

// the service worker answers where the network does not
test.use({ serviceWorkers: "allow" });

test("with the network cut after the first load everything goes on working, a reload included", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "cs");
  await ui.open();
  await cutNetwork(page, context);

  await ui.openWorked("cz-s1-keeps-own-image-15-17");
  await expect(ui.status("prosecution")).toHaveText(ui.words.contested);
  await page.reload();
  await expect(ui.status("prosecution")).toHaveText(ui.words.contested);
  await ui.goTo(ui.words.why);
  await expect(page.locator(".rule").first()).toBeVisible();
  await ui.goTo(ui.words.readings);
  await expect(page.locator(".reading").first()).toBeVisible();
  await page.goto("/why/liability.exempt");
  await expect(page.locator(".rule").first()).toBeVisible();

  await page.goto("/what-if/vary/prosecution.open/actor.age");
  await expect(page.locator(".line-place").first()).toBeVisible();
  await page.goto("/what-if/timeline");
  await expect(page.locator(".timeline-step").first()).toBeVisible();
  await page.goto(`/exercise/${THREAT}`);
  await solve(page);
  await page.goto("/law/criminal-code.s192-1");
  await expect(page.locator(".law-rule h1")).toBeVisible();
  await page.goto("/take-away");
  await expect(page.locator(".note h2").first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "DOCX" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);

  await page.goto("/case");
  await page.getByRole("button", { name: ui.words.other }).click();
  await expect(ui.status("prosecution")).toHaveText(WORDS.en.contested);
  await expect(page.locator(".conclusion-sentence")).toContainText("child");
});

test("what is the service's own is never answered by the kept page", async ({ page, context }) => {
  await uiIn(page, "cs").open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // only what the worker lets pass comes to here
  await page.route("**/lti/login", (route) => route.fulfill({ json: {} }));
  for (const path of ["/v1/facts", "/lti/login", "/health/live", "/openapi.json"]) {
    const answer = await page.goto(path);
    expect({ path, kept: answer?.fromServiceWorker() }).toEqual({ path, kept: false });
    expect(await answer?.headerValue("content-type"), path).toMatch(/json/);
  }
  await cutNetwork(page, context);
  expect((await page.goto("/law"))?.fromServiceWorker()).toBe(true);
});

test("with the network cut a draft is written, assessed, reported and taken away", async ({
  page,
  context,
  faults,
}) => {
  await uiIn(page, "cs").open();
  await cutNetwork(page, context);

  await page.goto("/amendment");
  await chooseShipped(page);
  await takeOver(page, "criminal-code.s192-1");
  await page.reload();
  await expect(page.locator(".clause")).toHaveCount(1);
  await openStep(page, "impact");
  await expect(page.locator(".bench-summary")).toBeVisible();
  await openFold(page, "properties");
  await page.getByRole("button", { name: "Přidat požadavek" }).click();
  await expect(page.locator(".bench-property .status-word").first()).toBeVisible();
  await openStep(page, "document");
  await expect(page.locator(".bench-report h2").first()).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "DOCX" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.docx$/);

  // only what is kept on the server waits for it, and says so
  await openStep(page, "draft");
  await page.getByRole("button", { name: "Uložit na server" }).click();
  await expect(page.getByText(/^Návrh zatím nemá název/)).toBeVisible();
  await page.getByLabel("Název návrhu").fill("Návrh A");
  await page.getByRole("button", { name: "Uložit na server" }).click();
  await expect(page.getByText("Server není dostupný; návrh zůstal v prohlížeči.")).toBeVisible();
  expect(faults.splice(0)).toEqual(["Failed to load resource: net::ERR_INTERNET_DISCONNECTED"]);
});

test("after an update the page is that of the newest edition, and an open page has its own files", async ({
  page,
  context,
}) => {
  await uiIn(page, "cs").open();
  await cutNetwork(page, context);
  // as an update leaves them: the files of the edition before stay, in a cache that is older
  await page.evaluate(async () => {
    const [newest = ""] = await caches.keys();
    const files = await caches.open(newest);
    const kept = await Promise.all(
      (await files.keys()).map(async (file) => [file, await files.match(file)] as const),
    );
    await caches.delete(newest);
    const older = await caches.open("cokdyby-older");
    const headers = { "content-type": "text/html; charset=utf-8" };
    await older.put("/index.html", new Response("<h1>earlier</h1>", { headers }));
    await older.put("/assets/earlier.js", new Response("of before"));
    const again = await caches.open(newest);
    for (const [file, answer] of kept) if (answer !== undefined) await again.put(file, answer);
  });
  const asked = () => page.evaluate(async () => (await fetch("/assets/earlier.js")).text());
  expect(await asked()).toBe("of before");
  await page.goto("/law");
  await expect(page.locator(".law-search")).toBeVisible();
  await expect(page.getByText("earlier")).toHaveCount(0);
});
