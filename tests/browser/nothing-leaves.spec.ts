import type { Page } from "@playwright/test";
import { FIRST } from "../wordings/two-wordings.ts";
import { giveFile } from "./import-wordings.ts";
import { keepCase } from "./states/state.ts";
import { chooseShipped, openFold, openStep, takeOver } from "./states/workbench.ts";
import { expect, test, uiIn } from "./ui.ts";

// what it asks for counts too
test.use({ serviceWorkers: "allow" });

/** Values that nothing but a case could hold. */
const TITLE = "Zvlastni-nazev-4711";
const AGE = "37";
const BORN = "1987-06-05";
const TEXT = "vlastni-text-0815";

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly body: string;
}

/** Records every request of a page from now on. */
function recordRequests(page: Page): readonly Sent[] {
  const requests: Sent[] = [];
  page.on("request", (request) => {
    const body = request.postData() ?? "";
    requests.push({ url: request.url(), method: request.method(), body });
  });
  return requests;
}

/** Requests only fetch, from our own server, and hold none of the values. */
function expectNothingLeft(requests: readonly Sent[], origin: string, values: readonly string[]) {
  for (const { url, method, body } of requests) {
    expect(new URL(url).origin).toBe(origin);
    expect(method).toBe("GET");
    expect(body).toBe("");
    // the names of files end in a digest, which may hold anything
    const asked = decodeURIComponent(
      new URL(url).search + new URL(url).pathname.replace(/-[\w-]{8}\./, "."),
    );
    for (const value of values) expect(asked).not.toContain(value);
  }
  expect(requests.length).toBeGreaterThan(5);
}

test("no request holds a fact, whatever is done but saving", async ({ page }) => {
  const requests = recordRequests(page);
  const ui = uiIn(page, "cs");
  await ui.open();
  await page.locator(".case-name textarea").fill(TITLE);
  await page.locator("#q-act-conduct select").selectOption("extort");
  await page.locator("#q-actor-age .number-field input").fill(AGE);
  const actorAge = page.locator("#q-actor-age");
  await actorAge.getByRole("radio", { name: "Podle data narození" }).check({ force: true });
  await actorAge.locator(".date-part input").first().fill(BORN);
  await page.locator("#section-jurisdiction .finding-row-button").first().click();
  await page.getByRole("button", { name: ui.words.share }).click();
  await expect(page.locator(".share-link textarea")).toHaveValue(/#case=/);
  await page.keyboard.press("Escape");
  await ui.goTo(ui.words.why);
  await expect(page.locator(".rule").first()).toBeVisible();
  await ui.goTo(ui.words.readings);
  await expect(page.locator(".readings h2").first()).toBeVisible();
  await ui.goTo(ui.words.whatIf);
  await expect(page.locator(".what-if-part")).toBeVisible();
  await ui.goTo(ui.words.takeAway);
  for (const kind of ["DOCX", "YAML", "JSON"]) {
    await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: kind }).click(),
    ]);
  }
  await ui.goTo(ui.words.readings);
  await page.getByRole("button", { name: ui.words.other }).click();
  await page.reload();
  await expect(page.locator(".readings h2").first()).toBeVisible();

  const { origin } = new URL(page.url());
  expectNothingLeft(requests, origin, [TITLE, AGE, BORN, "extort", "case="]);
});

test("no request holds a draft, whatever is done but saving; saving sends it, and no fact", async ({
  page,
}) => {
  const requests = recordRequests(page);
  await keepCase(page, { "actor.age": Number(AGE), "act.conduct": "extort" });
  await uiIn(page, "cs").open("/amendment");
  // a draft of its own in each run: the same once more would not be saved again
  await page.locator(".bench-head input").first().fill(`${TITLE} ${Date.now()}`);
  await chooseShipped(page);
  await takeOver(page, "criminal-code.s192-1");
  await page.getByLabel("Důvod vlastními slovy").fill(TEXT);
  await openStep(page, "impact");
  await expect(page.locator(".bench-summary")).toBeVisible();
  await openFold(page, "properties");
  await page.getByRole("button", { name: "Přidat požadavek" }).click();
  await page.locator(".bench-property input").first().fill(TEXT);
  await expect(page.locator(".bench-property .status-word").first()).toBeVisible();
  await openStep(page, "document");
  await expect(page.locator(".bench-report h1")).toContainText(TITLE);
  await openStep(page, "draft");
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Uložit do souboru" }).click(),
  ]);
  await page.reload();
  await expect(page.locator(".clause")).toHaveCount(1);
  const values = [TITLE, TEXT, "lower-age", "s192", "extort"];
  expectNothingLeft(requests, new URL(page.url()).origin, values);

  const before = requests.length;
  await page.getByRole("button", { name: "Uložit na server" }).click();
  await expect(page.locator(".notice")).toContainText("Návrh je uložen na serveru");
  const saved = requests.slice(before).map(({ body }) => body);
  expect(saved.join()).toContain(TEXT);
  expect(saved.join()).not.toContain("actor.age");
});

test("no request holds the words of an imported act, or what was found of them", async ({
  page,
}) => {
  const requests = recordRequests(page);
  await uiIn(page, "cs").open("/law/wordings");
  await giveFile(page, "2024-01-01", `${TITLE}.md`, FIRST.replace("porybný", TEXT));
  const change = page.locator(".wordings-change").last();
  await expect(change).toBeVisible();
  await page.locator(".wordings-change .disclosure-button").first().click();
  await expect(page.locator(".wordings-words").first()).toBeVisible();
  await page.reload();
  await expect(change).toBeVisible();
  expectNothingLeft(requests, new URL(page.url()).origin, [TITLE, TEXT, "rybář"]);
});

test("the address holds no fact; a link does in its fragment, which is taken out of the address at once", async ({
  page,
  context,
}) => {
  const ui = uiIn(page, "en");
  await ui.open();
  await ui.openWorked("coe-57");
  expect(new URL(page.url()).pathname).toBe("/case");
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("button", { name: ui.words.share }).click();
  const link = await page.locator(".share-link textarea").inputValue();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/case#case=[\w-]+$/);

  const other = await context.newPage();
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole("dialog")).toBeVisible();
  expect(new URL(other.url()).hash).toBe("");
  expect(asked.filter((url) => url.includes("case="))).toEqual([]);
  await other.getByRole("dialog").locator(".dialog-foot button").last().click();
  await expect(other.locator("#section-jurisdiction .layer")).toHaveCount(2);
});
