import type { TokenRecord } from "@cokdyby/server/store";
import type { Words } from "../words/words.ts";
import { columns, pageFor } from "./page.ts";

const HEAD = ["id", "owner", "role", "expires"] as const;

/** Which tokens there are; never a token itself, which is not kept. */
export function tokenList(
  records: readonly TokenRecord[],
  words: Words["token"],
  stdout: Parameters<typeof pageFor>[0],
): string {
  if (records.length === 0) return `${words("none")}\n`;
  const now = new Date().toISOString();
  const rows = records.map(({ id, owner, role, expires }) => {
    const day = expires.slice(0, 16).replace("T", " ");
    return [id, owner, role, expires <= now ? `${day} (${words("expired")})` : day];
  });
  return columns(
    pageFor(stdout),
    rows,
    [3, 4, 2, 4],
    HEAD.map((each) => words(`head.${each}`)),
  );
}
