import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import type { Status } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import type { ToldAct } from "../../worker/file-guidance.ts";
import { towards } from "./towards.ts";

/** How the persons of a file stand, over everything that the file leaves open together. */
export interface PersonWords {
  /** Nothing of one who acts in no act. */
  readonly statusOf: (person: string) => Status | undefined;
  readonly sentence: (person: string) => string;
  /** What the sentence rests on, in no language: another one wherever the conclusion has changed. */
  readonly conclusion: (person: string) => string;
  /** Which acts something is told of; of an act told in several ways, towards whom too. */
  readonly ofActs: (person: string, told: ToldAct) => string;
  /** The acts of which the file together says something else than is told of each by itself. */
  readonly differing: (person: string, told: ToldAct) => readonly string[];
}

export function usePersonWords(answer: EvaluateFileAnswer, prosecution: string): PersonWords {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const { say } = useLaw();
  const cellsOf = (act: string, person: string) =>
    answer.cells.filter((each) => each.act === act && each.actor === person);
  const ofAct = (act: string, person: string) =>
    answer.acts[act]?.[person]?.findings[prosecution]?.status;
  const actsOf = (person: string) =>
    Object.keys(answer.acts).filter((act) => ofAct(act, person) !== undefined);
  return {
    statusOf: (person) =>
      actsOf(person).length === 0 ? undefined : answer.persons[person]?.prosecution.status,
    sentence: (id) => {
      const acts = actsOf(id);
      const joined = answer.persons[id]?.prosecution;
      if (joined === undefined || acts.length === 0) return t("sentence_nobody", { id });
      const those = (status: Status) => acts.filter((act) => ofAct(act, id) === status);
      const clause = (key: "alsoNo" | "alsoOpen" | "alsoReading", of: readonly string[]) =>
        of.length === 0 ? [] : [t(key, { count: of.length, acts: say.and(of) })];
      const yes = those("yes");
      const [no, open, reading] = [
        clause("alsoNo", those("no")),
        clause("alsoOpen", those("unknown")),
        clause("alsoReading", those("contested")),
      ];
      const readings = joined.dependsOn.map(say.reading).join("; ");
      const parts = () => {
        switch (joined.status) {
          case "yes":
            return yes.length === 0
              ? [t("sentence_some", { id }), ...no]
              : [
                  t("sentence_yes", { id, count: yes.length, acts: say.and(yes) }),
                  ...no,
                  ...open,
                  ...reading,
                ];
          case "no":
            return [t("sentence_no", { id })];
          case "contested":
            return [t("sentence_contested", { id, readings }), ...no];
          case "unknown":
            return [t("sentence_unknown", { id }), ...no];
        }
      };
      return `${parts().join("; ")}.`;
    },
    conclusion: (id) => {
      const { status, dependsOn } = answer.persons[id]?.prosecution ?? {};
      return JSON.stringify([status, dependsOn, actsOf(id).map((act) => [act, ofAct(act, id)])]);
    },
    ofActs: (person, { cells }) => {
      const acts = [...new Set(cells.map(({ act }) => act))];
      const list = acts.map((act) => {
        const told = cells.filter((each) => each.act === act);
        return told.length === cellsOf(act, person).length
          ? act
          : `${act} (${told.map((each) => towards(t, each).join(", ")).join("; ")})`;
      });
      return guidance("acts", { count: acts.length, list: list.join(", ") });
    },
    differing: (person, { cells, verdict }) =>
      [...new Set(cells.map(({ act }) => act))].filter((act) => {
        return cellsOf(act, person).length === 1 && ofAct(act, person) !== verdict;
      }),
  };
}
