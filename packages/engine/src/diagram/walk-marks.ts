/** The last walk that has a number of its own: marks are 32-bit whole numbers. */
export const LAST_WALK = 0x7fffffff;

/**
 * Which nodes a walk has met. Each walk marks nodes with a number of its own, so that marks need no clearing
 * between walks; they are cleared when the numbers run out.
 */
export class WalkMarks {
  #met: Int32Array;
  #walk: number;

  /**
   * @param room number of nodes
   * @param walk number of the last walk so far, at most {@link LAST_WALK}
   */
  constructor(room: number, walk = 0) {
    this.#met = new Int32Array(room);
    this.#walk = walk;
  }

  /** By node: the number of the walk that last met it, 0 for none. The array changes when it grows. */
  get met(): Int32Array {
    return this.#met;
  }

  /** The number of a new walk. An earlier walk must have ended. */
  next(): number {
    if (this.#walk === LAST_WALK) {
      this.#met.fill(0);
      this.#walk = 0;
    }
    this.#walk += 1;
    return this.#walk;
  }

  /** Makes room for more nodes. */
  grow(room: number): void {
    const met = new Int32Array(room);
    met.set(this.#met);
    this.#met = met;
  }
}
