/** How the address of a PostgreSQL database is written. */
export const DATABASE_URL = /^postgres(?:ql)?:\/\/\S+$/;
