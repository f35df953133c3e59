import type { DiagramStore, Node } from "./diagram-store.ts";

/** Nodes cached by key; the cache is cleared when the store drops nodes. */
export class NodeCache<Key> {
  readonly #store: DiagramStore;
  readonly #nodes = new Map<Key, Node>();
  #generation: number;

  constructor(store: DiagramStore) {
    this.#store = store;
    this.#generation = store.generation;
  }

  get(key: Key, make: () => Node): Node {
    if (this.#generation !== this.#store.generation) {
      this.#nodes.clear();
      this.#generation = this.#store.generation;
    }
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = make();
    this.#nodes.set(key, node);
    return node;
  }
}
