/** Id of the heading of the screen. */
export const TITLE = "exercise-title";
