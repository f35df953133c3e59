import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Dialog } from "./dialog.tsx";
import { draw } from "./testing/draw.tsx";

function Opener() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Otevřít
      </button>
      {open ? (
        <Dialog
          title="Vzorové případy"
          onClose={close}
          actions={<button type="button">Hotovo</button>}
        >
          <label>
            Hledat <input data-first-focus />
          </label>
        </Dialog>
      ) : null}
    </>
  );
}

const opener = page.getByRole("button", { name: "Otevřít", exact: true });
const dialog = page.getByRole("dialog", { name: "Vzorové případy" });

async function open() {
  draw(<Opener />);
  await expect.element(opener).toBeVisible();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(dialog).toBeVisible();
}

test("it is named by its title and takes the focus to where it belongs", async () => {
  await open();
  await expect.element(page.getByLabelText("Hledat")).toHaveFocus();
});

test("Tab reaches nothing behind it", async () => {
  await open();
  const reached = new Set<Element | null>();
  for (let step = 0; step < 6; step++) {
    await userEvent.keyboard("{Tab}");
    reached.add(document.activeElement);
  }
  expect(reached).not.toContain(opener.element());
  expect(reached).toContain(page.getByRole("button", { name: "Hotovo" }).element());
});

test.each(["Escape", "the cross"])("%s closes it, and the focus goes back", async (way) => {
  await open();
  if (way === "Escape") await userEvent.keyboard("{Escape}");
  else await dialog.getByRole("button", { name: "Zavřít" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});
