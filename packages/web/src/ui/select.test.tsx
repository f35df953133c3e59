import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { OutcomeSelect } from "./outcome-select.tsx";
import { Select } from "./select.tsx";
import { draw } from "./testing/draw.tsx";
import { WithLaw } from "./testing/with-law.tsx";

test("a list has its label, and arrows choose", async () => {
  function Asked() {
    const [value, setValue] = useState("cs");
    return (
      <>
        <label htmlFor="list">Jazyk</label>
        <Select id="list" value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          <option value="cs">čeština</option>
          <option value="en">angličtina</option>
        </Select>
      </>
    );
  }
  draw(<Asked />);
  const list = page.getByRole("combobox", { name: "Jazyk" });
  await expect.element(list).toHaveValue("cs");
  await userEvent.keyboard("{Tab}{ArrowDown}{Enter}");
  await expect.element(list).toHaveValue("en");
});

test("outcomes stand in their groups, each with how it comes out now", async () => {
  const chosen: string[] = [];
  draw(
    <WithLaw>
      <OutcomeSelect
        label="Závěr, který se vysvětluje"
        outcome="prosecution.open"
        onChoose={(outcome) => chosen.push(outcome)}
      />
    </WithLaw>,
  );
  const list = page.getByRole("combobox", { name: "Závěr, který se vysvětluje" });
  await expect.element(list).toHaveDisplayValue("Trestní stíhání je možné – nelze zatím určit");
  const groups = [...list.element().querySelectorAll("optgroup")].map(({ label }) => label);
  expect(groups).toContain("Trestní odpovědnost");
  await userEvent.selectOptions(list, "liability.liable");
  expect(chosen).toEqual(["liability.liable"]);
});
