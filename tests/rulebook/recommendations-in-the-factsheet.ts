/** A group of recommendations under one verb of the factsheet: footnote → the numbers it names. */
export interface Group {
  readonly level: "require" | "request" | "invite";
  readonly addressee: "CZ" | "all";
  readonly footnotes: Readonly<Record<number, string>>;
}

/** The last footnote of the factsheet. */
export const LAST_FOOTNOTE = 116;

/**
 * Each place where the factsheet says "requires", "requests" or "invites", read off its text apart
 * from the catalogue: whom it addresses, and the recommendations of the report that its footnotes name.
 */
export const GROUPS: readonly Group[] = [
  { level: "request", addressee: "CZ", footnotes: { 5: "II-6" } },
  { level: "invite", addressee: "CZ", footnotes: { 6: "II-2" } },
  { level: "request", addressee: "CZ", footnotes: { 8: "II-8", 9: "II-9" } },
  {
    level: "invite",
    addressee: "all",
    footnotes: {
      17: "II-1",
      18: "II-3",
      19: "II-4",
      20: "II-7",
      21: "II-10",
      22: "II-11",
      23: "II-12",
    },
  },
  {
    level: "invite",
    addressee: "CZ",
    footnotes: { 36: "III-8", 37: "III-14", 38: "III-20", 39: "III-21" },
  },
  { level: "request", addressee: "all", footnotes: { 40: "III-3 III-7" } },
  {
    level: "invite",
    addressee: "all",
    footnotes: { 41: "III-4", 42: "III-5", 43: "III-9", 44: "III-10" },
  },
  { level: "require", addressee: "all", footnotes: { 45: "III-30" } },
  {
    level: "invite",
    addressee: "all",
    footnotes: { 46: "III-24", 47: "III-25 III-29", 48: "III-31", 49: "III-32" },
  },
  { level: "invite", addressee: "CZ", footnotes: { 53: "IV-6", 54: "IV-7", 55: "IV-8" } },
  { level: "request", addressee: "CZ", footnotes: { 58: "IV-9" } },
  { level: "request", addressee: "all", footnotes: { 66: "V-3" } },
  {
    level: "invite",
    addressee: "all",
    footnotes: {
      67: "V-6 V-11",
      68: "V-4 V-7 V-12 V-15",
      69: "V-5",
      70: "V-8 V-13",
      71: "V-9",
      72: "V-10",
      73: "V-14 V-16",
      74: "V-19",
    },
  },
  { level: "require", addressee: "CZ", footnotes: { 78: "VI-1" } },
  { level: "invite", addressee: "CZ", footnotes: { 79: "VI-2" } },
  {
    level: "invite",
    addressee: "all",
    footnotes: { 82: "VII-3", 83: "VII-4", 84: "VII-5", 86: "VII-6 VII-7" },
  },
  {
    level: "invite",
    addressee: "all",
    footnotes: {
      88: "VIII-1",
      89: "VIII-2",
      90: "VIII-3",
      91: "VIII-4",
      92: "VIII-5",
      93: "VIII-6",
      94: "VIII-7",
      95: "VIII-8",
      96: "VIII-9",
    },
  },
  {
    level: "invite",
    addressee: "all",
    footnotes: { 99: "IX-4", 100: "IX-5", 101: "IX-6", 102: "IX-8" },
  },
  { level: "require", addressee: "CZ", footnotes: { 105: "X-5", 106: "X-6", 107: "X-7" } },
  { level: "invite", addressee: "CZ", footnotes: { 108: "X-2" } },
  { level: "invite", addressee: "all", footnotes: { 109: "X-3" } },
  { level: "invite", addressee: "CZ", footnotes: { 113: "XI-4" } },
  { level: "invite", addressee: "all", footnotes: { 114: "XI-1", 115: "XI-2", 116: "XI-3" } },
];
