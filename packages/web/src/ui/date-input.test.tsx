import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { DateInput } from "./date-input.tsx";
import { draw } from "./testing/draw.tsx";
import { WithLaw } from "./testing/with-law.tsx";

function Asked({ onDay }: { readonly onDay: (day: string | undefined) => void }) {
  const [day, setDay] = useState<string>();
  return (
    <WithLaw>
      <p id="more">U trvajícího činu jeho poslední den.</p>
      <DateInput
        name="Den spáchání činu"
        day={day}
        describedBy="more"
        onDay={(chosen) => {
          setDay(chosen);
          onDay(chosen);
        }}
      />
    </WithLaw>
  );
}

test("it has its name and description, and says the day in words", async () => {
  draw(<Asked onDay={() => {}} />);
  const field = page.getByLabelText("Den spáchání činu");
  await expect.element(field).toHaveAccessibleDescription("U trvajícího činu jeho poslední den.");
  await field.fill("2026-03-01");
  await expect.element(page.getByText("1. března 2026")).toBeVisible();
});

test("a year that is still being typed is told to nobody, an emptied field is no day", async () => {
  const onDay = vi.fn();
  draw(<Asked onDay={onDay} />);
  const field = page.getByLabelText("Den spáchání činu");
  await field.fill("0202-03-01");
  expect(onDay).not.toHaveBeenCalled();
  await expect.element(field).toHaveValue("0202-03-01");
  await field.fill("2026-03-01");
  await field.fill("");
  expect(onDay.mock.calls).toEqual([["2026-03-01"], [undefined]]);
});
