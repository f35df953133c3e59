import type { StoreOptions } from "@cokdyby/server/store";

/** Statements beside the store, behind its back. */
export async function sqlOn(
  { databaseUrl, dataFolder }: StoreOptions,
  text: string,
): Promise<void> {
  if (databaseUrl !== undefined) {
    const { query } = await import("../postgres/databases.ts");
    for (const each of text.split(";")) if (each.trim() !== "") await query(databaseUrl, each);
    return;
  }
  const { default: Sqlite } = await import("better-sqlite3");
  const file = new Sqlite(`${dataFolder}/cokdyby.sqlite`);
  file.exec(text);
  file.close();
}
