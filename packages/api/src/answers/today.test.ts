import { expect, test } from "vitest";
import { today } from "./today.ts";

const on = (instant: string) => today(new Date(instant));

test("today is the day in Czechia, in summer two hours and in winter one hour after the universal time", () => {
  expect(on("2026-06-30T21:59:59Z")).toBe("2026-06-30");
  expect(on("2026-06-30T22:30:00Z")).toBe("2026-07-01");
  expect(on("2026-12-31T22:30:00Z")).toBe("2026-12-31");
  expect(on("2026-12-31T23:00:00Z")).toBe("2027-01-01");
});

test("within a minute the same day is told, and from midnight on the next one", () => {
  expect(on("2026-06-30T21:59:00.000Z")).toBe("2026-06-30");
  expect(on("2026-06-30T21:59:59.999Z")).toBe("2026-06-30");
  expect(on("2026-06-30T22:00:00.000Z")).toBe("2026-07-01");
  // a clock that is set back
  expect(on("2026-06-30T21:59:59.999Z")).toBe("2026-06-30");
});
