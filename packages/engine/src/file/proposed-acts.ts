import type { ProposedActRule, Rulebook } from "../rulebook/rulebook.ts";
import { type ActInput, type FileInput, UNKNOWN } from "./file-shape.ts";
import { namedIn } from "./read-file.ts";

/** An act that a file does not have, and that usually belongs to one that it has. */
export interface ProposedAct {
  readonly proposal: string;
  /** The act to which it belongs. */
  readonly of: string;
  readonly person: string;
  /** The question whether it happened. */
  readonly says: string;
  /** The act, to be added where it did. */
  readonly act: ActInput;
}

/**
 * The acts that usually belong to those of a file and of which it says nothing: whoever received may have kept, whoever
 * is shown may have made. They are questions; nothing of them counts before somebody adds them.
 *
 * @param file as it is being written; of references that lead nowhere nothing is asked
 * @returns each act of a person and item once, in the order of the file
 */
export function proposedActs(
  rulebook: Rulebook,
  file: FileInput,
  language: string,
): readonly ProposedAct[] {
  const proposes = rulebook.caseFile.flatMap((each) => each.proposes);
  const proposed = Object.entries(file.acts).flatMap(([of, act]) =>
    proposes.flatMap((rule) =>
      whoMayHave(rule, act, file).map((person): ProposedAct => {
        const { proposal, conduct, through, says } = rule;
        const item = act.item as string;
        const words = { person, item };
        return {
          proposal,
          of,
          person,
          says: (says[language] ?? "").replaceAll(
            /\{(person|item)\}/g,
            (_, name: keyof typeof words) => words[name],
          ),
          act: {
            by: [person],
            conduct,
            item,
            // left out beside it, asking would count as "no"
            ...(through === undefined ? {} : { [through]: of, asked: UNKNOWN }),
          },
        };
      }),
    ),
  );
  const once = Map.groupBy(proposed, (each) =>
    JSON.stringify([each.proposal, each.person, each.act.item]),
  );
  return [...once.values()].flatMap((alike) => alike.slice(0, 1));
}

/** Who may have done what is proposed beside an act, of whom the file does not say it already. */
function whoMayHave({ of, by, conduct }: ProposedActRule, act: ActInput, file: FileInput) {
  const { persons = {}, items = {}, acts } = file;
  const { item, conduct: done } = act;
  if (item === undefined || !Object.hasOwn(items, item)) return [];
  if (typeof done !== "string" || !of.includes(done)) return [];
  const doers = (each: ActInput) => namedIn(each.by) ?? [];
  const others = Object.values(acts).filter(
    (each) => each.item === item && each.conduct === conduct,
  );
  // what is made is made once
  if (by === "maker" && others.length > 0) return [];
  const { shows, madeBy } = items[item] ?? {};
  const named = by === "recipient" ? namedIn(act.to) : (namedIn(madeBy) ?? namedIn(shows));
  const isOpen = (id: string) =>
    Object.hasOwn(persons, id) && !others.some((each) => doers(each).includes(id));
  return (named ?? []).filter(
    (id) => isOpen(id) && !(by === "recipient" && doers(act).includes(id)),
  );
}
