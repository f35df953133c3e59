import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type * as Engine from "accessibility-checker-engine";

/** Languages of the UI; a flow is run in each. */
export const LANGUAGES = ["cs", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the tests look for, in both languages: names that a reader sees or hears. */
export const WORDS = {
  cs: {
    other: "English",
    findings: "Co z toho plyne",
    workedCases: "Vzorové případy",
    openFile: "Otevřít soubor",
    newCase: "Nový případ",
    share: "Odkaz na případ",
    ask: "Ptejte se mě",
    all: "Všechny otázky",
    why: "Proč",
    readings: "Výklady",
    scenario: "Jeden čin",
    whatIf: "Co kdyby",
    takeAway: "Výstupy",
    yes: "ano",
    no: "ne",
    unknown: "nelze zatím určit",
    contested: "sporné",
    undo: "Vrátit poslední změnu případu",
    apply: "Použít",
    byCode: "Podle zákona",
    byCommittee: "Podle zjištění Výboru",
    conduct: "Co osoba udělala?",
    possess: "materiál přechovávala",
    place: "Kde k jednání došlo?",
    inCzechia: "v České republice",
    abroad: "v cizině",
    actorAge: "Věk jednající osoby",
    shownAge: "Věk zobrazené osoby při pořízení",
    clear: "Vymazat případ a spisy",
    clearDo: "Vymazat",
    next: "Další otázka",
    clash: "Údaje si odporují",
    prosecution: "Trestní stíhání",
    jurisdiction: "Působnost českého trestního práva",
  },
  en: {
    other: "Čeština",
    findings: "What follows from it",
    workedCases: "Worked cases",
    openFile: "Open a file",
    newCase: "New case",
    share: "Link to the case",
    ask: "Ask me",
    all: "All questions",
    why: "Why",
    readings: "Readings",
    scenario: "One act",
    whatIf: "What if",
    takeAway: "Documents",
    yes: "yes",
    no: "no",
    unknown: "cannot be determined yet",
    contested: "contested",
    undo: "Undo the last change of the case",
    apply: "Apply",
    byCode: "By the Code",
    byCommittee: "As the Committee observed it",
    conduct: "What did the person do?",
    possess: "possessed it",
    place: "Where was the conduct carried out?",
    inCzechia: "in Czechia",
    abroad: "abroad",
    actorAge: "Age of the person who acted",
    shownAge: "Age of the person shown when it was made",
    clear: "Erase case and files",
    clearDo: "Erase",
    next: "Next question",
    clash: "The facts contradict each other",
    prosecution: "Prosecution",
    jurisdiction: "Reach of Czech criminal law",
  },
} as const;

/** A page of the UI in one language. */
export interface Ui {
  readonly page: Page;
  readonly words: (typeof WORDS)[Language];
  /** Opens an address of the UI, else a case, and waits until it answers. */
  readonly open: (path?: string) => Promise<void>;
  /** Goes to a screen by the list of all of them, by keyboard. */
  readonly goTo: (screen: string) => Promise<void>;
  /** The status mark of a section of findings. */
  readonly status: (section: "jurisdiction" | "liability" | "prosecution") => Locator;
  /** Opens a worked case by its id. */
  readonly openWorked: (id: string) => Promise<void>;
  /** Waits until the findings are those of the case as it stands. */
  readonly settled: () => Promise<void>;
}

export function uiIn(page: Page, language: Language): Ui {
  const words = WORDS[language];
  const settled = async () => {
    await expect(
      page.locator(".section-card:not(.skeleton), .findings [role=alert]").first(),
    ).toBeVisible();
    await page.waitForTimeout(150);
  };
  return {
    page,
    words,
    open: async (path = "/case") => {
      await page.addInitScript((chosen) => {
        localStorage.setItem("cokdyby.language", chosen);
      }, language);
      await page.goto(path);
      await expect(page.locator("main h1").first()).toBeAttached();
      if (path === "/case") await settled();
    },
    goTo: async (screen) => {
      const all = page.locator(".all-screens");
      await all.getByRole("button").press("Enter");
      await all.getByRole("link", { name: screen, exact: true }).press("Enter");
    },
    status: (section) => page.locator(`#section-${section} .section-head .status`),
    openWorked: async (id) => {
      await page.getByRole("button", { name: words.workedCases, exact: true }).click();
      await page.locator("dialog input[type=search]").fill(id);
      await page.locator(".worked-cases button").first().click();
      await settled();
    },
    settled,
  };
}

/** Keeps a case in the browser before the page is opened. @param now what it has beside the defaults */
export async function keepCase(page: Page, now: object): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem("cokdyby.case") !== null) return;
    const whole = { facts: {}, readings: {}, amendments: [], presume: true, unobtainable: [] };
    const shown = { shape: 1, past: [], now: { ...whole, ...kept }, future: [] };
    localStorage.setItem("cokdyby.case", JSON.stringify(shown));
  }, now);
}

/** Presses Tab until something has the focus; whoever has no mouse gets there too. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/**
 * By how much the page is wider than the window, and what reaches beyond its edge; nothing where all of it fits. It is
 * read once the page has answered to the width that the window has now.
 */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth === clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    const shown = beyond.map(
      (each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`,
    );
    return [`${scrollWidth - clientWidth} px`, ...shown];
  });
}

/** Every violation of WCAG 2.2 AA that axe finds on a page, with where. */
export async function violations(page: Page): Promise<readonly string[]> {
  // what a bar that stays covers turns on how far one has scrolled
  await page.locator(".sticky").evaluateAll((all) => {
    for (const each of all) each.scrollTop = 0;
  });
  // transitions of colour would be measured half way
  await page.waitForTimeout(200);
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // the page has no frames: no second page is needed to put their results together, which takes two seconds
    .setLegacyMode(true)
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 5)
        .join(" | ")}`,
  );
}

const ENGINE = createRequire(import.meta.url).resolve("accessibility-checker-engine/ace-window.js");

/** What a second judge, IBM's engine, holds for a failure of WCAG 2.2, level A or AA; not what it leaves to a person. */
export async function secondOpinion(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(ENGINE, "utf8"));
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { readonly ace: typeof Engine };
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value }) => value.join(" ") === "VIOLATION FAIL")
      .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom}: ${message}`);
  });
}

const QUICK = "@quick";

/** Tags a flow that `npm test` runs too, in one of its languages; axe finds nothing where it ends. */
export function quickIn(only: Language, language: Language) {
  return { tag: language === only ? [QUICK] : [] };
}

/** Fails a test in whose page something was thrown, or that the content security policy had to stop. */
export const test = base.extend<{ readonly faults: string[] }>({
  faults: [
    async ({ page }, use, { tags }) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
      if (tags.includes(QUICK)) expect(await violations(page)).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** How many worked cases there are. */
export const WORKED_CASES = readdirSync(
  new URL("../../packages/rules/cases/", import.meta.url),
).filter((name) => name.endsWith(".yaml")).length;
