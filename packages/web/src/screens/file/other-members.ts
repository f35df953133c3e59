import type { LawWords } from "@cokdyby/engine/explain";
import type { FileInput } from "@cokdyby/engine/file";
import type { SayOf } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { named, type Part, type PartOf } from "./edit/members.ts";
import { labelOf } from "./edit/part-fields.tsx";
import { useMemberWords } from "./member-words.ts";

/** Something that a file says for which the page has no field of its own. */
export interface OtherMember {
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly words: string;
}

/** What a file says beside the fields of the page, part by part and of itself. */
export interface OtherMembers {
  readonly of: (part: Part, id: string, held: object | undefined) => readonly OtherMember[];
  readonly ofFile: (file: FileInput) => readonly OtherMember[];
}

export function useOtherMembers(): OtherMembers {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const { fact: factOf } = useMemberWords();
  const words = (fact: string | undefined, value: unknown) =>
    Array.isArray(value) || fact === undefined
      ? plainWords(value, t)
      : say.stated(fact, value as Parameters<LawWords["stated"]>[1]);
  const ofFacts = (facts: unknown, path: OtherMember["path"], whom: readonly string[] = []) =>
    Object.entries((facts ?? {}) as object).map(([fact, value]) => ({
      path: [...path, fact],
      label: [say.fact(fact), ...whom].join(", "),
      words: value === "unknown" ? t("unknown") : words(fact, value),
    }));
  const ofCells = (cells: PartOf<"acts">["cells"], path: OtherMember["path"]) =>
    (cells ?? []).flatMap(({ by, shown, recipient, facts }, at) =>
      ofFacts(
        facts,
        [...path, at, "facts"],
        [
          ...(by === undefined ? [] : [t("ofPerson", { id: by })]),
          ...(shown === undefined ? [] : [t("cellOf", { shown })]),
          ...(recipient === undefined ? [] : [t("cellTo", { recipient })]),
        ],
      ),
    );
  const ofMember = (
    part: Part,
    attribute: string,
    value: unknown,
    path: OtherMember["path"],
  ): readonly OtherMember[] => {
    if (value === undefined || labelOf(part, attribute) !== undefined) return [];
    if (attribute === "facts") return ofFacts(value, path);
    if (attribute === "cells") return ofCells(value as PartOf<"acts">["cells"], path);
    if (attribute === "threat" || attribute === "extradition") {
      return Object.entries(value as object).flatMap(([member, held]) =>
        ofMember(part, `${attribute}.${member}`, held, [...path, member]),
      );
    }
    const fact = factOf(attribute);
    const label = isOwn(attribute) ? t(`other_${attribute}`) : fact && say.fact(fact);
    const isWorded = !isOwn(attribute) && value !== "unknown" && !isStates(attribute);
    return [{ path, label: label ?? attribute, words: words(isWorded ? fact : undefined, value) }];
  };
  return {
    of: (part, id, held = {}) =>
      Object.entries(held).flatMap(([member, value]) =>
        ofMember(part, member, value, [part, id, member]),
      ),
    ofFile: ({ on, readings = {}, presume, proceedings = [] }) => [
      ...(on === undefined ? [] : [{ path: ["on"], label: t("other_on"), words: say.date(on) }]),
      ...proceedings.map(({ state, about, act, stage }, at) => ({
        path: ["proceedings", at],
        label: t("other_proceedings"),
        words: [
          state,
          ...(about === undefined ? [] : [t("ofPerson", { id: about })]),
          ...(act === undefined ? [] : [t("ofAct", { id: act })]),
          ...(stage === undefined ? [] : [isStage(stage) ? t(`stage_${stage}`) : stage]),
        ].join(", "),
      })),
      ...Object.entries(readings).map(([reading, option]) => ({
        path: ["readings", reading],
        label: say.reading(reading),
        words: say.option(reading, option),
      })),
      ...(presume === undefined
        ? []
        : [
            {
              path: ["presume"],
              label: t("other_presume"),
              words: Array.isArray(presume)
                ? presume.map(say.fact).join("; ")
                : t(presume ? "yes" : "no"),
            },
          ]),
    ],
  };
}

/** Members that no fact of the rulebook names. */
const OWN = ["perhapsSameAs", "helps", "used", "party", "memberState"] as const;
const isOwn = (member: string): member is (typeof OWN)[number] =>
  OWN.some((each) => each === member);

const STAGES = ["running", "judged", "ended"] as const;
const isStage = (stage: string): stage is (typeof STAGES)[number] =>
  STAGES.some((each) => each === stage);

/** A list of states, whose fact asks for less than it says. */
const isStates = (member: string) => member === "craft";

function plainWords(value: unknown, t: SayOf<typeof fileWords>): string {
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (value === "unknown") return t("unknown");
  return named(value as string | readonly string[]).join(", ");
}
