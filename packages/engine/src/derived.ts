/** Under this an object holds what was derived from it. */
const DERIVED = Symbol("derived");

/** By the function that derives it. */
type DerivedValues = Map<unknown, unknown>;

/**
 * What a function makes of an object that no longer changes, made once and kept with the object: it is
 * found again as long as the object is, and goes with it. The property that holds it is not enumerable,
 * so that copies, clones, comparisons and JSON leave it out.
 *
 * @param derive a declared function: one written anew for each call would find nothing again
 */
export function derived<Source extends object, Value>(
  source: Source,
  derive: (source: Source) => Value,
): Value {
  const values =
    (source as { readonly [DERIVED]?: DerivedValues })[DERIVED] ?? startHolding(source);
  // an object that was frozen by others can hold nothing
  if (values === undefined) return derive(source);
  const known = values.get(derive);
  if (known !== undefined || values.has(derive)) return known as Value;
  const made = derive(source);
  values.set(derive, made);
  return made;
}

/** Keeps a value with an object as what a function makes of it. */
export function preset<Source extends object, Value>(
  source: Source,
  derive: (source: Source) => Value,
  value: Value,
): void {
  const values =
    (source as { readonly [DERIVED]?: DerivedValues })[DERIVED] ?? startHolding(source);
  values?.set(derive, value);
}

/** Makes an object ready to hold what is derived from it, before it is frozen; gives it back. */
export function holding<Source extends object>(source: Source): Source {
  const holder = Object.isExtensible(source) || DERIVED in source ? source : { ...source };
  if (!(DERIVED in holder)) startHolding(holder);
  return holder;
}

function startHolding(source: object): DerivedValues | undefined {
  if (!Object.isExtensible(source)) return undefined;
  const values: DerivedValues = new Map();
  Object.defineProperty(source, DERIVED, { value: values });
  return values;
}

/** A value that is made when it is first asked for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
