import { expect, test } from "vitest";
import { answerTo, begin, unanswered, withChosen, withGround, withStatus } from "./attempt.ts";

test("a status and grounds are kept apart and for each outcome", () => {
  let attempt = begin(["mayEnd", "mustLeave"]);
  attempt = withGround(attempt, "mayEnd", "s12", true);
  attempt = withStatus(attempt, "mayEnd", "yes");
  attempt = withGround(attempt, "mayEnd", "s13", true);
  attempt = withGround(attempt, "mayEnd", "s12", false);
  expect(answerTo(attempt, "mayEnd")).toEqual({ status: "yes", grounds: ["s13"] });
  expect(answerTo(attempt, "mustLeave")).toEqual({ grounds: [] });
});

test("what has no status is unanswered, whatever is ticked", () => {
  const attempt = withGround(begin(["mayEnd", "mustLeave"]), "mayEnd", "s12", true);
  expect(unanswered(withStatus(attempt, "mustLeave", "no"))).toEqual(["mayEnd"]);
});

test("chosen outcomes stand in the order of the case, and an answer survives leaving one out", () => {
  const all = ["mayEnd", "mustLeave", "owes"];
  let attempt = withStatus(begin(["mustLeave"]), "mustLeave", "no");
  attempt = withChosen(attempt, "owes", true, all);
  attempt = withChosen(attempt, "mayEnd", true, all);
  expect(attempt.chosen).toEqual(["mayEnd", "mustLeave", "owes"]);
  attempt = withChosen(withChosen(attempt, "mustLeave", false, all), "mustLeave", true, all);
  expect(answerTo(attempt, "mustLeave").status).toBe("no");
});
