import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { bringWholeLaw } from "../law/whole-law.ts";
import { StartScreen } from "./start/start-screen.tsx";

/** A screen. To add one: a folder here, a line below, its name in the words of the frame. */
export interface Screen {
  /** First part of the address; empty for the start. */
  readonly path: string;
  /** Key of its name. */
  readonly name:
    | "start"
    | "scenario"
    | "file"
    | "why"
    | "readings"
    | "whatIf"
    | "exercise"
    | "law"
    | "amendment"
    | "takeAway"
    | "checklist"
    | "training";
  /** Address of the screen that it belongs to, which stands for it in a menu. */
  readonly within?: "/file" | "/training";
  /** What is worked on there; undo and redo mean that. */
  readonly shows?: "case" | "draft" | "file";
  /** Shown with the id that follows in the address, if one does. */
  readonly component:
    | ComponentType<{ readonly id: string }>
    | LazyExoticComponent<ComponentType<{ readonly id: string }>>;
}

const loads = {
  scenario: () => import("./scenario/scenario-screen.tsx"),
  file: withWholeLaw(() => import("./file/file-screen.tsx")),
  why: withWholeLaw(() => import("./why/why-screen.tsx")),
  readings: withWholeLaw(() => import("./readings/readings-screen.tsx")),
  whatIf: withWholeLaw(() => import("./what-if/what-if-screen.tsx")),
  // comes with the screen for classes: an exercise on a case is worked through as a set is
  exercise: withWholeLaw(() =>
    import("./training/training-screen.tsx").then(({ ExerciseScreen }) => ({
      default: ExerciseScreen,
    })),
  ),
  law: withWholeLaw(() => import("./law/law-screen.tsx")),
  amendment: withWholeLaw(() => import("./workbench/workbench-screen.tsx")),
  takeAway: withWholeLaw(() => import("./take-away/take-away-screen.tsx")),
  checklist: withWholeLaw(() => import("./checklist/checklist-screen.tsx")),
  training: withWholeLaw(() => import("./training/training-screen.tsx")),
};

const OF_CASE = { shows: "case", within: "/file" } as const;

/** In the order in which they are listed. */
export const SCREENS: readonly Screen[] = [
  { path: "", name: "start", component: StartScreen },
  { path: "file", name: "file", shows: "file", component: lazy(loads.file) },
  { path: "case", name: "scenario", ...OF_CASE, component: lazy(loads.scenario) },
  { path: "why", name: "why", ...OF_CASE, component: lazy(loads.why) },
  { path: "readings", name: "readings", ...OF_CASE, component: lazy(loads.readings) },
  { path: "checklist", name: "checklist", ...OF_CASE, component: lazy(loads.checklist) },
  { path: "take-away", name: "takeAway", ...OF_CASE, component: lazy(loads.takeAway) },
  { path: "what-if", name: "whatIf", ...OF_CASE, component: lazy(loads.whatIf) },
  { path: "training", name: "training", component: lazy(loads.training) },
  { path: "exercise", name: "exercise", within: "/training", component: lazy(loads.exercise) },
  { path: "amendment", name: "amendment", shows: "draft", component: lazy(loads.amendment) },
  { path: "law", name: "law", component: lazy(loads.law) },
];

/** Fetches the screens that come later, so that each is there when it is asked for. */
export function fetchScreens(): void {
  for (const load of Object.values(loads)) void load();
}

/** A screen that shows more of the law than decides a case. */
function withWholeLaw<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [screen] = await Promise.all([load(), bringWholeLaw()]);
    return screen;
  };
}
