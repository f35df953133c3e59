/** Keys in groups that grow together: disjoint sets. */
export class Groups {
  readonly #parent = new Map<string, string>();

  of(key: string): string {
    const parent = this.#parent.get(key);
    if (parent === undefined || parent === key) return key;
    const root = this.of(parent);
    this.#parent.set(key, root);
    return root;
  }

  join(one: string, other: string): void {
    this.#parent.set(this.of(one), this.of(other));
  }
}
