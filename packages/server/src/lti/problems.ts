/** Every code of the file that registers platforms. */
export const LTI_FILE_PROBLEMS = [
  "LTI_FILE_UNREADABLE",
  "LTI_URL_UNSAFE",
  "LTI_PLATFORM_TWICE",
] as const;

/** Every code of a launch by a learning platform, and of the grade that goes back. */
export const LTI_PROBLEMS = [
  "LTI_PLATFORM_UNKNOWN",
  "LTI_LOGIN_REFUSED",
  "LTI_STATE_WRONG",
  "LTI_TOKEN_WRONG",
  "LTI_TOKEN_EXPIRED",
  "LTI_NONCE_WRONG",
  "LTI_NONCE_USED",
  "LTI_DEPLOYMENT_UNKNOWN",
  "LTI_MESSAGE_UNKNOWN",
  "LTI_SET_WRONG",
  "LTI_LINE_ITEM_WRONG",
  "LTI_SESSION_MISSING",
  "LTI_ANSWER_WRONG",
  "LTI_PLATFORM_UNREACHABLE",
  "LTI_GRADE_REFUSED",
] as const;

/** One of those that nothing more is told about. */
export type LtiCode = Exclude<(typeof LTI_PROBLEMS)[number], "LTI_SET_WRONG" | "LTI_ANSWER_WRONG">;
