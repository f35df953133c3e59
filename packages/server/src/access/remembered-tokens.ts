import type { Tokens } from "../store/store.ts";
import type { TokenRecord } from "../store/token-record.ts";

const MOST = 1_000;

/**
 * Looks tokens up in the store at most once in a while, so that a request does not wait for it. A token that
 * is revoked, here or by another copy of the service, still opens for as long as that.
 *
 * @param seconds for how long a token that was found is taken to be there; one that was not, is not remembered
 * @param clock milliseconds that only grow
 */
export function rememberedTokens(
  tokens: Pick<Tokens, "find">,
  seconds: number,
  clock: () => number = () => performance.now(),
): Pick<Tokens, "find"> {
  const known = new Map<string, { readonly record: TokenRecord; readonly until: number }>();
  return {
    find: async (id) => {
      const entry = known.get(id);
      if (entry !== undefined && entry.until > clock()) return entry.record;
      known.delete(id);
      const record = await tokens.find(id);
      if (record === undefined) return undefined;
      if (known.size >= MOST) known.delete(known.keys().next().value ?? id);
      known.set(id, { record, until: clock() + seconds * 1000 });
      return record;
    },
  };
}
