import { useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Choice } from "./choice.tsx";
import { draw } from "./testing/draw.tsx";

const OPTIONS = [
  { value: "yes", label: "ano" },
  { value: "no", label: "ne" },
  { value: "open", label: "zatím nezjištěno", aside: true },
] as const;

function Asked({ onChoose = () => {} }: { readonly onChoose?: (value: string) => void }) {
  const [value, setValue] = useState<"yes" | "no" | "open" | undefined>();
  return (
    <>
      <h2 id="asked">Byl čin úmyslný?</h2>
      <p id="more">Předpokládá se: ano.</p>
      <Choice
        labelledBy="asked"
        describedBy="more"
        options={OPTIONS}
        value={value}
        onChoose={(chosen) => {
          setValue(chosen);
          onChoose(chosen);
        }}
      />
    </>
  );
}

test("the group has the question as its name and the remark as its description", async () => {
  draw(<Asked />);
  const group = page.getByRole("radiogroup", { name: "Byl čin úmyslný?" });
  await expect.element(group).toHaveAccessibleDescription("Předpokládá se: ano.");
  expect(group.getByRole("radio").elements()).toHaveLength(3);
});

test("Tab enters it once, arrows choose, and the next Tab leaves it", async () => {
  const onChoose = vi.fn();
  draw(
    <>
      <Asked onChoose={onChoose} />
      <button type="button">dál</button>
    </>,
  );
  await expect.element(page.getByRole("radio", { name: "ano" })).toBeInTheDocument();
  await userEvent.keyboard("{Tab} ");
  await expect.element(page.getByRole("radio", { name: "ano" })).toBeChecked();
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("button", { name: "dál" })).toHaveFocus();
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}{ArrowDown}");
  await expect.element(page.getByRole("radio", { name: "ne" })).toBeChecked();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByRole("radio", { name: "zatím nezjištěno" })).toBeChecked();
  expect(onChoose.mock.calls.flat()).toEqual(["yes", "no", "open"]);
});

test("the browser draws what is chosen, also where colours are forced, and the focus is seen", async () => {
  draw(<Asked />);
  const radio = page.getByRole("radio", { name: "ne" });
  await expect.element(radio).toBeInTheDocument();
  const look = () => getComputedStyle(radio.element());
  expect([look().appearance, look().opacity]).toEqual(["auto", "1"]);
  await userEvent.keyboard("{Tab}{ArrowDown}");
  await expect.element(radio).toBeChecked();
  expect(look().outlineStyle).toBe("solid");
});
