import { EngineFault } from "../problem.ts";
import { MOST_NODES, NodeBudgetFault } from "./node-budget.ts";
import { WalkMarks } from "./walk-marks.ts";

/** A node of a decision diagram: an index into the store. 0 and 1 are the two terminals. */
export type Node = number;

declare const sealed: unique symbol;
/** A node that lives as long as its store. Any other may be gone after {@link DiagramStore.trim}. */
export type Root = Node & { readonly [sealed]: true };

export const FALSE = 0 as Root;
export const TRUE = 1 as Root;

/** Classes allowed for each level; `null`: all of them. */
export type Allowed = readonly (Uint8Array | null)[];

const BELOW_ALL = 0x7fffffff;
/** In place of the level of a node that was dropped. */
const DROPPED = -1;
const AND = 1;
const OR = 2;
const XOR = 3;
const INTERSECTS = 4;
const CACHE = 1 << 16;
const ROOM = 1 << 14;

/**
 * A shared store of reduced, ordered, multi-valued decision diagrams (Srinivasan, Kam, Malik and
 * Brayton 1990, after Bryant 1986): a unique table, so that equal functions are the same node, and the
 * operations that make nodes. Queries that make none are in `diagram-queries.ts`.
 *
 * Nodes are kept in flat typed arrays; a node's children are `size of its level` consecutive edges. Levels
 * and classes are numbers here. One store serves one thread.
 */
export class DiagramStore {
  /** Number of classes of each level. */
  readonly sizes: readonly number[];
  readonly #budget: number;
  #level: Int32Array;
  #first: Int32Array;
  #edges: Int32Array;
  #count = 2;
  #edgeCount = 0;
  #table: Int32Array;
  /** The first node that {@link trim} may drop. */
  #sealed = Number.POSITIVE_INFINITY;
  /** Nodes from there on that are kept with all below them. */
  readonly #kept = new Set<Node>();
  /** Nodes that were dropped, to be used again. */
  readonly #free: Node[] = [];
  /** How many nodes the last seal or trim left. */
  #left = Number.POSITIVE_INFINITY;
  #generation = 0;
  #sealedEdges = 0;
  readonly #cacheKey = new Float64Array(CACHE).fill(-1);
  readonly #cacheValue = new Int32Array(CACHE);
  /** The nodes that the current pass has met, with its result for each in `#memo`. */
  readonly #marks: WalkMarks;
  #memo: Int32Array;
  #pass = 0;
  /** A stack of the children of the nodes that `#apply` is working on. */
  #stack: Int32Array = new Int32Array(1 << 10);
  #depth = 0;

  /**
   * @param sizes number of classes of each level, at least 1, from the root down
   * @param budget most nodes the store may hold, at most {@link MOST_NODES}
   * @param marks the marks of its passes; grows with the store
   * @throws EngineFault for a budget out of range
   */
  constructor(sizes: readonly number[], budget = 4_000_000, marks = new WalkMarks(0)) {
    if (!Number.isInteger(budget) || budget < 2 || budget > MOST_NODES) {
      throw new EngineFault(`a node budget is a whole number from 2 to ${MOST_NODES}: ${budget}`);
    }
    this.sizes = sizes;
    this.#budget = budget;
    this.#marks = marks;
    marks.grow(ROOM);
    this.#level = new Int32Array(ROOM);
    this.#first = new Int32Array(ROOM);
    this.#memo = new Int32Array(ROOM);
    this.#edges = new Int32Array(ROOM * 4);
    this.#table = new Int32Array(ROOM * 4);
    this.#level[FALSE] = BELOW_ALL;
    this.#level[TRUE] = BELOW_ALL;
  }

  /** Number of nodes, the two terminals included. */
  get count(): number {
    return this.#count - this.#free.length;
  }

  /** Grows whenever nodes are dropped: a node kept from an earlier generation may be gone. */
  get generation(): number {
    return this.#generation;
  }

  /** The level a node decides; a number past every level for the two terminals. */
  levelOf(node: Node): number {
    return this.#level[node] as number;
  }

