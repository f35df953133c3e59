/** A name as SQL writes it. */
export const name = (id: string): string => `"${id.replaceAll('"', '""')}"`;

/** A text as SQL writes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
