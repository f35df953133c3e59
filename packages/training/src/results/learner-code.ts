const CODE = /^[A-Za-z0-9]{2,12}$/;

/**
 * Whether a text is a learner's code: 2 to 12 letters or digits, chosen in class. No name is asked for.
 */
export function isLearnerCode(text: string): boolean {
  return CODE.test(text);
}
