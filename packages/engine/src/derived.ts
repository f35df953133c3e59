/** Under this an object holds what was derived from it. */
const DERIVED = Symbol("derived");

/** By the function that derives it. */
type DerivedValues = Map<unknown, unknown>;

/**
 * Memoizes what a function derives from an immutable object. The value is kept with the object and lives as
 * long as it does. The property that holds it is not enumerable: copies, clones, comparisons and JSON leave
 * it out.
 *
 * @param derive a declared function, which is the key; a new closure for each call would never hit
 */
export function derived<Source extends object, Value>(
  source: Source,
  derive: (source: Source) => Value,
): Value {
  const values =
    (source as { readonly [DERIVED]?: DerivedValues })[DERIVED] ?? startHolding(source);
  // an object frozen by others can hold nothing: derive again each time
  if (values === undefined) return derive(source);
  const known = values.get(derive);
  if (known !== undefined || values.has(derive)) return known as Value;
  const made = derive(source);
  values.set(derive, made);
  return made;
}

/** Prepares an object to hold derived values before it is frozen. @returns it, or a copy where it is frozen already */
export function readyToHold<Source extends object>(source: Source): Source {
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

/** A value that is computed at the first call. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
