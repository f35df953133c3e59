import { expect, test } from "vitest";
import { looksPersonal } from "./looks-personal.ts";

test.each([
  "Ömer Ölçer",
  "spis Ömer Ölçer, 2026",
  "Omer-Olcer",
  "000000/0000",
  "0000000000",
  "000000000",
])("%s looks personal", (text) => {
  expect(looksPersonal(text)).toBe(true);
});

test.each([
  "",
  "A",
  "osoba-1",
  "Spis bez titulku",
  "One video, four acts",
  "2 T 123/2026",
  "2026-03-01",
  "00000000000",
])("%s does not", (text) => {
  expect(looksPersonal(text)).toBe(false);
});
