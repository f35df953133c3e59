import type { Page } from "@playwright/test";
import { expect, type Ui } from "./ui.ts";

// The words are invented; the act is one whose official words are not pinned, so that any will do.
export const ACT = "criminal-procedure-code";
export const FIRST = `# Smyšlený řád, zákon č. 141/1961 Sb.

## § 307

(1) Soud může rybáři prominout, jestliže

- a) vrátil ryby, a

- b) slíbil, že víckrát nebude lovit.

(2) Prominutí se oznámí spolku rybářů.

## § 309

Rybáři se mohou dohodnout o náhradě za ryby.

## § 310

O rybách rozhoduje porybný.
`;
export const SECOND: string = FIRST.replace(
  "(2) Prominutí",
  "(2) Prominout lze jen jednou.\n\n(3) Prominutí",
)
  .replace("vrátil ryby, a", "vrátil všechny ryby a")
  .replace("náhradě za ryby.", "náhradě za ryby .")
  .replace("\n## § 310\n\nO rybách rozhoduje porybný.\n", "");

/** Gives the form an act, a day and a file. */
export async function giveFile(page: Page, on: string, name: string, text: string): Promise<void> {
  const form = page.locator(".wordings-drop");
  await form.locator("select").selectOption(ACT);
  await form.locator(".date-part input").first().fill(on);
  await form
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
}

/** Imports both wordings; what the second changed is shown then. */
export async function importBoth({ open }: Ui, page: Page): Promise<void> {
  await open("/law/wordings");
  await giveFile(page, "2024-01-01", "first.md", FIRST);
  await expect(page.locator(".wordings-change").first()).toBeVisible();
  await page.goto("/law/wordings");
  await giveFile(page, "2025-01-01", "second.md", SECOND);
  await expect(page).toHaveURL(`/law/wordings/${ACT}/2025-01-01`);
  await expect(page.locator(".wordings-change").first()).toBeVisible();
}
