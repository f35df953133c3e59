/** Upper bound of the numbers in a pair: two of them fit into one exact number. */
export const MOST_PAIRED = 2 ** 26;

/** Places at first: so few that an engine makes the arrays without a buffer apart, since most walks are short. */
const FEW = 8;

/** A map from pairs of whole numbers to whole numbers other than 0; open addressing, for hot walks. */
export class PairMemo {
  #keys = new Float64Array(FEW);
  #values = new Int32Array(FEW);
  #count = 0;

  /** @returns the value of a pair, 0 where there is none */
  get(x: number, y: number): number {
    return this.#values[this.#slotOf(x, y)] as number;
  }

  put(x: number, y: number, value: number): void {
    const slot = this.#slotOf(x, y);
    if (this.#values[slot] === 0) this.#count += 1;
    this.#keys[slot] = keyOf(x, y);
    this.#values[slot] = value;
    if (this.#count * 2 > this.#keys.length) this.#grow();
  }

  #slotOf(x: number, y: number): number {
    const key = keyOf(x, y);
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Float64Array(keys.length * 4);
    this.#values = new Int32Array(values.length * 4);
    keys.forEach((key, at) => {
      const value = values[at] as number;
      if (value === 0) return;
      const slot = this.#slotOf(Math.floor(key / MOST_PAIRED), key % MOST_PAIRED);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    });
  }
}

function keyOf(x: number, y: number): number {
  return x * MOST_PAIRED + y;
}
