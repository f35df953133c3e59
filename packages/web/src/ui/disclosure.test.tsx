import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Disclosure } from "./disclosure.tsx";
import { draw } from "./testing/draw.tsx";

test("the keyboard opens and shuts it; the button says which and what it controls", async () => {
  const onToggle = vi.fn();
  draw(
    <Disclosure summary="Co to znamená" onToggle={onToggle}>
      <p>Místo, kde osoba jednala.</p>
    </Disclosure>,
  );
  const button = page.getByRole("button", { name: "Co to znamená" });
  const content = page.getByText("Místo, kde osoba jednala.");
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
  await expect.element(content).toBeVisible();
  const controlled = document.getElementById(button.element().getAttribute("aria-controls") ?? "");
  expect(controlled?.contains(content.element())).toBe(true);
  await userEvent.keyboard(" ");
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
  await expect.element(content).not.toBeInTheDocument();
  expect(onToggle.mock.calls).toEqual([[true], [false]]);
});

test("a heading stands around the button", async () => {
  draw(
    <Disclosure heading="h2" summary="Souběh">
      <p>Obsah</p>
    </Disclosure>,
  );
  const heading = page.getByRole("heading", { level: 2, name: "Souběh" });
  await userEvent.click(heading.getByRole("button", { name: "Souběh" }));
  await expect.element(page.getByText("Obsah")).toBeVisible();
});

test("what is shut is not drawn, what starts open is", async () => {
  const inside = vi.fn(() => null);
  const Inside = inside;
  draw(
    <Disclosure summary="Proč">
      <Inside />
    </Disclosure>,
  );
  await expect.element(page.getByRole("button", { name: "Proč" })).toBeVisible();
  expect(inside).not.toHaveBeenCalled();
  draw(
    <Disclosure summary="Proč" startsOpen>
      <Inside />
    </Disclosure>,
  );
  await expect.poll(() => inside.mock.calls.length).toBeGreaterThan(0);
});
