import { readFile } from "node:fs/promises";
import { loadRulebook } from "@cokdyby/rules";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { openFold, openStep } from "./states/workbench.ts";
import { readPdf } from "./take-away-pdf.ts";
import { expect, LANGUAGES, test, tooWide, uiIn, violations } from "./ui.ts";

const WIDTHS = [360, 768, 1440];
const STEPS = ["", "/impact", "/document"];

/** Keeps a draft in the browser before the page is opened. */
async function keep(page: Page, draft: object): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem("cokdyby.draft") === null) {
      localStorage.setItem("cokdyby.draft", JSON.stringify(kept));
    }
  }, draft);
}

const DRAFT = {
  title: "Návrh – draft",
  chosen: ["lower-age-to-14"],
  figures: {},
  text: "",
  properties: [
    {
      id: "own-1",
      title: "Pod patnáct – under fifteen",
      given: [{ subject: "actor.age", operator: "lessThan", value: 15 }],
      expect: { subject: "liability.liable", operator: "equal", value: false },
      text: "",
    },
  ],
};

for (const language of LANGUAGES) {
  test(`every step of the workbench is accessible and fits at each width (${language})`, async ({
    page,
  }) => {
    await keep(page, DRAFT);
    const { open } = uiIn(page, language);
    for (const step of STEPS) {
      await open(`/amendment${step}`);
      const drawn = {
        "": ".bench-shipped input",
        "/impact": ".bench-property .bench-table",
        "/document": ".note",
      }[step];
      await expect(page.locator(drawn ?? "").first()).toBeAttached();
      if (step === "/impact") await openFold(page, "verified");
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `${step} at ${width}`).toEqual([]);
        // between the narrow and the wide layout only the room differs
        if (width === 768) continue;
        expect(await violations(page), `${step} at ${width}`).toEqual([]);
      }
    }
  });
}

test("amendments that contradict each other are named, and nothing is computed", async ({
  page,
}) => {
  await keep(page, { ...DRAFT, figures: { ageOfCriminalResponsibility: 13 } });
  await uiIn(page, "cs").open("/amendment");
  await expect(page.locator("main [role=alert]")).toContainText("lower-age-to-14");
  expect(await violations(page)).toEqual([]);
  await page.goto("/amendment/impact");
  await expect(page.locator("main [role=status]").first()).toContainText("Návrh obsahuje chyby");
  await expect(page.locator(".bench-summary")).toHaveCount(0);
});

test("the impact of the last form without mistakes stays while there is one", async ({ page }) => {
  await keep(page, DRAFT);
  await uiIn(page, "cs").open("/amendment/impact");
  await expect(page.locator(".bench-summary")).toBeVisible();
  await openStep(page, "draft");
  await page.locator(".date-part input").first().fill("1.1.1950");
  await openStep(page, "impact");
  await expect(page.locator("main [role=status]").first()).toContainText("Návrh obsahuje chyby");
  await expect(page.locator(".bench-summary")).toBeVisible();
});

test("a figure outside its bounds is refused at its field", async ({ page }) => {
  await uiIn(page, "en").open("/amendment");
  await openFold(page, "figures");
  const field = page.locator(".bench-figure input").first();
  await field.fill("300");
  await expect(page.locator(".bench-figure .field-problem")).toContainText("Enter a whole number");
  await field.fill("14");
  await expect(page.locator(".bench-figure .field-problem")).toHaveCount(0);
  await page.locator(".bench-tabs a").nth(1).click();
  await expect(page.locator(".bench-summary")).toContainText("outcomes change");
});

test("a long computation can be stopped and begun again", async ({ page }) => {
  await keep(page, DRAFT);
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    let first = true;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly task?: string }) {
      const slow = message.task === "compareLaws" && first;
      if (slow) first = false;
      setTimeout(() => postMessage.call(this, message), slow ? 60_000 : 0);
    };
  });
  await uiIn(page, "en").open("/amendment/impact");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator(".bench-summary")).toHaveCount(0);
  await page.getByRole("button", { name: "Compute again" }).click();
  await expect(page.locator(".bench-summary")).toBeVisible();
});

test("a draft is saved on the server when asked for, and opened from there", async ({ page }) => {
  const title = `Draft ${Date.now()}`;
  await keep(page, { ...DRAFT, title });
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await uiIn(page, "en").open("/amendment");
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: "Save on the server" }).click();
  await expect(page.locator(".notice")).toContainText("version 1");
  await page.getByRole("button", { name: "Erase the draft" }).click();
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(page.locator(".bench-shipped input:checked")).toHaveCount(0);
  await page.getByRole("button", { name: "Open from the server" }).click();
  await page.getByRole("button", { name: title }).click();
  await expect(page.locator(".bench-shipped input:checked")).toHaveCount(1);
  await expect(page.locator(".bench-head input").first()).toHaveValue(title);
});

