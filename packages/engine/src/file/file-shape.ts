import * as z from "zod";
import { caseMembers, factInputShape } from "../decide/case-shape.ts";
import { type Problem, problemNear, type Result } from "../problem.ts";
import { pointerOf, pointerPart } from "../rulebook/json-pointer.ts";

/** Most of each kind that one file may hold. */
const MOST_IN_FILE = { persons: 50, items: 200, acts: 200, states: 50, proceedings: 200 };
/** Most cells that a file may come to. */
export const MOST_FILE_CELLS = 2_000;

/** Written where something is asked and cannot be said yet; the same as leaving the member out. */
export const UNKNOWN = "unknown";

/** The members that name a person, an item or an act of the file, wherever they stand. */
export const REFERENCES = {
  persons: [
    ...["by", "against", "to", "shows", "madeBy", "perhapsSameAs"],
    ...["shown", "recipient", "about"],
  ],
  items: ["item", "holds"],
  acts: ["received", "under", "helps", "act"],
};

const value = factInputShape.optional();
const reference = z.string();
const references = z.union([reference, z.array(reference).max(200)]).optional();
/** One state, several, or `none`. */
const states = z.union([z.string(), z.array(z.string()).max(50)]).optional();
const truth = z.union([z.boolean(), z.literal(UNKNOWN)]).optional();
const many = z.int().min(0).max(1_000_000);
const facts = z.record(z.string(), factInputShape);
const answer = z.union([z.boolean(), z.enum(["yes", "no", UNKNOWN])]);

const person = z.strictObject({
  birthDate: value,
  age: value,
  citizenships: states,
  nationality: value,
  permanentResidence: states,
  habitualResidence: states,
  maturitySufficient: truth,
  apprehendedInCzechia: truth,
  extradition: z
    .strictObject({
      proceedingsHeld: truth,
      surrendered: truth,
      prosecutionRequested: truth,
    })
    .optional(),
  perhapsSameAs: references,
});

const span = z.strictObject({ min: z.string(), max: z.string() });
/** When an item was made: a day, days between which it was, or how old those shown were then. */
const made = z.union([z.string(), span, z.strictObject({ age: factInputShape })]).optional();

const item = z.strictObject({
  shows: references,
  madeBy: references,
  made,
  content: value,
  form: value,
  pornographicWork: value,
  appearance: value,
});

const act = z.strictObject({
  by: references,
  conduct: value,
  item: reference.optional(),
  against: references,
  to: references,
  audience: value,
  /** How many recipients there were besides those whom `to` names. */
  others: z
    .union([
      many,
      z.strictObject({ min: many.optional(), max: many.optional() }),
      z.literal(UNKNOWN),
    ])
    .optional(),
  received: reference.optional(),
  asked: truth,
  under: z.union([reference, z.literal(false)]).optional(),
  holds: z.union([reference, z.literal(false)]).optional(),
  helps: reference.optional(),
  used: truth,
  threat: z.strictObject({ kind: value, aim: value, useByAnother: truth }).optional(),
  place: states,
  effect: states,
  craft: states,
  when: z
    .union([z.string(), z.strictObject({ from: z.string(), to: z.string() }), span])
    .optional(),
  facts: facts.optional(),
  cells: z
    .array(
      z.strictObject({
        by: reference.optional(),
        shown: reference.optional(),
        recipient: reference.optional(),
        facts,
      }),
    )
    .max(200)
    .optional(),
});

const state = z.strictObject({
  punishable: z.union([answer, z.record(z.string(), answer)]).optional(),
  noJurisdiction: truth,
  ageOfResponsibility: z.union([z.int().min(0).max(30), z.literal(UNKNOWN)]).optional(),
  party: truth,
  memberState: truth,
});

const proceedings = z.strictObject({
  state: z.string(),
  about: reference.optional(),
  act: reference.optional(),
  stage: z.string().max(200).optional(),
});

/** The members of a file but amendments, for a shape on the wire. */
export const fileMembers = {
  file: z.literal(1),
  title: caseMembers.title,
  on: caseMembers.on,
  readings: caseMembers.readings,
  presume: caseMembers.presume,
  persons: z.record(z.string(), person).optional(),
  items: z.record(z.string(), item).optional(),
  acts: z.record(z.string(), act),
  states: z.record(z.string(), state).optional(),
  proceedings: z.array(proceedings).max(MOST_IN_FILE.proceedings).optional(),
};
const fileShape = z.strictObject(fileMembers);

/** A case file as a person or program gives it. Amendments are applied to the rulebook before. */
export type FileInput = z.infer<typeof fileShape>;
export type PersonInput = z.infer<typeof person>;
export type ItemInput = z.infer<typeof item>;
export type ActInput = z.infer<typeof act>;
export type StateInput = z.infer<typeof state>;

/** The members that stand at each place, for a member that is misspelt. */
const MEMBERS: readonly (readonly [place: RegExp, members: readonly string[]])[] = [
  [/^$/, Object.keys(fileMembers)],
  [/^persons\/[^/]+$/, Object.keys(person.shape)],
  [/^persons\/[^/]+\/extradition$/, ["proceedingsHeld", "surrendered", "prosecutionRequested"]],
  [/^items\/[^/]+$/, Object.keys(item.shape)],
  [/^items\/[^/]+\/made$/, ["min", "max", "age"]],
  [/^acts\/[^/]+$/, Object.keys(act.shape)],
  [/^acts\/[^/]+\/threat$/, ["kind", "aim", "useByAnother"]],
  [/^states\/[^/]+$/, Object.keys(state.shape)],
  [/^proceedings\/\d+$/, Object.keys(proceedings.shape)],
];

/**
 * Fits a value to the shape of a case file.
 *
 * @param input any value; nothing of it is trusted
 * @returns the file, or every member that does not fit; lists are counted before they are read
 */
export function shapeFile(input: unknown): Result<FileInput> {
  const large = tooLarge(input);
  if (large.length > 0) return { ok: false, problems: large };
  const read = fileShape.safeParse(input);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: read.error.issues.flatMap(problemsOf) };
}

function tooLarge(input: unknown): Problem[] {
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(MOST_IN_FILE).flatMap(([member, most]): Problem[] => {
    const held = (input as Record<string, unknown>)[member];
    const count = typeof held === "object" && held !== null ? Object.keys(held).length : 0;
    if (count <= most) return [];
    const detail = `a file holds at most ${most} ${member}; divide it into several files`;
    return [{ code: "FILE_TOO_LARGE", detail, pointer: `#/${member}` }];
  });
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(pointerPart).join("/");
  const pointer = pointerOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = MEMBERS.find(([place]) => place.test(path))?.[1] ?? [];
    const detail = "there is no such member here; remove it";
    return issue.keys.map((key) =>
      problemNear("MEMBER_UNKNOWN", detail, `${pointer}/${pointerPart(key)}`, key, known),
    );
  }
  if (path === "file") {
    const detail = "`file: 1` names the version of the shape; write it";
    return [{ code: "FILE_VERSION", detail, pointer }];
  }
  if (path === "acts" && issue.code === "invalid_type") {
    const detail = "a file needs `acts`, by id; they may be empty";
    return [{ code: "MEMBER_MISSING", detail, pointer }];
  }
  const detail = `this member does not have the expected form (${issue.code}); see the description of a case file`;
  return [{ code: "SHAPE", detail, pointer }];
}
