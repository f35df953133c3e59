import type { ShownCase } from "../../../law/worked-case.ts";
import { runStore } from "../../training/learn/run-store.ts";

/**
 * A case at random, of those not begun yet while there are any.
 *
 * @param but the case that it shall not be
 * @returns its name; nothing where there is no other
 */
export function anotherCase(
  among: readonly ShownCase[],
  but: string | undefined,
): string | undefined {
  const others = among.map((each) => each.case).filter((name) => name !== but);
  const { cases: begun } = runStore.now();
  const fresh = others.filter((name) => !Object.hasOwn(begun, name));
  const pool = fresh.length > 0 ? fresh : others;
  return pool[Math.floor(Math.random() * pool.length)];
}
