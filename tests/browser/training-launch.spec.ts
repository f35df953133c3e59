import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { type Answer, makeSet, type WorkedCase } from "@cokdyby/training";
import type { Page } from "@playwright/test";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

// The service answers here as tests/http/lti.test.ts holds it to; what is tried is the page.

const WORDS = {
  cs: {
    handIn: "Odevzdat a odeslat hodnocení",
    sent: "Výukový systém hodnocení přijal: 0,5/2.",
    notSent: "Nic se neztratilo; zkuste to znovu.",
    again: "Odeslat hodnocení znovu",
    none: "otevřete úlohy znovu tam",
  },
  en: {
    handIn: "Hand in and send the mark",
    sent: "Your learning system has the mark: 0.5 of 2.",
    notSent: "Nothing is lost; try again.",
    again: "Send the mark again",
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

/** A launch: the first sending fails, the second arrives. @returns what was sent */
async function launch(page: Page): Promise<readonly (readonly Answer[])[]> {
  const sent: (readonly Answer[])[] = [];
  await page.route("**/lti/session", (route) =>
    route.fulfill({ json: { set: CHOICES, graded: true } }),
  );
  await page.route("**/lti/score", async (route) => {
    sent.push((route.request().postDataJSON() as { answers: readonly Answer[] }).answers);
    await (sent.length === 1
      ? route.fulfill({ status: 502, json: { code: "LTI_PLATFORM_UNREACHABLE" } })
      : route.fulfill({ json: { points: 0.5, of: 2, sent: true } }));
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
    const sent = await launch(page);
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
    expect(sent[1]).toEqual([
      { item: first?.item, verdict: first?.verdicts[0]?.verdict, grounds: [] },
    ]);
    expect(sent[0]).toEqual(sent[1]);
    // the browser tells on its console what the page tells the learner
    expect(faults.splice(0)).toEqual([expect.stringContaining("502")]);
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
