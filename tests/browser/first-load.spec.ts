import { firstLoad } from "../../scripts/first-load.ts";
import { expect, test } from "./ui.ts";

/** In KiB, in all. */
const MOST = 250;

test("what the page loads before it answers comes to less than 250 KiB", () => {
  const parts = firstLoad().map(({ part, bytes }) => ({ part, size: bytes / 1024 }));
  const told = parts.map(({ part, size }) => `${part} ${size.toFixed(1)}`).join(", ");
  for (const { size } of parts) expect(size, `${told} KiB as Brotli`).toBeGreaterThan(1);
  const sum = parts.reduce((all, { size }) => all + size, 0);
  expect(sum, `${told} KiB as Brotli`).toBeLessThanOrEqual(MOST);
});
