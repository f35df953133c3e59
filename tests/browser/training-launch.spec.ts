import { problemDocument } from "@cokdyby/api";
import type { LtiScoreRequest } from "@cokdyby/api/shapes";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { makeSet, type WorkedCase } from "@cokdyby/training";
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

// The service answers here as tests/http/lti.test.ts holds it to; what is tried is the page.

const WORDS = {
  cs: {
    handIn: "Odevzdat a odeslat hodnocení",
    sent: "Výukový systém hodnocení přijal: 0,5/2.",
    notSent: "Nic se neztratilo; zkuste to znovu.",
    again: "Odeslat hodnocení znovu",
    refused: "Výukový systém hodnocení odsud odmítá.",
    kept: "Na tomto zařízení už jsou odpovědi na tuto sadu",
    beginAnew: "Začít znovu",
    takeOver: "Pokračovat s uloženými odpověďmi",
    none: "otevřete úlohy znovu tam",
  },
  en: {
    handIn: "Hand in and send the mark",
    sent: "Your learning system has the mark: 0.5 of 2.",
    notSent: "Nothing is lost; try again.",
    again: "Send the mark again",
    refused: "The learning system refuses marks from here.",
    kept: "There are answers to this set on this device already",
    beginAnew: "Begin anew",
    takeOver: "Go on with the kept answers",
    none: "open the exercises there again",
  },
} as const;

const CHOICES = {
  topics: [],
  levels: [],
  on: "2026-03-01",
  readings: {},
  number: 2,
  seed: "a launch",
};

/** The platform takes no grade. */
function refused(code: string) {
  const kind = { kind: "platform-failed", title: "The learning platform", status: 502 };
  const detail = "the learning platform did not take the grade";
  const json = problemDocument(kind, detail, [{ pointer: "#", code, detail }]);
  return { status: 502, contentType: "application/problem+json", json };
}
const TAKEN = { json: { points: 0.5, of: 2, sent: true } };

/**
 * A launch.
 *
 * @param answers of the service, in turn; the last one again and again
 * @returns what was sent
 */
async function launch(
  page: Page,
  id: string,
  answers: readonly (typeof TAKEN | ReturnType<typeof refused>)[],
): Promise<readonly LtiScoreRequest[]> {
  const sent: LtiScoreRequest[] = [];
  await page.unrouteAll();
  await page.route("**/lti/session?launch=*", (route) =>
    route.fulfill({ json: { launch: id, set: CHOICES, graded: true } }),
  );
  await page.route("**/lti/score", async (route) => {
    sent.push(route.request().postDataJSON() as LtiScoreRequest);
    await route.fulfill(answers[Math.min(sent.length, answers.length) - 1] ?? TAKEN);
  });
  return sent;
}

/** As the service takes them: without what is for readers. */
function asExercises(worked: ReturnType<typeof readWorkedCases>): readonly WorkedCase[] {
  return worked.map(({ title: _, story: __, source: ___, remark: ____, ...rest }) =>
    JSON.parse(JSON.stringify(rest)),
  );
}

test.slow();

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a launched set is worked through, and its answers go to the service until the mark has arrived (${language})`, async ({
    page,
    faults,
  }) => {
    const sent = await launch(page, "first", [refused("LTI_PLATFORM_UNREACHABLE"), TAKEN]);
    const ui = uiIn(page, language);
    await ui.open("/training/launched");
    await expect(page.locator(".training-ask")).toBeVisible({ timeout: 60_000 });
    await page.locator(".training-ask [type=radio]").first().check({ force: true });
    await page.locator(".training-places button").last().click();
    // nobody is asked for a code: the platform knows who it is
    await expect(page.locator(".training-code")).toHaveCount(0);
    await page.getByRole("button", { name: words.handIn }).click();
    await expect(page.getByText(words.notSent)).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: words.again }).click();
    await expect(page.getByText(words.sent)).toBeVisible();
    expect(sent).toHaveLength(2);
    const made = makeSet(loadRulebook(), CHOICES, asExercises(readWorkedCases()));
    if (!made.ok) throw new Error("the set is not made");
    const [first] = made.value.items;
    expect(sent[1]).toEqual({
      launch: "first",
      answers: [{ item: first?.item, verdict: first?.verdicts[0]?.verdict, grounds: [] }],
    });
    expect(sent[0]).toEqual(sent[1]);
    // the browser tells on its console what the page tells the learner
    expect(faults.splice(0)).toEqual([expect.stringContaining("502")]);
  });

  test(`answers of an earlier launch are sent by whoever takes them over alone (${language})`, async ({
    page,
    faults,
  }) => {
    const first = await launch(page, "first", [refused("LTI_GRADE_REFUSED")]);
    const ui = uiIn(page, language);
    await ui.open("/training/launched");
    const radio = page.locator(".training-ask [type=radio]").first();
    const toEnd = page.locator(".training-places button").last();
    const handIn = page.getByRole("button", { name: words.handIn });
    await radio.check({ force: true, timeout: 60_000 });
    await toEnd.click();
    await handIn.click();
    await expect(page.getByText(words.refused)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("button", { name: words.again })).toHaveCount(0);
    expect(first).toHaveLength(1);
    expect(faults.splice(0)).toEqual([expect.stringContaining("502")]);

    // the next learner at the same device: nothing is sent, and nothing of it is shown
    const second = await launch(page, "second", [TAKEN]);
    await ui.open("/training/launched");
    await expect(page.getByText(words.kept)).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: words.beginAnew }).click();
    await expect(radio).not.toBeChecked();
    expect(second).toEqual([]);

    // the same launch goes on where it was left; a third one may go on with what was answered there
    await radio.check({ force: true });
    await ui.open("/training/launched");
    await expect(radio).toBeChecked({ timeout: 60_000 });
    const third = await launch(page, "third", [TAKEN]);
    await ui.open("/training/launched");
    await page.getByRole("button", { name: words.takeOver }).click({ timeout: 60_000 });
    await expect(radio).toBeChecked();
    expect(third).toEqual([]);
    await toEnd.click();
    await handIn.click();
    await expect(page.getByText(words.sent)).toBeVisible({ timeout: 60_000 });
    expect(third).toEqual([{ launch: "third", answers: first[0]?.answers }]);
  });

  test(`where nothing was launched it is said how to begin (${language})`, async ({
    page,
    faults,
  }) => {
    await uiIn(page, language).open("/training/launched");
    await expect(page.locator(".training [role=alert]")).toContainText(words.none);
    expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
  });
}
