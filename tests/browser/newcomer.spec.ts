import type { Locator } from "@playwright/test";
import { expect, LANGUAGES, test, uiIn } from "./ui.ts";

/** Inputs from the start to the first answer (page.md); a field that is filled, and what is pressed, is one each. */
const MOST = 8;

const SAID = {
  cs: {
    door: /^Mám věc/,
    begin: "Někdo poslal vlastní snímek",
    age: "Věk v dovršených letech při každém činu",
    when: "Den činu",
    month: "Měsíc",
    year: "Rok",
    sentences: [
      /^Osobu\sA\sv\sČeské\srepublice\snelze\sstíhat/,
      /^Osoba\sB\sv\sžádném\sčinu\snejedná/,
    ],
  },
  en: {
    door: /^I have a matter/,
    begin: "Somebody sent their own image",
    age: "Age in completed years at every act",
    when: "Day of the act",
    month: "Month",
    year: "Year",
    sentences: [/^Person\sA\scannot\sbe\sprosecuted\sin\sCzechia/, /^Person\sB\sacts\sin\snone/],
  },
} as const;

for (const language of LANGUAGES) {
  for (const width of [1440, 390]) {
    for (const by of ["mouse", "keyboard"] as const) {
      test(`a newcomer has a first answer in at most ${MOST} inputs (${language}, ${width} px, by ${by})`, async ({
        page,
      }) => {
        const said = SAID[language];
        await page.setViewportSize({ width, height: 900 });
        await uiIn(page, language).open("/");
        let inputs = 0;
        const press = async (target: Locator) => {
          inputs += 1;
          if (by === "mouse") return target.click();
          await target.focus();
          await page.keyboard.press("Enter");
        };
        const fill = async (target: Locator, text: string) => {
          inputs += 1;
          await target.focus();
          await page.keyboard.type(text);
        };
        await press(page.getByRole("link", { name: said.door }));
        await press(page.getByRole("button", { name: said.begin }));
        // the first field of whoever is shown takes the focus, and would take it back
        await expect(page.locator("#file-persons-A input").first()).toBeFocused();
        await fill(page.locator("#file-persons-A").getByLabel(said.age), "14");
        await fill(page.locator("#file-persons-B").getByLabel(said.age), "15");
        const when = page.locator("#file-acts-a1").getByRole("group", { name: said.when });
        await fill(when.getByLabel(said.month), "3");
        await fill(when.getByLabel(said.year), "2024");
        for (const each of said.sentences) await expect(page.getByText(each)).toBeVisible();
        expect(inputs).toBeLessThanOrEqual(MOST);
      });
    }
  }
}
