import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Checkbox } from "./checkbox.tsx";
import { draw } from "./testing/draw.tsx";

function Asked() {
  const [checked, setChecked] = useState(false);
  return (
    <Checkbox checked={checked} onChange={setChecked} note="Návrh vkládá nový § 203a.">
      Doporučení II-6
    </Checkbox>
  );
}

test("the label names it alone, the note describes it", async () => {
  draw(<Asked />);
  const box = page.getByRole("checkbox", { name: "Doporučení II-6", exact: true });
  await expect.element(box).toHaveAccessibleDescription("Návrh vkládá nový § 203a.");
});

test("the space bar turns it, and the browser draws its sign, also where colours are forced", async () => {
  draw(<Asked />);
  const box = page.getByRole("checkbox");
  await expect.element(box).not.toBeChecked();
  const { appearance, opacity } = getComputedStyle(box.element());
  expect({ appearance, opacity }).toEqual({ appearance: "auto", opacity: "1" });
  await userEvent.keyboard("{Tab} ");
  await expect.element(box).toBeChecked();
  await userEvent.keyboard(" ");
  await expect.element(box).not.toBeChecked();
});

test("a click on the words counts", async () => {
  draw(<Asked />);
  await page.getByText("Doporučení II-6").click();
  await expect.element(page.getByRole("checkbox")).toBeChecked();
});
