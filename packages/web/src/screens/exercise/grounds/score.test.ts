import type { Finding } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { begin, withGround, withStatus } from "../attempt/attempt.ts";
import { groundShare, scoreOf, verdictOf } from "./score.ts";

const offered = ["s12", "s13", "s14"];
const carrying = ["s12", "s13", "s99"];

test.each([
  { ticked: ["s12", "s13"], points: 2 },
  { ticked: ["s12"], points: 1 },
  { ticked: ["s12", "s14"], points: 0 },
  { ticked: ["s14"], points: 0 },
  { ticked: ["s12", "s13", "s14"], points: 1 },
  { ticked: [], points: 0 },
])("a wrong tick takes away what a right one gives: $ticked", ({ ticked, points }) => {
  expect(groundShare({ grounds: ticked }, offered, carrying)).toEqual({ points, of: 2 });
});

test("each ground is found, missed, ticked wrongly or rightly left out", () => {
  const answer = { grounds: ["s12", "s14"] };
  expect(["s12", "s13", "s14", "s15"].map((rule) => verdictOf(answer, rule, carrying))).toEqual([
    "found",
    "missed",
    "wrong",
    "leftOut",
  ]);
});

test("statuses and grounds are counted apart, of the chosen outcomes alone", () => {
  let attempt = withStatus(begin(["mayEnd", "owes"]), "mayEnd", "yes");
  attempt = withStatus(attempt, "owes", "no");
  attempt = withStatus(attempt, "mustLeave", "no");
  attempt = withGround(attempt, "owes", "s12", true);
  const finding = (status: Finding["status"]) => ({ status, rules: ["s12"] }) as unknown as Finding;
  const findings = { mayEnd: finding("yes"), owes: finding("unknown"), mustLeave: finding("no") };
  expect(scoreOf(attempt, findings, { mayEnd: ["s12"], owes: ["s12", "s13"] })).toEqual({
    statuses: { points: 1, of: 2 },
    grounds: { points: 1, of: 2 },
  });
});
