/** The SQLite file in the data folder. */
export const STORE_FILE = "cokdyby.sqlite";
