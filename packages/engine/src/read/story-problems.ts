import { type Problem, problemNear } from "../problem.ts";
import { pointerOf } from "../rulebook/json-pointer.ts";

/** What reading a plan of stories can report, beside what is wrong with one of its messages. */
const STORY_PROBLEMS = [
  "STORY_MALFORMED",
  "STORY_UNKNOWN",
  "STORY_MISSING",
  "STORY_MISFIT",
] as const;

/** The keys under which something stands in the plan. */
export type Path = readonly PropertyKey[];

/** Collects what is wrong with a plan. */
export interface StoryReport {
  readonly problems: Problem[];
  readonly misfit: (path: Path, detail: string) => void;
  readonly missing: (path: Path, detail: string) => void;
  /** An id that there is not, with the one that was probably meant. */
  readonly unknown: (path: Path, what: string, id: string, ids: Iterable<string>) => void;
}

export function storyReport(): StoryReport {
  const problems: Problem[] = [];
  const add =
    (code: (typeof STORY_PROBLEMS)[number]) =>
    (path: Path, detail: string): void => {
      problems.push({ code, detail, pointer: pointerOf(path) });
    };
  return {
    problems,
    misfit: add("STORY_MISFIT"),
    missing: add("STORY_MISSING"),
    unknown: (path, what, id, ids) => {
      const detail = `there is no ${what} \`${id}\`; name one that there is`;
      problems.push(problemNear("STORY_UNKNOWN", detail, pointerOf(path), id, ids));
    },
  };
}
