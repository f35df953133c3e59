import { startWords } from "@cokdyby/words/web/start";
import { useId } from "react";
import { Link } from "../../router/link.tsx";
import { Choice } from "../../ui/choice.tsx";
import { useWords } from "../../words/words.ts";
import { isBlank, useOwnFiles } from "../file/file-store.ts";
import { useFileReady } from "../file/use-file-ready.ts";
import { ROLES, type Role, setRole, useRole } from "./role-store.ts";

type Task =
  | "files"
  | "file"
  | "oneAct"
  | "law"
  | "exercise"
  | "set"
  | "class"
  | "whatIf"
  | "readings"
  | "amendment"
  | "impact"
  | "recommendations";

const ADDRESS: Readonly<Record<Task, string>> = {
  files: "/file/all",
  file: "/file",
  oneAct: "/",
  law: "/law",
  exercise: "/exercise",
  set: "/training",
  class: "/training/class",
  whatIf: "/what-if",
  readings: "/readings",
  amendment: "/amendment",
  impact: "/amendment/impact",
  recommendations: "/law/recommendations",
};

/** What each comes for, first that for which most come. */
const TASKS: Readonly<Record<Role, readonly Task[]>> = {
  prosecutor: ["file", "files", "oneAct", "law"],
  trainer: ["set", "class", "exercise", "whatIf", "oneAct", "law"],
  drafter: ["amendment", "impact", "recommendations", "readings"],
};

/**
 * Who are you, and what do you want to do: leads to the screens that do it.
 *
 * @param here what the screen does on which it stands
 */
export function Start({ here }: { readonly here?: Task }) {
  const t = useWords(startWords);
  const role = useRole();
  const id = useId();
  const { files } = useOwnFiles();
  useFileReady(role === "prosecutor");
  const count = Object.values(files).filter((each) => !isBlank(each)).length;
  return (
    <div className="stack gap-l start-roles">
      <div className="stack gap-s">
        <h2 id={id}>{t("who")}</h2>
        <Choice<Role>
          labelledBy={id}
          options={ROLES.map((each) => ({ value: each, label: t(`role_${each}`) }))}
          value={role}
          onChoose={setRole}
        />
        <p className="hint measure">{role === undefined ? t("whoNote") : t(`for_${role}`)}</p>
      </div>
      {role === undefined ? null : (
        <nav className="stack gap-s" aria-labelledby={`${id}-tasks`}>
          <h3 id={`${id}-tasks`}>{t("what")}</h3>
          <ul className="plain tiles roomy start-tasks">
            {TASKS[role]
              .filter((task) => task !== here)
              .map((task) => (
                <li key={task}>
                  <Link to={ADDRESS[task]} className="pick">
                    <span className="name">{t(`task_${task}`)}</span>
                    <span className="hint">
                      {task === "files" ? t("note_files", { count }) : t(`note_${task}`)}
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
