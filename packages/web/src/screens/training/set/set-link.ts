import { packed, unpacked } from "../../../store/packed.ts";
import type { SetRecipe } from "../../../worker/training-tasks.ts";

const MARK = "#set=";
/** Of what a link holds; a link of another shape is refused. */
const SHAPE = 1;

/** A set as a link holds it: what it is made from, and what came out where it was made. */
export interface LinkedSet {
  readonly name: string;
  readonly recipe: SetRecipe;
  /** Id of the set, by which a set that comes out otherwise here is told. */
  readonly set: string;
  /** Digest of the rulebook by which it was made. */
  readonly digest: string;
}

/**
 * An address that holds a set in its fragment alone: browsers never send that part to a server.
 *
 * @param page the address without a fragment
 */
export async function setLink(
  page: string,
  { name, recipe, set, digest }: LinkedSet,
): Promise<string> {
  const { choices, edits } = recipe;
  const all = { shape: SHAPE, name, choices, edits, set, digest };
  return `${page}${MARK}${await packed(all)}`;
}

/** Whether a fragment holds a set. */
export function holdsSet(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/**
 * Reads what {@link setLink} made. Its choices are checked where the set is made.
 *
 * @throws Error when the fragment is damaged or holds something else
 */
export async function setInLink(fragment: string): Promise<LinkedSet> {
  const given = (await unpacked(fragment.slice(MARK.length))) as Record<string, unknown>;
  const { shape, name, choices, edits, set, digest } = given;
  const isSet =
    shape === SHAPE &&
    [name, set, digest].every((each) => typeof each === "string") &&
    isChoices(choices) &&
    Array.isArray(edits) &&
    edits.every(isEdit);
  if (!isSet) throw new Error("the link holds no set");
  return {
    name: String(name),
    recipe: { choices, edits } as SetRecipe,
    set: String(set),
    digest: String(digest),
  };
}

function isChoices(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { topics, levels, on, readings, number, seed } = given as Record<string, unknown>;
  return (
    Array.isArray(topics) &&
    topics.every((each) => typeof each === "string") &&
    Array.isArray(levels) &&
    levels.every((each) => typeof each === "number") &&
    typeof readings === "object" &&
    readings !== null &&
    Object.values(readings).every((each) => typeof each === "string") &&
    typeof on === "string" &&
    typeof number === "number" &&
    typeof seed === "string"
  );
}

function isEdit(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { kind, item } = given as Record<string, unknown>;
  return (kind === "drop" || kind === "exchange") && typeof item === "string";
}
