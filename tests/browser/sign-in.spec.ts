import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WirePurpose } from "@cokdyby/api/shapes";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "@cokdyby/server";
import { openStore } from "@cokdyby/server/store";
import type { Locator } from "@playwright/test";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { newToken } from "../http/keeping.ts";
import { providerFile } from "../http/sign-in/office.ts";
import { close, realProvider } from "../http/sign-in/provider.ts";
import { SIGNER } from "../receipts/made.ts";
import { expect, LANGUAGES, test, violations } from "./ui.ts";

const WEB = fileURLToPath(new URL("../../packages/web/dist", import.meta.url));
const SAYS = {
  cs: {
    list: "Otevřít ze serveru",
    none: "Na serveru žádný návrh není.",
    token: "Server žádá přístupový token.",
    tokenName: "Přístupový token",
    tokenUse: "Použít token",
    signIn: "Přihlásit se",
    as: "Přihlášení: ann@office.example",
    signOut: "Odhlásit se",
    why: "Proč do návrhu nahlížíte",
    recorded: "Zaznamená se. Bez důvodu návrh otevřít nelze.",
    supervision: "dohled",
  },
  en: {
    list: "Open from the server",
    none: "There is no draft on the server.",
    token: "The server asks for an access token.",
    tokenName: "Access token",
    tokenUse: "Use the token",
    signIn: "Sign in",
    as: "Signed in as ann@office.example",
    signOut: "Sign out",
    why: "Why you look into the draft",
    recorded: "It is recorded. Without a reason no draft can be opened.",
    supervision: "supervision",
  },
} as const;

/** The service with the page, behind an address of its own, and the provider that people sign in at. */
async function office(purposes: readonly WirePurpose[] = []) {
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const origin = `http://localhost:${(http.address() as AddressInfo).port}`;
  const accounts = {
    ann: { email: "ann@office.example", email_verified: true, groups: ["cokdyby-drafters"] },
  };
  const provider = await realProvider(accounts, async () => 200, origin);
  provider.login = "ann";
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-sign-in-"));
  const store = expectOk(await openStore({ dataFolder: folder }));
  const app = await buildApp({
    rulebook: loadRulebook(),
    phrases: loadPhrases(),
    today: () => "2026-03-01",
    web: WEB,
    persistence: { store, signer: SIGNER },
    tokensRequired: true,
    signIn: providerFile(provider.issuer, origin),
    purposes,
  });
  http.on("request", app.http.routing);
  const end = async () => {
    await app.http.close();
    await store.close();
    await close(http);
    await provider.end();
    rmSync(folder, { recursive: true });
  };
  const token = await newToken(store, "bob", "drafter");
  return { origin, provider, store, token, end };
}

const PURPOSES = [
  { purpose: "own-case", label: { cs: "moje věc", en: "my case" } },
  {
    purpose: "supervision",
    label: { cs: "dohled", en: "supervision" },
    basis: "a provision that the office names",
  },
];

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test(`where the office lists purposes, a draft is opened from the server for one of them (${language})`, async ({
    page,
    faults,
  }) => {
    const { origin, store, token, end } = await office(PURPOSES);
    try {
      const kept = { owner: "bob", kind: "draft", visibility: "private" } as const;
      const content = { title: "N1", chosen: ["raise-age-of-consent-to-16"] };
      await store.things.put({ ...kept, id: "n1", title: "N1", content });
      await page.addInitScript((chosen) => {
        localStorage.setItem("cokdyby.language", chosen);
      }, language);
      await page.goto(`${origin}/amendment`);
      await page.getByRole("button", { name: says.list, exact: true }).click();
      await page.getByLabel(says.tokenName, { exact: true }).fill(token);
      await page.getByRole("button", { name: says.tokenUse, exact: true }).click();
      const dialog = page.getByRole("dialog");
      const draft = dialog.getByRole("button", { name: "N1", exact: true });
      await expect(draft).toBeDisabled();
      // and looks so, as the design system has it
      const colour = (at: Locator) => at.evaluate((each) => getComputedStyle(each).color);
      const disabled = await colour(draft);
      await expect(dialog.getByText(says.recorded)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await dialog.getByLabel(says.why, { exact: true }).selectOption(says.supervision);
      await expect(dialog.getByText("a provision that the office names")).toBeVisible();
      expect(await colour(draft)).not.toBe(disabled);
      await draft.click();
      await expect(dialog).toBeHidden();
      await expect(page.locator("input[value=N1]")).toBeVisible();
      expect(faults.splice(0)).toEqual([expect.stringContaining("401")]);
    } finally {
      await end();
    }
  });

  test(`a drafter shows a token where one is asked for, or signs in, comes back, and signs out (${language})`, async ({
    page,
    faults,
  }) => {
    const { origin, provider, token, end } = await office();
    try {
      await page.addInitScript((chosen) => {
        localStorage.setItem("cokdyby.language", chosen);
      }, language);
      await page.goto(`${origin}/amendment`);
      const list = page.getByRole("button", { name: says.list, exact: true });
      await list.click();
      await expect(page.getByText(says.token)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(says.tokenName, { exact: true }).fill(token);
      await page.getByRole("button", { name: says.tokenUse, exact: true }).click();
      await expect(page.getByText(says.none)).toBeVisible();
      // the token is forgotten with the page
      await page.reload();
      await list.click();
      await expect(page.getByText(says.token)).toBeVisible();
      const left = page.waitForRequest((request) => request.url().startsWith(provider.issuer));
      await page.getByRole("link", { name: says.signIn, exact: true }).click();
      await left;
      await page.waitForURL(`${origin}/amendment`);
      await list.click();
      await expect(page.getByText(says.none)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByText(says.as)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: says.signOut, exact: true }).click();
      // the provider asks whether to end its own session too
      await page.waitForURL(`${provider.issuer}/session/end**`);
      await page.goto(`${origin}/amendment`);
      await list.click();
      await expect(page.getByText(says.token)).toBeVisible();
      // the three answers that ask for a token: the console names them, and nothing else
      expect(faults.splice(0)).toEqual(Array(3).fill(expect.stringContaining("401")));
    } finally {
      await end();
    }
  });
}
