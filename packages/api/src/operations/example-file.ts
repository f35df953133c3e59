/** A case file on the shipped law: an image of one's own, sent on by the one who received it. */
export const exampleFile = {
  file: 1 as const,
  on: "2026-03-01",
  persons: {
    A: { birthDate: "2010-05-20", citizenships: ["CZ"] },
    B: { citizenships: ["CZ"] },
    C: { age: 16 },
  },
  items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit" } },
  acts: {
    a1: { by: "A", conduct: "transmit", item: "v", to: ["B"], place: "CZ", when: "2026-02-02" },
    a2: {
      by: "B",
      conduct: "distribute",
      item: "v",
      to: ["C"],
      received: "a1",
      asked: false,
      place: "CZ",
      when: "2026-02-10",
    },
  },
};
