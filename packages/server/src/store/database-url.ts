const FORM = /^postgres(?:ql)?:\/\/\S+$/;

/** How the address of a PostgreSQL database is written, told where it is not. */
export const DATABASE_URL_FORM =
  "postgres://user:password@host:port/database; in the password write / # ? % @ as %2F %23 %3F %25 %40";

/**
 * Whether a text is the address of a PostgreSQL database. A password with one of the characters that end the part
 * before the path leaves the rest of it, with the `@`, behind the host.
 */
export function isDatabaseUrl(text: string): boolean {
  if (!FORM.test(text)) return false;
  // without a host the database is reached by a socket
  const url = text.replace("@/", "@socket/");
  if (!URL.canParse(url)) return false;
  const { pathname, hash, searchParams } = new URL(url);
  return ![pathname, hash, ...searchParams.keys()].some((part) => part.includes("@"));
}
