import { expect, test } from "vitest";
import { noticesAsText, readNotices } from "../../scripts/supply/notices.ts";
import { readProduction } from "../../scripts/supply/production.ts";

/** What a work under EUPL-1.2 may be given out with: itself, and licences that ask for a notice alone. */
const TAKEN = ["Apache-2.0", "BSD-3-Clause", "BlueOak-1.0.0", "EUPL-1.2", "ISC", "MIT"];

const notices = readNotices();

test("every package of production has a licence that a work under EUPL-1.2 can take", () => {
  expect(notices.filter(({ licence }) => !TAKEN.includes(licence))).toEqual([]);
});

test("every package that production cannot do without has its notice, once", () => {
  const noted = notices.map(({ id }) => id);
  const required = readProduction().foreign.filter(({ optional }) => !optional);
  expect(required.length).toBeGreaterThan(100);
  expect(required.map(({ id }) => id).filter((id) => !noted.includes(id))).toEqual([]);
  expect(new Set(noted).size).toBe(noted.length);
});

test("the file holds name, version, licence and its text", () => {
  const text = noticesAsText(notices);
  expect(notices.filter((each) => !text.includes(`${each.id}\n${each.licence}\n\n`))).toEqual([]);
  expect(notices.filter((each) => each.text.trim() === "" || !text.includes(each.text))).toEqual(
    [],
  );
});
