import type { Page } from "@playwright/test";
import { ACT, FIRST, SECOND } from "../wordings/two-wordings.ts";
import { expect, type Ui } from "./ui.ts";

/** Gives the form an act, a day and a file. */
export async function giveFile(
  page: Page,
  on: string,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const form = page.locator(".wordings-drop");
  await form.locator("select").selectOption(ACT);
  await form.locator(".date-part input").first().fill(on);
  await form.locator("input[type=file]").setInputFiles({
    name,
    mimeType: name.endsWith(".pdf") ? "application/pdf" : "text/markdown",
    buffer: Buffer.from(content),
  });
}

/** The same as a PDF, as a browser prints it. */
export async function printed(page: Page, text: string): Promise<Buffer> {
  const lines = text.split("\n").filter((line) => line !== "");
  const paragraphs = lines.map((line) => `<p>${line.replace(/^(?:#+|-) /, "")}</p>`);
  await page.setContent(`<main style="width: 15cm">${paragraphs.join("")}</main>`);
  return page.pdf({ format: "A4" });
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
