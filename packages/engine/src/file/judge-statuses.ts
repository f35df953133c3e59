import type { Condition, Status } from "../rulebook/rulebook.ts";

/** An answer about a file; `foreignLawNeeded`: only the law of another state can say. */
export type FileStatus = Status | "foreignLawNeeded";

/** Undecided answers, the one first that is left when what the others wait for is known. */
const UNDECIDED = ["foreignLawNeeded", "unknown", "contested"] as const;

/**
 * Judges a condition by the statuses of what it reads, as if each could still come out on its own.
 *
 * `yes` and `no` are certain. An undecided answer is exact where the condition reads one undecided status,
 * once; of several it is a bound: `all` of an outcome and its opposite is `no` and is said to be open.
 *
 * @param condition of outcomes and facts of a file, asked with operator equal whether they are so
 */
export function judgeStatuses(
  condition: Condition,
  statusOf: (fact: string) => FileStatus,
): FileStatus {
  if ("not" in condition) return opposite(judgeStatuses(condition.not, statusOf));
  if ("all" in condition) {
    return together(
      condition.all.map((part) => judgeStatuses(part, statusOf)),
      "no",
    );
  }
  if ("any" in condition) return anyOf(condition.any.map((part) => judgeStatuses(part, statusOf)));
  if ("condition" in condition) return "unknown";
  const status = statusOf(condition.fact);
  return condition.value === true ? status : opposite(status);
}

/** What holds where one of several does: of none, no. */
export function anyOf<Answer extends FileStatus>(statuses: readonly Answer[]): Answer | "no" {
  return together(statuses, "yes") as Answer | "no";
}

function together(statuses: readonly FileStatus[], decisive: "yes" | "no"): FileStatus {
  if (statuses.includes(decisive)) return decisive;
  return UNDECIDED.find((each) => statuses.includes(each)) ?? (decisive === "yes" ? "no" : "yes");
}

export function opposite(status: FileStatus): FileStatus {
  if (status === "yes") return "no";
  return status === "no" ? "yes" : status;
}
