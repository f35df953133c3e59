import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { bringWholeLaw } from "../law/whole-law.ts";
import { ScenarioScreen } from "./scenario/scenario-screen.tsx";

/** A screen. To add one: a folder here, a line below, its name in the words of the frame. */
export interface Screen {
  /** First part of the address; empty for the start. */
  readonly path: string;
  /** Key of its name in the navigation. */
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
  /** Led to from other screens only. */
  readonly hidden?: true;
  /** The screen of the navigation that it belongs to, where it is hidden. */
  readonly within?: string;
  /** What is worked on there; undo and redo mean that. */
  readonly shows?: "case" | "draft" | "file";
  /** Shown with the id that follows in the address, if one does. */
  readonly component:
    | ComponentType<{ readonly id: string }>
    | LazyExoticComponent<ComponentType<{ readonly id: string }>>;
}

const loads = {
  start: () => import("./start/start-screen.tsx"),
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

/** In the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  { path: "start", name: "start", component: lazy(loads.start) },
  { path: "", name: "scenario", shows: "case", component: ScenarioScreen },
  { path: "file", name: "file", shows: "file", component: lazy(loads.file) },
  { path: "why", name: "why", shows: "case", component: lazy(loads.why) },
  { path: "readings", name: "readings", shows: "case", component: lazy(loads.readings) },
  { path: "what-if", name: "whatIf", shows: "case", component: lazy(loads.whatIf) },
  { path: "exercise", name: "exercise", component: lazy(loads.exercise) },
  { path: "law", name: "law", component: lazy(loads.law) },
  { path: "amendment", name: "amendment", shows: "draft", component: lazy(loads.amendment) },
  { path: "take-away", name: "takeAway", shows: "case", component: lazy(loads.takeAway) },
  {
    path: "checklist",
    name: "checklist",
    shows: "case",
    hidden: true,
    component: lazy(loads.checklist),
  },
  {
    path: "training",
    name: "training",
    hidden: true,
    within: "exercise",
    component: lazy(loads.training),
  },
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