test("the catalogue is narrowed, and checked with an amendment", async ({ page }) => {
  await uiIn(page, "cs").open("/law/recommendations");
  const shown = page.locator(".law-shown");
  await expect(shown).toContainText("115 položek ze 115");
  await page.getByLabel("Jak je zpracováno").selectOption("checked");
  await expect(page.locator(".law-checks .status").first()).toBeVisible();
  // the second answer, where another offence changes the first
  await expect(page.locator(".law-checks .hint")).toHaveText(
    /^stojí-li vedle i\sjiný trestný čin:\s*nesplněno$/,
  );
  await page.getByLabel("Navržená změna zákona").selectOption("ii-6");
  await page.getByLabel("Splněno podle práva ke dni").selectOption("notMet");
  await page.getByLabel("Splněno s navrženou změnou").selectOption("met");
  await expect(shown).toContainText(/^1 položka/);
  await expect(page.locator(".law-entry code")).toHaveText("II-6");
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await tooWide(page)).toEqual([]);
});

test("the document is taken away as DOCX, and what it rests on as tables", async ({ page }) => {
  await keep(page, DRAFT);
  await uiIn(page, "cs").open("/amendment/document");
  await expect(page.locator(".note h2").first()).toBeVisible();
  const take = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const docx = await take("Dokument pro Word (DOCX)");
  expect(docx.name).toBe("navrh-draft-dokument.docx");
  const words = strFromU8(unzipSync(docx.bytes)["word/document.xml"] ?? new Uint8Array());
  expect(words).toContain("nic proto není označeno za vedlejší účinek");
  expect(words).toMatch(/[0-9a-f]{64}/);
  await openStep(page, "impact");
  await openFold(page, "verified");
  const changes = await take("Tabulka změn (CSV)");
  expect(changes.name).toBe("navrh-draft-zmeny.csv");
  expect(changes.bytes.toString()).toContain("prosecution.open;");
  const recommendations = await take("Tabulka doporučení (CSV)");
  expect(recommendations.bytes.toString()).toContain("ii-6-own-possession;");
  expect(recommendations.bytes.toString()).toContain("own-1;");
});

test("the paper on any draft that ships has at most four pages", async ({ page }) => {
  const { amendments } = loadRulebook();
  expect(amendments.length).toBeGreaterThan(5);
  await uiIn(page, "cs").open("/amendment/document");
  for (const { id } of amendments) {
    await page.evaluate((draft) => localStorage.setItem("cokdyby.draft", draft), shipped(id));
    await page.reload();
    await expect(page.locator(".note h2").first(), id).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const { pages } = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
    expect(pages, id).toBeLessThanOrEqual(4);
  }
});

/** A draft of one amendment that ships, as it is kept. */
function shipped(id: string): string {
  return JSON.stringify({ title: id, chosen: [id], figures: {}, text: "", properties: [] });
}

test("combinations of facts are counted in the fold on how it was verified alone", async ({
  page,
}) => {
  const counted = /kombinac|× 10|milion|miliard|bili[oó]n|biliard/u;
  await keep(page, DRAFT);
  await uiIn(page, "cs").open("/amendment/impact");
  const kinds = page.locator(".bench-change .disclosure-button").first();
  await kinds.click();
  await expect(page.locator(".bench-change")).not.toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(counted);
  await openFold(page, "verified");
  await expect(page.locator(".bench-verified")).toContainText(counted);
  await openStep(page, "document");
  await expect(page.locator(".note h1")).toBeVisible();
  await expect(page.locator("main")).not.toContainText(counted);
});

for (const language of LANGUAGES) {
  test(`three steps stand once, and are named alike in menu and heading (${language})`, async ({
    page,
  }) => {
    const { open } = uiIn(page, language);
    const steps = {
      cs: ["Návrh", "Dopad", "Dokument"],
      en: ["Draft", "Impact", "Document"],
    }[language];
    await open("/");
    await page.locator("main li a[href='/amendment']").click();
    for (const menu of [".screens", ".bench-tabs"]) {
      for (const step of steps) {
        const link = page.locator("nav").getByRole("link", { name: step, exact: true });
        await page.locator(menu).getByRole("link", { name: step, exact: true }).click();
        await expect(page.locator("main h1")).toHaveText(step);
        // without a role "Návrh" is also the door in the menu
        const doors = menu === ".bench-tabs" && step === steps[0] ? 1 : 0;
        await expect(link).toHaveCount(1 + doors);
        const number = await page
          .locator(menu)
          .getByRole("link", { name: step, exact: true })
          .evaluate((each) => getComputedStyle(each, "::before").content);
        expect(number).toContain("counter(step)");
      }
      await page.evaluate(() => localStorage.removeItem("cokdyby.role"));
      await page.reload();
    }
    await page.locator(".screens a[href='/law']").click();
    await expect(page.locator("main h1")).toHaveText({ cs: "Zákon", en: "Law" }[language]);
  });
}

test("the parts that were places of their own lead to their steps", async ({ page }) => {
  const { open } = uiIn(page, "cs");
  for (const [once, now] of [
    ["/amendment/properties", "/amendment/impact"],
    ["/amendment/report", "/amendment/document"],
  ] as const) {
    await open(once);
    await expect(page).toHaveURL(now);
  }
});
