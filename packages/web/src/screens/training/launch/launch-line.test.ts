import { expect, test } from "vitest";
import { launchLine } from "./launch-line.ts";

const choices = {
  topics: ["sharing"],
  levels: [1, 3],
  on: "2026-03-01",
  readings: { authority: "code" },
  number: 5,
  seed: "ráno ~ž?>",
} as const;

test("the line holds the choices as JSON in base64url, as the service reads it", () => {
  const line = launchLine({ ...choices, topics: [...choices.topics], levels: [...choices.levels] });
  expect(line).toMatch(/^set=[\w-]+$/);
  const base64 = line.slice("set=".length).replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(choices);
});
