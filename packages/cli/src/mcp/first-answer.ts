import { type AnswerOf, OPERATIONS, type Operation } from "@cokdyby/api";
import { plainSchema } from "./plain-schema.ts";

const GOAL = "prosecution.open";
/** The outcomes that a case or a file is asked for where a question names none. */
export const FIRST_OUTCOMES = ["jurisdiction.established", "liability.liable", GOAL];
/** Names of the operations that answer all outcomes of a case or file where none is named: too much to read at once. */
export const WITH_FIRST_OUTCOMES: ReadonlySet<string> = new Set(
  Object.entries<Operation>(OPERATIONS).flatMap(([name, { action, request }]) =>
    action === "case.answer" && "outcomes" in plainSchema(request).properties ? [name] : [],
  ),
);

/**
 * What an assistant is answered first of a case: the charge in words, how the outcomes stand, and what they hang on. The
 * findings with their provisions come when it names outcomes.
 */
export function firstOfCase(answer: AnswerOf<"evaluate">): object {
  const { rulebook, lawDate, warnings, findings, charge, unreviewed } = answer;
  const { missing, dependsOn, presumed } = findings[GOAL] ?? {};
  return {
    ...{ rulebook, lawDate, warnings },
    ...(charge === undefined ? {} : { charge: { verdict: charge.verdict, text: charge.text } }),
    statuses: statusesOf(findings),
    ...{ missing, dependsOn, presumed },
    ...(charge === undefined ? {} : { cites: charge.cites.map(({ source, at }) => [source, at]) }),
    ...(unreviewed === undefined ? {} : { unreviewed }),
  };
}

/**
 * The same of a case file: the charge of each cell by itself, how each act of each person and each person stand by all
 * that the file says, and what is open.
 */
export function firstOfFile(answer: AnswerOf<"evaluateFile">): object {
  const { rulebook, cells, acts, persons, file, concurrence, unknowns, unreviewed } = answer;
  return {
    rulebook,
    cells: cells.map(({ act, actor, shown, recipient, charge, warnings, findings }) => ({
      ...{ act, actor, shown, recipient },
      ...(charge === undefined
        ? { statuses: statusesOf(findings) }
        : { verdict: charge.verdict, text: charge.text }),
      ...(warnings.length === 0 ? {} : { warnings: warnings.map(({ code }) => code) }),
    })),
    acts: Object.fromEntries(
      Object.entries(acts).map(([act, actors]) => [
        act,
        Object.fromEntries(
          Object.entries(actors).map(([id, { findings }]) => [id, findings[GOAL]?.status]),
        ),
      ]),
    ),
    persons: Object.fromEntries(
      Object.entries(persons).map(([id, { prosecution, liability }]) => [
        id,
        { prosecution: prosecution.status, liability: liability.status },
      ]),
    ),
    earliest: file.earliest,
    unknowns,
    concurrence: concurrence.map(({ person, acts, offences, relation }) => ({
      ...{ person, acts, offences, relation },
    })),
    ...(unreviewed === undefined ? {} : { unreviewed }),
  };
}

function statusesOf(findings: Readonly<Record<string, { readonly status: string }>>): object {
  return Object.fromEntries(Object.entries(findings).map(([id, { status }]) => [id, status]));
}

/** Of each entry of a list of the law what it is called, and what may be stated of it. */
const TOLD = ["label", "title", "type", "range", "unit", "optionsFrom", "default"];

/** The same of a list of the law: ids with labels, types and options; an entry comes whole when it is asked for. */
export function firstOfList(list: string, answer: Entry): object {
  const { rulebook, wording } = answer;
  const lists = [list, "tables"].flatMap((name) => {
    const entries = answer[name];
    return Array.isArray(entries) ? [[name, entries.map(shortEntry)]] : [];
  });
  return lists.length === 0 ? answer : { rulebook, wording, ...Object.fromEntries(lists) };
}

type Entry = Readonly<Record<string, unknown>>;

function shortEntry(entry: Entry): Entry {
  const [id = ""] = Object.keys(entry);
  const told = [id, ...TOLD].flatMap((each) => (each in entry ? [[each, entry[each]]] : []));
  const idsOf = (member: "options" | "rows", name: string) => {
    const entries = entry[member];
    return Array.isArray(entries) ? { [member]: entries.map((each: Entry) => each[name]) } : {};
  };
  return { ...Object.fromEntries(told), ...idsOf("options", "option"), ...idsOf("rows", "row") };
}
