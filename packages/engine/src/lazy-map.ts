/** Values under keys that are known beforehand, each made when it is first asked for. */
export class LazyMap<Key, Value extends object | number>
  implements Iterable<readonly [Key, Value]>
{
  readonly #keys: ReadonlySet<Key>;
  readonly #make: (key: Key) => Value;
  readonly #made = new Map<Key, Value>();

  /** @param make what it throws goes to whoever asks; it is called again the next time */
  constructor(keys: Iterable<Key>, make: (key: Key) => Value) {
    this.#keys = new Set(keys);
    this.#make = make;
  }

  /** @returns nothing for any other key */
  get(key: Key): Value | undefined {
    const known = this.#made.get(key);
    if (known !== undefined || !this.#keys.has(key)) return known;
    const made = this.#make(key);
    this.#made.set(key, made);
    return made;
  }

  /** Every key with its value, in the order of the keys; makes what is not made yet. */
  *[Symbol.iterator](): IterableIterator<readonly [Key, Value]> {
    for (const key of this.#keys) yield [key, this.get(key) as Value];
  }
}
