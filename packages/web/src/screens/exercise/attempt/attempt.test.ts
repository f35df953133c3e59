import { expect, test } from "vitest";
import { answerTo, begin, unanswered, withChosen, withGround, withVerdict } from "./attempt.ts";

test("a verdict and grounds are kept apart and for each outcome", () => {
  let attempt = begin(["mayEnd", "mustLeave"]);
  attempt = withGround(attempt, "mayEnd", "s12", true);
  attempt = withVerdict(attempt, "mayEnd", "yes");
  attempt = withGround(attempt, "mayEnd", "s13", true);
  attempt = withGround(attempt, "mayEnd", "s12", false);
  expect(answerTo(attempt, "mayEnd")).toEqual({ verdict: "yes", grounds: ["s13"] });
  expect(answerTo(attempt, "mustLeave")).toEqual({ grounds: [] });
});

test("what has no verdict is unanswered, whatever is ticked", () => {
  const attempt = withGround(begin(["mayEnd", "mustLeave"]), "mayEnd", "s12", true);
  expect(unanswered(withVerdict(attempt, "mustLeave", "no"))).toEqual(["mayEnd"]);
});

test("chosen outcomes stand in the order of the case, and an answer survives leaving one out", () => {
  const all = ["mayEnd", "mustLeave", "owes"];
  let attempt = withVerdict(begin(["mustLeave"]), "mustLeave", "no");
  attempt = withChosen(attempt, "owes", true, all);
  attempt = withChosen(attempt, "mayEnd", true, all);
  expect(attempt.chosen).toEqual(["mayEnd", "mustLeave", "owes"]);
  attempt = withChosen(withChosen(attempt, "mustLeave", false, all), "mustLeave", true, all);
  expect(answerTo(attempt, "mustLeave").verdict).toBe("no");
});
