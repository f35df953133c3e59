import { expect, test } from "vitest";
import { caseInLink, holdsCase, shareLink } from "./share-link.ts";

const PAGE = "https://example.org/";
const SHOWN = {
  title: "Případ „A“ – 100 %",
  facts: { "person.age": { min: 15, max: 17 }, "person.citizen": true },
  unobtainable: ["act.place"],
};

test("what a link holds is read back as it was", async () => {
  const { hash } = new URL(await shareLink(PAGE, SHOWN));
  expect(holdsCase(hash)).toBe(true);
  expect(await caseInLink(hash)).toEqual(SHOWN);
});

test("a link holds the case in its fragment alone, which needs no escaping", async () => {
  const link = new URL(await shareLink(PAGE, SHOWN));
  expect(link.origin + link.pathname + link.search).toBe(PAGE);
  expect(link.hash).toMatch(/^#case=[\w-]+$/);
});

test("a fragment of another kind holds no case", () => {
  expect(holdsCase("#main")).toBe(false);
  expect(holdsCase("")).toBe(false);
});

test.each(["#case=", "#case=%%%", "#case=AAAA"])("a damaged link is refused: %s", async (hash) => {
  await expect(caseInLink(hash)).rejects.toThrow();
});

test("a link that was cut short is refused", async () => {
  const { hash } = new URL(await shareLink(PAGE, SHOWN));
  await expect(caseInLink(hash.slice(0, -12))).rejects.toThrow();
});
