/** Every code of the file that names the provider. */
export const SIGN_IN_FILE_PROBLEMS = [
  "SIGN_IN_FILE_UNREADABLE",
  "SIGN_IN_FILE_OPEN",
  "SIGN_IN_URL_UNSAFE",
] as const;

/** Every code of a sign-in, and of a message of the provider that somebody has left. */
export const SIGN_IN_PROBLEMS = [
  "SIGN_IN_STATE_WRONG",
  "SIGN_IN_REFUSED",
  "SIGN_IN_ANSWER_WRONG",
  "SIGN_IN_OWNER_WRONG",
  "SIGN_IN_ROLE_MISSING",
  "SIGN_IN_PROVIDER_UNREACHABLE",
  "SIGN_OUT_WRONG",
] as const;
export type SignInCode = (typeof SIGN_IN_PROBLEMS)[number];
