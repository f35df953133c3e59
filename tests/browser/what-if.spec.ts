import { OWN_IMAGE } from "./states/scenario.ts";
import { keepCase } from "./states/state.ts";
import { COERCION } from "./states/what-if.ts";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

const WORDS = {
  cs: {
    vary: "Jiné údaje",
    timeline: "Jiné znění zákona",
    birthdays: ["ode dne po 15. narozeninách", "ode dne po 18. narozeninách"],
    leftBehind:
      "Věk jednající osoby. Tento údaj plyne z dat, z nichž se jedno mění; uvedená hodnota se nepoužije.",
    thisCase: "tento případ",
    contested: "sporné",
    lowest:
      "Podle práva z doby od 1. ledna 2025 je nejpřísnější sazba, která přichází v úvahu, nejnižší.",
    lawOf2025: "Právo ke dni 1. ledna 2025.",
  },
  en: {
    vary: "Other facts",
    timeline: "Other wordings of the law",
    birthdays: ["from the day after the 15th birthday", "from the day after the 18th birthday"],
    leftBehind:
      "Age of the person who acted. This fact follows from dates, one of which is varied; the value given is not used.",
    thisCase: "this case",
    contested: "contested",
    lowest: "Under the law from 1 January 2025 on the gravest range that counts is lowest.",
    lawOf2025: "The law as it stood on 1 January 2025.",
  },
} as const;

const nbsp = (text: string | null) => (text ?? "").replaceAll("\u00a0", " ");

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`one fact is varied along a line whose boundaries are named (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open();
    await ui.openWorked(OWN_IMAGE);
    await page.goto("/what-if/vary/prosecution.open/actor.age");
    const places = page.locator(".line-place");
    await expect(places).toHaveCount(3);
    const boundaries = await page.locator(".line-boundary").allTextContents();
    expect(boundaries.map(nbsp)).toEqual(words.birthdays);
    await expect(places.nth(1)).toContainText(words.thisCase);
    await expect(places.nth(2)).toContainText(words.contested);

    await places.nth(0).click();
    await expect(places.nth(0)).toContainText(words.thisCase);
    await expect(page.locator(".notice")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(places.nth(1)).toContainText(words.thisCase);
  });

  test(`an age that gives way to a varied date is named (${language})`, async ({ page }) => {
    await keepCase(page, { ...COERCION, "actor.birthDate": "1995-01-01" });
    const ui = uiIn(page, language);
    await ui.open("/what-if/vary/prosecution.open/act.date");
    await expect(page.locator(".line-place").first()).toBeVisible();
    const warning = page.locator(".varied .message p");
    expect(nbsp(await warning.textContent())).toBe(words.leftBehind);

    await page.goto("/what-if/vary/prosecution.open/actor.nationality");
    await expect(page.locator(".line-place").first()).toBeVisible();
    await expect(warning).toHaveCount(0);
  });

  test(`two facts are varied in a heat map that the arrow keys move in (${language})`, async ({
    page,
  }) => {
    const ui = uiIn(page, language);
    await ui.open();
    await ui.openWorked(OWN_IMAGE);
    await page.goto("/what-if/vary/prosecution.open/actor.age/act.conduct");
    const now = page.locator(".heat-cell[data-now] button");
    await expect(now).toContainText(words.thisCase);
    await now.focus();
    await page.keyboard.press("ArrowLeft");
    const focused = page.locator(".heat-cell button:focus");
    await expect(focused).toHaveText(ui.words.no);
    const at = await focused.getAttribute("data-at");
    await page.keyboard.press("Enter");
    await expect(now).toHaveAttribute("data-at", at ?? "");
    await expect(now).toBeFocused();
    // every cell says in a word how the finding comes out
    for (const text of await page.locator(".heat-cell").allTextContents()) {
      expect(text.trim()).not.toBe("");
    }
  });

  test(`the case is followed through the wordings, with the more favourable law (${language})`, async ({
    page,
  }) => {
    await keepCase(page, COERCION);
    const ui = uiIn(page, language);
    await ui.open("/what-if/timeline");
    const steps = page.locator(".timeline-step");
    await expect(steps).toHaveCount(2);
    await expect(steps.nth(1)).toContainText("2025");
    await expect(steps.nth(1)).toContainText("≠");
    const favours = page.locator(".favours").first();
    expect(nbsp(await favours.textContent())).toContain(words.lowest);
    expect(nbsp(await favours.textContent())).toContain(words.lawOf2025);
  });
}

test("without the date of the act every wording since 2010 is shown, and none is called better", async ({
  page,
}) => {
  const { "act.date": _, ...undated } = COERCION;
  await keepCase(page, undated);
  const ui = uiIn(page, "en");
  await ui.open("/what-if/timeline");
  await expect(page.locator(".timeline-step").first()).toContainText("2010");
  await expect(page.locator(".favour")).toHaveCount(0);
});
