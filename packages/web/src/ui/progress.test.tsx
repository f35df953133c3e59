import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Progress } from "./progress.tsx";
import { draw } from "./testing/draw.tsx";

test("what takes a moment says nothing, what takes longer is read out", async () => {
  draw(<Progress label="Počítá se…" />);
  const status = page.getByRole("status");
  await expect.element(status).toBeEmptyDOMElement();
  await expect.element(status).toHaveTextContent("Počítá se…");
});
