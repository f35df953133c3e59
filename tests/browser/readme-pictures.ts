import { fileURLToPath } from "node:url";
import { expect, test, uiIn } from "./ui.ts";

const folder = fileURLToPath(new URL("../../docs/pictures", import.meta.url));

test.use({ viewport: { width: 1440, height: 1000 } });

test("a case and what follows from it", async ({ page }) => {
  const { open, openWorked, status, words } = uiIn(page, "en");
  await open();
  await openWorked("cz-s1-keeps-own-image-15-17");
  await expect(status("prosecution")).toHaveText(words.contested);
  await page.locator(".notice .icon-button").click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/case.png` });
});

test("the rules by source and section", async ({ page }) => {
  await uiIn(page, "en").open("/law");
  await expect(page.locator(".law-jump")).toBeVisible();
  await page.screenshot({ path: `${folder}/law.png` });
});