  /** The child of an inner node for one class. */
  child(node: Node, classIndex: number): Node {
    return this.#edges[(this.#first[node] as number) + classIndex] as Node;
  }

  /**
   * The node that decides `level` and goes to `children`; their levels must lie below.
   *
   * @throws NodeBudgetFault when the node budget is used up
   */
  make(level: number, children: readonly Node[]): Node {
    const size = children.length;
    if (this.#edgeCount + size > this.#edges.length) this.#growEdges();
    for (let index = 0; index < size; index++) {
      this.#edges[this.#edgeCount + index] = children[index] as Node;
    }
    return this.#findOrMake(level, size);
  }

  /** Looks up the node whose children are written past the last edge; makes it when there is none. */
  #findOrMake(level: number, size: number): Node {
    const edges = this.#edges;
    const start = this.#edgeCount;
    const head = edges[start] as Node;
    let index = 1;
    while (index < size && edges[start + index] === head) index++;
    if (index === size) return head;
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hashOf(level, edges, start, size) & mask;
    for (let node = table[slot] as Node; node !== 0; node = table[slot] as Node) {
      if (this.#level[node] === level) {
        const first = this.#first[node] as number;
        let same = 0;
        while (same < size && edges[first + same] === edges[start + same]) same++;
        if (same === size) return node;
      }
      slot = (slot + 1) & mask;
    }
    const node = this.#free.pop() ?? this.#nextNode();
    this.#level[node] = level;
    this.#first[node] = start;
    this.#edgeCount = start + size;
    table[slot] = node;
    if (this.#count * 2 > table.length) this.#rehash(table.length * 2);
    return node;
  }

  #nextNode(): Node {
    if (this.#count >= this.#budget) {
      this.#depth = 0;
      throw new NodeBudgetFault();
    }
    if (this.#count === this.#level.length) this.#growNodes();
    return this.#count++;
  }

  /** True where the class of `level` is one of `classes`, which must make no node itself. */
  literal(level: number, classes: (classIndex: number) => boolean): Node {
    const size = this.sizes[level] as number;
    if (this.#edgeCount + size > this.#edges.length) this.#growEdges();
    for (let index = 0; index < size; index++) {
      this.#edges[this.#edgeCount + index] = classes(index) ? TRUE : FALSE;
    }
    return this.#findOrMake(level, size);
  }

  and(a: Node, b: Node): Node {
    if (a === FALSE || b === FALSE) return FALSE;
    if (a === TRUE || a === b) return b;
    if (b === TRUE) return a;
    return this.#apply(AND, a, b);
  }

  or(a: Node, b: Node): Node {
    if (a === TRUE || b === TRUE) return TRUE;
    if (a === FALSE || a === b) return b;
    if (b === FALSE) return a;
    return this.#apply(OR, a, b);
  }

  xor(a: Node, b: Node): Node {
    if (a === b) return FALSE;
    if (a === FALSE) return b;
    if (b === FALSE) return a;
    return this.#apply(XOR, a, b);
  }

  not(a: Node): Node {
    if (a <= TRUE) return a === FALSE ? TRUE : FALSE;
    return this.#apply(XOR, a, TRUE);
  }

  /** `a` without `b`. */
  minus(a: Node, b: Node): Node {
    return this.and(a, this.not(b));
  }

  implies(a: Node, b: Node): Node {
    return this.or(this.not(a), b);
  }

  ifThenElse(when: Node, then: Node, otherwise: Node): Node {
    return this.or(this.and(when, then), this.minus(otherwise, when));
  }

  /** Whether some assignment makes both true. Makes no node, and stops at the first. */
  intersects(left: Node, right: Node): boolean {
    if (left === FALSE || right === FALSE) return false;
    if (left === TRUE || right === TRUE || left === right) return true;
    const a = left < right ? left : right;
    const b = left < right ? right : left;
    const key = keyOf(INTERSECTS, a, b);
    const slot = slotOf(INTERSECTS, a, b);
    if (this.#cacheKey[slot] === key) return this.#cacheValue[slot] === TRUE;
    const levelA = this.#level[a] as number;
    const levelB = this.#level[b] as number;
    const level = Math.min(levelA, levelB);
    const size = this.sizes[level] as number;
    let found = false;
    for (let index = 0; index < size && !found; index++) {
      found = this.intersects(
        levelA === level ? this.child(a, index) : a,
        levelB === level ? this.child(b, index) : b,
      );
    }
    this.#cacheKey[slot] = key;
    this.#cacheValue[slot] = found ? TRUE : FALSE;
    return found;
  }

  #apply(operation: number, left: Node, right: Node): Node {
    const a = left < right ? left : right;
    const b = left < right ? right : left;
    const key = keyOf(operation, a, b);
    const slot = slotOf(operation, a, b);
    if (this.#cacheKey[slot] === key) return this.#cacheValue[slot] as Node;
    const levelA = this.#level[a] as number;
    const levelB = this.#level[b] as number;
    const level = Math.min(levelA, levelB);
    const size = this.sizes[level] as number;
    const base = this.#depth;
    this.#depth += size;
    if (this.#depth > this.#stack.length) this.#stack = grown(this.#stack, this.#depth * 2);
    const firstA = this.#first[a] as number;
    const firstB = this.#first[b] as number;
    for (let index = 0; index < size; index++) {
      const x = levelA === level ? (this.#edges[firstA + index] as Node) : a;
      const y = levelB === level ? (this.#edges[firstB + index] as Node) : b;
      const child =
        operation === AND ? this.and(x, y) : operation === OR ? this.or(x, y) : this.xor(x, y);
      this.#stack[base + index] = child;
    }
    if (this.#edgeCount + size > this.#edges.length) this.#growEdges();
    for (let index = 0; index < size; index++) {
      this.#edges[this.#edgeCount + index] = this.#stack[base + index] as Node;
    }
    this.#depth = base;
    const result = this.#findOrMake(level, size);
    this.#cacheKey[slot] = key;
    this.#cacheValue[slot] = result;
    return result;
  }

  /**
   * Sets levels to one class each.
   *
   * @param choice class by level, -1 where the level stays free
   */
  restrict(node: Node, choice: Int32Array): Node {
    this.#begin();
    return this.#restrict(node, choice);
  }

  #restrict(node: Node, choice: Int32Array): Node {
    if (node <= TRUE) return node;
    if (this.#isMet(node)) return this.#memo[node] as Node;
    const level = this.#level[node] as number;
    const chosen = choice[level] as number;
    let result: Node;
    if (chosen >= 0) {
      result = this.#restrict(this.child(node, chosen), choice);
    } else {
      const children: Node[] = [];
      for (let index = 0; index < (this.sizes[level] as number); index++) {
        children.push(this.#restrict(this.child(node, index), choice));
      }
      result = this.make(level, children);
    }
    this.#meet(node, result);
    return result;
  }

  /** True where some class of the quantified levels makes `node` true. */
  exists(node: Node, quantified: (level: number) => boolean): Node {
    this.#begin();
    const visit = (at: Node): Node => {
      if (at <= TRUE) return at;
      if (this.#isMet(at)) return this.#memo[at] as Node;
      const level = this.#level[at] as number;
      const size = this.sizes[level] as number;
      let result: Node;
      if (quantified(level)) {
        result = FALSE;
        for (let index = 0; index < size && result !== TRUE; index++) {
          result = this.or(result, visit(this.child(at, index)));
        }
      } else {
        const children: Node[] = [];
        for (let index = 0; index < size; index++) children.push(visit(this.child(at, index)));
        result = this.make(level, children);
      }
      this.#meet(at, result);
      return result;
    };
    return visit(node);
  }

  /** The levels that a function depends on, ascending. */
  support(node: Node): number[] {
    return this.supportOf([node]);
  }

  /** The levels that any of several functions depends on, ascending. */
  supportOf(nodes: readonly Node[]): number[] {
    this.#begin();
    const levels = new Set<number>();
    const pending = [...nodes];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at <= TRUE || this.#isMet(at)) continue;
      this.#meet(at, TRUE);
      const level = this.#level[at] as number;
      levels.add(level);
      for (let index = 0; index < (this.sizes[level] as number); index++) {
        pending.push(this.child(at, index));
      }
    }
    return [...levels].sort((a, b) => a - b);
  }

  /** From now on {@link trim} drops only nodes that are made later. */
  seal(): void {
    this.#sealed = this.#count;
    this.#sealedEdges = this.#edgeCount;
    this.#left = this.#count;
  }

  /** Keeps a node for good, with all below it, whenever it was made. */
  keep(node: Node): Root {
    if (node >= this.#sealed) this.#kept.add(node);
    return node as Root;
  }

  /**
   * A node that {@link trim} never drops: any before {@link seal}, and afterwards those that were there.
   *
   * @throws EngineFault for a node made since
   */
  rootOf(node: Node): Root {
    if (node >= this.#sealed) throw new EngineFault("a passing node was to be kept as a root");
    return node as Root;
  }

  /**
   * Drops every node made since {@link seal} that is in none kept, if more than `most` of all nodes were made
   * since the last time.
   */
  trim(most = 200_000): void {
    if (this.count - this.#left <= most) return;
    this.#generation += 1;
    this.#begin();
    const pending = [...this.#kept];
    let end = this.#sealed;
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at < this.#sealed || this.#isMet(at)) continue;
      this.#meet(at, TRUE);
      end = Math.max(end, at + 1);
      for (let index = 0; index < (this.sizes[this.#level[at] as number] as number); index++) {
        pending.push(this.child(at, index));
      }
    }
    this.#free.length = 0;
    const before = this.#edges.slice(0, this.#edgeCount);
    this.#edgeCount = this.#sealedEdges;
    // nodes keep their numbers, edges move together
    for (let node = end - 1; node >= this.#sealed; node--) {
      if (!this.#isMet(node)) {
        this.#level[node] = DROPPED;
        this.#free.push(node);
        continue;
      }
      const first = this.#first[node] as number;
      const size = this.sizes[this.#level[node] as number] as number;
      this.#edges.set(before.subarray(first, first + size), this.#edgeCount);
      this.#first[node] = this.#edgeCount;
      this.#edgeCount += size;
    }
    this.#count = end;
    this.#left = this.count;
    this.#cacheKey.fill(-1);
    this.#rehash(this.#table.length);
  }

  #begin(): void {
    this.#pass = this.#marks.next();
  }

  #isMet(node: Node): boolean {
    return this.#marks.met[node] === this.#pass;
  }

  #meet(node: Node, result: Node): void {
    this.#marks.met[node] = this.#pass;
    this.#memo[node] = result;
  }

  #growNodes(): void {
    const room = this.#level.length * 2;
    this.#level = grown(this.#level, room);
    this.#first = grown(this.#first, room);
    this.#marks.grow(room);
    this.#memo = grown(this.#memo, room);
  }

  #growEdges(): void {
    this.#edges = grown(this.#edges, this.#edges.length * 2);
  }

  #rehash(room: number): void {
    const table = new Int32Array(room);
    const mask = room - 1;
    for (let node = 2; node < this.#count; node++) {
      const level = this.#level[node] as number;
      if (level === DROPPED) continue;
      const size = this.sizes[level] as number;
      let slot = hashOf(level, this.#edges, this.#first[node] as number, size) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = node;
    }
    this.#table = table;
  }
}

function keyOf(operation: number, a: Node, b: Node): number {
  return (operation * MOST_NODES + a) * MOST_NODES + b;
}

function slotOf(operation: number, a: Node, b: Node): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ operation) & (CACHE - 1);
}

function hashOf(level: number, edges: Int32Array, first: number, size: number): number {
  let hash = Math.imul(level + 1, 0x9e3779b1);
  for (let index = first; index < first + size; index++) {
    hash = Math.imul(hash ^ (edges[index] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function grown(array: Int32Array, room: number): Int32Array {
  const next = new Int32Array(room);
  next.set(array);
  return next;
}
