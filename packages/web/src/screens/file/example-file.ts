import type { FileInput } from "@cokdyby/engine/file";

/** Five acts of two persons in two states, to look at: examples/files/one-video-five-acts.yaml. */
export const EXAMPLE: FileInput = {
  file: 1,
  on: "2026-03-01",
  persons: {
    A: { birthDate: "2010-05-20", citizenships: ["SK"], habitualResidence: "CZ" },
    B: { citizenships: ["SK"] },
    C: { age: 16 },
  },
  items: {
    v: { shows: ["A"], madeBy: ["A"], content: "explicit", form: "visual" },
    w: { shows: ["A"], madeBy: ["A"], content: "explicit" },
  },
  acts: {
    a1: { by: ["A"], conduct: "produce", item: "v", place: ["CZ"], when: "2026-02-01" },
    a2: {
      by: ["A"],
      conduct: "transmit",
      item: "v",
      to: ["B"],
      audience: "onePerson",
      place: ["CZ"],
      effect: ["SK"],
      when: "2026-02-02",
    },
    a3: {
      by: ["B"],
      conduct: "distribute",
      item: "v",
      to: ["C"],
      received: "a2",
      asked: true,
      place: ["SK"],
      when: "2026-02-10",
    },
    a4: {
      by: ["B"],
      conduct: "extort",
      against: ["A"],
      threat: { kind: "publication", aim: "moreImages" },
      holds: "v",
      place: ["SK"],
      when: "2026-03-01",
    },
    a5: {
      by: ["A"],
      conduct: "transmit",
      item: "w",
      to: ["B"],
      under: "a4",
      place: ["CZ"],
      when: "2026-03-01",
    },
  },
  states: { SK: { ageOfResponsibility: 14 } },
};
