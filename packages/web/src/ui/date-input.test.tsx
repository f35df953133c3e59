import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DateInput } from "./date-input.tsx";
import { draw } from "./testing/draw.tsx";
import { WithLaw } from "./testing/with-law.tsx";

function Asked({
  onDay = () => {},
  mayBeRough = false,
}: {
  readonly onDay?: (day: string | undefined) => void;
  readonly mayBeRough?: boolean;
}) {
  const [day, setDay] = useState<string>();
  return (
    <WithLaw>
      <p id="more">U trvajícího činu jeho poslední den.</p>
      <DateInput
        name="Den spáchání činu"
        day={day}
        describedBy="more"
        mayBeRough={mayBeRough}
        onDay={(chosen) => {
          setDay(chosen);
          onDay(chosen);
        }}
      />
      <button type="button" onClick={() => setDay("2020-02-29")}>
        z jiného místa
      </button>
    </WithLaw>
  );
}

const group = page.getByRole("group", { name: "Den spáchání činu" });
const part = (name: string) => group.getByLabelText(name);

async function expectParts(day: string, month: string, year: string): Promise<void> {
  await expect.element(part("Den")).toHaveValue(day);
  await expect.element(part("Měsíc")).toHaveValue(month);
  await expect.element(part("Rok")).toHaveValue(year);
}

test("the three fields are one group with a name and description; the day stands beside it in words", async () => {
  const onDay = vi.fn();
  draw(<Asked onDay={onDay} />);
  await expect.element(group).toHaveAccessibleDescription("U trvajícího činu jeho poslední den.");
  await part("Den").fill("1");
  await part("Měsíc").fill("3");
  await part("Rok").fill("2026");
  await expect.element(page.getByText("1. března 2026")).toBeVisible();
  expect(onDay.mock.calls).toEqual([["2026-03-01"]]);
});

test("a date typed in one go goes from field to field", async () => {
  draw(<Asked />);
  await part("Den").click();
  await userEvent.keyboard("20. 11. 2011");
  await expectParts("20", "11", "2011");
  await expect.element(page.getByText("20. listopadu 2011")).toBeVisible();
});

test.each(["Den", "Měsíc", "Rok"])("a whole date can be pasted into the field %s", async (name) => {
  draw(<Asked />);
  await expect.element(part(name)).toBeVisible();
  const data = new DataTransfer();
  data.setData("text", "20. listopadu 2011");
  const pasted = new ClipboardEvent("paste", { clipboardData: data, bubbles: true });
  part(name).element().dispatchEvent(pasted);
  await expectParts("20", "11", "2011");
  await expect.element(page.getByText("20. listopadu 2011")).toBeVisible();
});

test("an erased part is no day, and what is still being typed is told to nobody", async () => {
  const onDay = vi.fn();
  draw(<Asked onDay={onDay} />);
  await part("Den").fill("1. 3. 2026");
  await expectParts("1", "3", "2026");
  await part("Rok").fill("");
  await part("Rok").fill("202");
  await part("Rok").fill("2025");
  expect(onDay.mock.calls).toEqual([["2026-03-01"], [undefined], ["2025-03-01"]]);
});

test("a day that is in no calendar is refused at once, one that is not whole once the fields are left", async () => {
  const onDay = vi.fn();
  draw(<Asked onDay={onDay} />);
  await part("Den").fill("30. 2. 2026");
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Takový den v kalendáři není; zadejte ho třeba jako 20. 11. 2011.");
  await expect.element(group).toHaveAccessibleDescription(/kalendáři/);
  await part("Den").fill("3");
  await part("Rok").fill("");
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Doplňte den, měsíc i rok.");
  await expect.element(part("Rok")).toHaveAttribute("aria-invalid", "true");
});

test("where a month or a year will do each is told, and a day once it is there", async () => {
  const onDay = vi.fn();
  draw(<Asked onDay={onDay} mayBeRough />);
  await part("Rok").fill("2024");
  await part("Měsíc").fill("3");
  await userEvent.keyboard("{Tab}{Tab}");
  await expectParts("", "3", "2024");
  await part("Den").fill("5");
  await expect.element(page.getByText("5. března 2024")).toBeVisible();
  await part("Měsíc").fill("");
  expect(onDay.mock.calls).toEqual([["2024"], ["2024-03"], ["2024-03-05"], [undefined]]);
  await userEvent.keyboard("{Tab}{Tab}");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Doplňte den, měsíc i rok.");
});

test("a day from elsewhere takes the place of what was typed; Backspace leads back", async () => {
  draw(<Asked />);
  await part("Den").click();
  await userEvent.keyboard("3.");
  await expect.element(part("Měsíc")).toHaveFocus();
  await userEvent.keyboard("{Backspace}");
  await expect.element(part("Den")).toHaveFocus();
  await page.getByRole("button", { name: "z jiného místa" }).click();
  await expectParts("29", "2", "2020");
});
