import type { WireCase } from "@cokdyby/api/shapes";
import { packed, unpacked } from "../store/packed.ts";

const MARK = "#case=";

/**
 * An address that holds a case in its fragment alone: browsers never send that part to a server.
 *
 * @param page the address without a fragment
 */
export async function shareLink(page: string, shown: WireCase): Promise<string> {
  return `${page}${MARK}${await packed(shown)}`;
}

/** Whether a fragment holds a case. */
export function holdsCase(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/**
 * Reads what {@link shareLink} made. It is not checked yet.
 *
 * @throws Error when the fragment is damaged
 */
export function caseInLink(fragment: string): Promise<unknown> {
  return unpacked(fragment.slice(MARK.length));
}
