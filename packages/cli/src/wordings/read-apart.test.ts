import { expect, test } from "vitest";
import { readApart } from "./read-apart.ts";

const TEXT = new TextEncoder().encode("Zákon\n\n§ 1\n\nRyby se neloví.\n");

test("an act is read in a thread as it is without one", async () => {
  expect(await readApart(TEXT)).toMatchObject({ value: { format: "text" } });
});

test("a reading that takes longer than it may is given up", async () => {
  // no thread has begun by then
  expect(await readApart(TEXT, 0)).toMatchObject({
    problems: [
      { code: "WORDING_NOT_READ", detail: expect.stringContaining("larger than any act") },
    ],
  });
});
