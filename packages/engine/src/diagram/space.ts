import { derived } from "../derived.ts";
import { firstOf, intersects, members, type ValueSet } from "../facts/value-set.ts";
import { type Allowed, DiagramStore, FALSE, type Node } from "./diagram-store.ts";

/** One level of the diagrams: a fact or a reading, and the classes of its values. */
export interface Variable {
  /** Fact id, or `reading.<id>`. */
  readonly id: string;
  readonly kind: "fact" | "reading";
  readonly level: number;
  readonly classes: readonly ValueSet[];
}

/** The variables that some laws distinguish, and the store that holds their diagrams. */
export interface Space {
  readonly store: DiagramStore;
  /** By level. */
  readonly variables: readonly Variable[];
  readonly byId: ReadonlyMap<string, Variable>;
}

export function makeSpace(
  variables: readonly Omit<Variable, "level">[],
  budget: number | undefined,
): Space {
  const placed = variables.map((variable, level) => ({ ...variable, level }));
  return {
    store: new DiagramStore(
      placed.map((variable) => variable.classes.length),
      budget,
    ),
    variables: placed,
    byId: new Map(placed.map((variable) => [variable.id, variable])),
  };
}

/** Which classes of a variable hold some value of the set: 1 or 0 for each class. Not to be changed. */
export function classesOf(variable: Variable, values: ValueSet): Uint8Array {
  const only = onlyClassOf(variable, values);
  if (only >= 0) return onlyClass(variable, only);
  const known = derived(variable, noClasses);
  let open = known.get(values);
  if (open === undefined) {
    open = Uint8Array.from(variable.classes, (each) => (intersects(each, values) ? 1 : 0));
    known.set(values, open);
  }
  return open;
}

/** Of numbers that all lie in one span of one class the place of that class; otherwise below 0. */
function onlyClassOf(variable: Variable, values: ValueSet): number {
  const one = values.kind === "spans" && values.spans.length === 1 ? values.spans[0] : undefined;
  if (one === undefined) return -1;
  const { starts, ends, places } = derived(variable, spansInOrder);
  // the last span that begins at the first number or before
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= one[0]) low = middle + 1;
    else high = middle;
  }
  return low > 0 && one[1] <= (ends[low - 1] as number) ? (places[low - 1] as number) : -1;
}

/** The spans of all classes in ascending order, which do not meet: where each begins and ends, and its class. */
function spansInOrder({ classes }: Variable) {
  const all = classes
    .flatMap((each, place) =>
      each.kind === "spans" ? each.spans.map(([from, to]) => ({ from, to, place })) : [],
    )
    .sort((a, b) => a.from - b.from);
  return {
    starts: all.map(({ from }) => from),
    ends: all.map(({ to }) => to),
    places: all.map(({ place }) => place),
  };
}

/** The sets looked at so far. */
function noClasses(_: Variable): WeakMap<ValueSet, Uint8Array> {
  return new WeakMap();
}

/** One class of a variable alone, as {@link classesOf} gives it. Not to be changed. */
export function onlyClass(variable: Variable, index: number): Uint8Array {
  return derived(variable, eachAlone)[index] as Uint8Array;
}

/** Each class of a variable alone, to be kept with it. */
export function eachAlone({ classes }: Variable): readonly Uint8Array[] {
  return classes.map((_, own) => Uint8Array.from(classes, (_, each) => (each === own ? 1 : 0)));
}

/** The classes that hold an option or truth value, as {@link classesOf} gives them. Not to be changed. */
export function classesHolding(variable: Variable, value: string | boolean): Uint8Array {
  return derived(variable, classesByMember).get(value) ?? classesOf(variable, members([value]));
}

/** The class that holds an option or truth value; -1 where there is none. */
export function classOf(variable: Variable, value: string | boolean): number {
  return classesHolding(variable, value).indexOf(1);
}

function classesByMember(variable: Variable): ReadonlyMap<string | boolean, Uint8Array> {
  return new Map(
    variable.classes.flatMap((values, index) =>
      values.kind === "spans"
        ? []
        : [...values.members].map((value) => [value, onlyClass(variable, index)] as const),
    ),
  );
}

/**
 * One value of a class to run a case with: the value at the boundary with the next class, so that an
 * example lies where the law changes.
 */
export function representative(variable: Variable, index: number): string | number | boolean {
  const values = variable.classes[index] as ValueSet;
  if (index > 0 || variable.classes.length === 1) return firstOf(values);
  return values.kind === "spans" ? (values.spans.at(-1)?.[1] ?? 0) : firstOf(values);
}

/** True where the variable's class holds some value of the set. */
export function literalOf(space: Space, variable: Variable, values: ValueSet): Node {
  const open = classesOf(variable, values);
  return space.store.literal(variable.level, (index) => open[index] === 1);
}

/** True where two levels of the same classes are of one class. */
export function sameClass(store: DiagramStore, one: number, other: number): Node {
  let node: Node = FALSE;
  for (let at = 0; at < (store.sizes[one] as number); at++) {
    const both = store.and(
      store.literal(one, (index) => index === at),
      store.literal(other, (index) => index === at),
    );
    node = store.or(node, both);
  }
  return node;
}

/** Every class of every level. */
export function allowAll(space: Space): (Uint8Array | null)[] {
  return space.variables.map(() => null);
}

/** Whether a level is left several classes. */
export function isOpen(allowed: Allowed, level: number): boolean {
  const open = allowed[level] ?? null;
  return open === null || open.indexOf(1) !== open.lastIndexOf(1);
}

/** The levels left with one class, as a choice for `restrict`: -1 where several are allowed. */
export function choiceOf(allowed: Allowed): Int32Array {
  return Int32Array.from(allowed, (open) => {
    if (open === null) return -1;
    const first = open.indexOf(1);
    return first >= 0 && open.indexOf(1, first + 1) < 0 ? first : -1;
  });
}
