import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { draw } from "../../../ui/testing/draw.tsx";
import { WordDiff } from "./word-diff.tsx";

test("what was struck and what took its place are two words", async () => {
  const changes = [
    { is: "kept", words: "na " },
    { is: "removed", words: "dva" },
    { is: "added", words: "tři" },
    { is: "kept", words: " roky" },
  ] as const;
  draw(<WordDiff changes={changes} />);
  const kept = page.getByText("roky");
  await expect.element(kept).toBeVisible();
  const told = kept.element().closest("p");
  expect(told?.textContent).toMatch(/^na \S+ dva \S+ tři roky$/);
});
