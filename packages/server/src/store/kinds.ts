/**
 * What is kept, and how each kind behaves. The store never looks into the content of a thing.
 *
 * - `history`: earlier versions are kept for the owner. Not for cases and files: what was taken out of one is gone.
 * - `immutable`: written once; another content under the same id is a conflict.
 * - `packed`: kept compressed; such content is long and repeats itself.
 */
export const KINDS = {
  case: { history: false, immutable: false, packed: false },
  file: { history: false, immutable: false, packed: false },
  amendment: { history: true, immutable: false, packed: false },
  draft: { history: true, immutable: false, packed: false },
  receipt: { history: false, immutable: true, packed: true },
} as const satisfies Record<string, { history: boolean; immutable: boolean; packed: boolean }>;

export type ThingKind = keyof typeof KINDS;

export function isKind(name: string): name is ThingKind {
  return Object.hasOwn(KINDS, name);
}
