/** Names under which the page once kept what no screen shows or erases any more. */
const NAMES = [
  "cokdyby.training.practice",
  "cokdyby.exercise",
  "cokdyby.draft.form",
  "cokdyby.draft.sound",
];

/** Erases from this browser what is no longer of use. */
export function eraseNoLongerKept(): void {
  try {
    for (const name of NAMES) localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}
