import * as z from "zod";
import { NotFound } from "../../ui/not-found.tsx";

export { ExerciseScreen } from "../exercise/exercise-screen.tsx";

import { BuildScreen } from "./build/build-screen.tsx";
import { ClassScreen } from "./class/class-screen.tsx";
import { LaunchedScreen } from "./launch/launched-screen.tsx";
import { LearnScreen } from "./learn/learn-screen.tsx";
import { PaperScreen } from "./paper/paper-screen.tsx";
import { isPaper } from "./paper/papers.ts";
import { partOf } from "./parts.ts";
import "./training.css";

// the content security policy of the page allows no code made from text
z.config({ jitless: true });

/** Training of a class: a trainer builds a set, learners work through it, the class looks at what was missed. */
export default function TrainingScreen({ id }: { readonly id: string }) {
  if (isPaper(id)) return <PaperScreen paper={id} />;
  switch (partOf(id)) {
    case "build":
      return <BuildScreen />;
    case "set":
      return <LearnScreen />;
    case "launched":
      return <LaunchedScreen />;
    case "class":
      return <ClassScreen />;
    default:
      return <NotFound />;
  }
}
