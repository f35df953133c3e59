import { expect, test } from "vitest";
import { holdsSet, type LinkedSet, setInLink, setLink } from "./set-link.ts";

const PAGE = "https://example.org/training/set";
const SET: LinkedSet = {
  name: "Pondělí – „A“",
  recipe: {
    choices: {
      topics: ["jurisdiction"],
      levels: [1, 2],
      on: "2026-01-01",
      readings: { "r.one": "open" },
      number: 8,
      seed: "k7",
    },
    edits: [{ kind: "exchange", item: "0123456789abcdef" }],
  },
  set: "fedcba9876543210",
  digest: "a".repeat(64),
};

test("what a link holds is read back as it was", async () => {
  const { hash } = new URL(await setLink(PAGE, SET));
  expect(holdsSet(hash)).toBe(true);
  expect(await setInLink(hash)).toEqual(SET);
});

test("a link holds the set in its fragment alone, which needs no escaping, and fits a QR code", async () => {
  const link = new URL(await setLink(PAGE, SET));
  expect(link.origin + link.pathname + link.search).toBe(PAGE);
  expect(link.hash).toMatch(/^#set=[\w-]+$/);
  expect(link.href.length).toBeLessThan(600);
});

test("a link that is cut short, damaged, or holds something else is refused", async () => {
  const { hash } = new URL(await setLink(PAGE, SET));
  await expect(setInLink(hash.slice(0, -8))).rejects.toThrow();
  await expect(setInLink("#set=%%%")).rejects.toThrow();
  const { packed } = await import("../../../store/packed.ts");
  for (const other of [null, {}, { ...SET, shape: 1 }, { facts: {} }]) {
    await expect(setInLink(`#set=${await packed(other)}`)).rejects.toThrow();
  }
});
