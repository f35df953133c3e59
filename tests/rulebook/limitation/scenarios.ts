import type { CaseInput } from "@cokdyby/engine";

type Facts = CaseInput["facts"];

/** Whose minority stops the time: nobody's, the person's harmed, or the recipient's. */
export type Stops = "nobody" | "harmed" | "recipient";

/** A way to fulfil one offence in one of its rows, without its dates. */
export interface Scenario {
  readonly offence: string;
  readonly row: string;
  /** the first and the last day of the act on which it is so; left out: 2010, today */
  readonly from?: string;
  readonly to?: string;
  readonly facts: Facts;
  /** the age that the person harmed has completed at the act; adults are of no minority */
  readonly age?: number;
  /** the age that the recipient has completed at the act */
  readonly recipient?: number;
  readonly stops: Stops;
  readonly readings?: CaseInput["readings"];
}

const NEW = "2025-01-01";
const OLD = "2024-12-31";

const work = { "material.content": "explicit", "material.selfGenerated": "no" } as const;
const ofAnother = { ...work, "actor.isDepicted": false } as const;
const extort = { "act.conduct": "extort", "threat.initialImageHeld": false } as const;
const threat = { ...extort, "threat.kind": "publication" } as const;
const produce = { "act.conduct": "produce", ...ofAnother } as const;
const send = {
  "act.conduct": "transmit",
  ...ofAnother,
  "sharing.recipientConsented": true,
  "sharing.audience": "onePerson",
} as const;
const pay = { "act.conduct": "payChild" } as const;
const group = { "act.organisedGroup": true } as const;
const net = { "sharing.audience": "publicNetwork" } as const;
const largeGroup = { "sharing.audience": "closedGroup", "sharing.recipientCount": 163 } as const;
const substantial = { "act.benefit": "substantial" } as const;
const large = { "act.benefit": "large" } as const;
const intercourse = { "contact.kind": "intercourseOrComparable" } as const;
const other = { "contact.kind": "other" } as const;
const induce = { "act.conduct": "induceProduction", ...work, "material.selfGenerated": "yes" };
const traffic = { ...induce, "threat.useByAnother": true } as const;
const adultShown = {
  ...send,
  "material.shownAge": 40,
  "consent.making": true,
  "consent.sharing": true,
} as const;
const withoutConsent = {
  ...send,
  "sharing.recipientAge": 30,
  "consent.making": false,
  "consent.sharing": false,
} as const;
const favour = { ...threat, "threat.aim": "sexualFavour" } as const;
const images = { ...threat, "threat.aim": "moreImages" } as const;
const abuse = {
  ...extort,
  "threat.kind": "abuseOfDependence",
  "threat.aim": "sexualFavour",
} as const;

/** The ways of section 192, each with the child shown as victim and not. */
function ofSection192(): Scenario[] {
  const ways = [
    {
      row: "192-1",
      facts: { "act.conduct": "possess", ...ofAnother, "receipt.mode": "requested" },
    },
    { row: "192-2", from: "2014-08-01", facts: { "act.conduct": "access", ...ofAnother } },
    { row: "192-3", facts: produce },
    { row: "192-4", facts: { ...produce, ...group } },
    { row: "192-5", facts: { ...produce, ...large } },
  ] as const;
  return ways.flatMap((way) =>
    (["yes", "no"] as const).map(
      (victim): Scenario => ({
        ...way,
        offence: `offence.${way.row}`,
        facts: { ...way.facts, "consent.making": true },
        age: 13,
        stops: victim === "yes" ? "harmed" : "nobody",
        readings: { depictedChildAsVictim: victim },
      }),
    ),
  );
}

/** Sections 175 and 177: no minority stops the time, be the person harmed a child or not. */
function ofCoercion(): Scenario[] {
  const money = { ...threat, "threat.aim": "money" } as const;
  const distress = { ...money, "threat.kind": "abuseOfDistress" } as const;
  const ways = [
    { offence: "offence.175-1", row: "175-1", facts: money },
    { offence: "offence.175-1", row: "175-2", facts: { ...money, ...group } },
    { offence: "offence.177-1", row: "177-1", facts: distress },
    { offence: "offence.177-1", row: "177-3", facts: { ...distress, ...substantial } },
    { offence: "offence.177-1", row: "177-4", facts: { ...distress, ...large } },
  ] as const;
  return ways.flatMap((way) => [
    { ...way, age: 15, stops: "nobody" as const },
    { ...way, age: 40, stops: "nobody" as const },
  ]);
}

/** The ways to fulfil one offence. */
function of(offence: string, ways: readonly Omit<Scenario, "offence">[]): Scenario[] {
  return ways.map((way) => ({ offence, ...way }));
}

/** Every offence in every row that a case can fulfil, protected and not. */
export const SCENARIOS: readonly Scenario[] = [
  ...ofSection192(),
  ...ofCoercion(),
  ...(
    [
      ["191-2", {}],
      ["191-3", largeGroup],
      ["191-4", large],
    ] as const
  ).map(
    ([row, more]): Scenario => ({
      offence: "offence.191-2",
      row,
      facts: { ...adultShown, ...more },
      age: 40,
      recipient: 16,
      stops: "recipient",
    }),
  ),
  // nobody is the recipient of a public network
  {
    offence: "offence.191-2",
    row: "191-3",
    facts: { ...adultShown, ...net },
    age: 40,
    stops: "nobody",
    readings: { networkAsPlace: "included" },
  },
  ...(
    [
      ["191a-1", {}],
      ["191a-2", net],
      ["191a-3", large],
    ] as const
  ).flatMap(([row, more]): Scenario[] => {
    const offence = { offence: "offence.191a", row, from: "2026-01-01" };
    const facts = { ...withoutConsent, ...more };
    const readings = { depictedChildAsVictim: "no" };
    return [
      { ...offence, facts, age: 3, stops: "harmed", readings },
      { ...offence, facts: { ...facts, "material.shownAge": 40 }, age: 40, stops: "nobody" },
    ];
  }),
  ...of("offence.193-1", [
    { row: "193-1", facts: induce, age: 13, stops: "harmed" },
    { row: "193-2", facts: { ...induce, ...group }, age: 13, stops: "harmed" },
    { row: "193-3", facts: { ...induce, ...large }, age: 13, stops: "harmed" },
  ]),
  ...of("offence.168-1", [
    { row: "168-1", facts: traffic, age: 13, stops: "harmed" },
    { row: "168-3", facts: { "act.conduct": "childProstitution" }, age: 16, stops: "harmed" },
    { row: "168-4", facts: { ...traffic, ...large }, age: 13, stops: "harmed" },
  ]),
  {
    offence: "offence.193a",
    row: "193a",
    from: "2014-08-01",
    facts: { "act.conduct": "attendPerformance" },
    age: 16,
    stops: "harmed",
  },
  {
    offence: "offence.193b",
    row: "193b",
    from: "2014-08-01",
    facts: { "act.conduct": "proposeMeeting", "meeting.sexualAim": true },
    age: 13,
    stops: "harmed",
  },
  {
    offence: "offence.187-1",
    row: "187-1",
    facts: { "act.conduct": "sexualActivity", ...intercourse },
    age: 13,
    stops: "harmed",
  },
  // § 34(3)(c) names § 202 from 2022 only
  ...of("offence.202-1", [
    { row: "202-1", to: "2021-12-31", facts: pay, age: 16, stops: "nobody" },
    { row: "202-1", from: "2022-01-01", facts: pay, age: 16, stops: "harmed" },
  ]),
  ...of("offence.202-3", [
    { row: "202-3", to: "2021-12-31", facts: pay, age: 13, stops: "nobody" },
    { row: "202-3", from: "2022-01-01", facts: pay, age: 13, stops: "harmed" },
  ]),
  // §§ 185, 185a, 186: a child of either range, and an adult
  ...of("offence.185", [
    { row: "185-3", facts: { ...favour, ...intercourse }, age: 13, stops: "harmed" },
    { row: "185-2", facts: { ...favour, ...intercourse }, age: 16, stops: "harmed" },
    { row: "185-2", to: OLD, facts: { ...favour, ...intercourse }, age: 40, stops: "nobody" },
    { row: "185-1", to: OLD, facts: { ...favour, ...other }, age: 40, stops: "nobody" },
    { row: "185-1", from: NEW, facts: { ...favour, ...intercourse }, age: 40, stops: "nobody" },
  ]),
  ...of("offence.185a", [
    { row: "185a-3", from: NEW, facts: images, age: 13, stops: "harmed" },
    { row: "185a-2", from: NEW, facts: images, age: 16, stops: "harmed" },
    { row: "185a-1", from: NEW, facts: images, age: 40, stops: "nobody" },
  ]),
  ...of("offence.186", [
    { row: "186-5", to: OLD, facts: images, age: 13, stops: "harmed" },
    { row: "186-4", to: OLD, facts: { ...abuse, ...other, ...group }, age: 16, stops: "harmed" },
    { row: "186-3", to: OLD, facts: { ...abuse, ...other }, age: 16, stops: "harmed" },
    { row: "186-2", to: OLD, facts: { ...abuse, ...other }, age: 40, stops: "nobody" },
    { row: "186-1", to: OLD, facts: images, age: 40, stops: "nobody" },
    { row: "186-5", from: NEW, facts: { ...abuse, ...intercourse }, age: 13, stops: "harmed" },
    { row: "186-4", from: NEW, facts: { ...abuse, ...other }, age: 13, stops: "harmed" },
    { row: "186-3", from: NEW, facts: { ...abuse, ...intercourse }, age: 16, stops: "harmed" },
    { row: "186-3", from: NEW, facts: { ...abuse, ...intercourse }, age: 40, stops: "nobody" },
    { row: "186-2", from: NEW, facts: { ...abuse, ...other }, age: 16, stops: "harmed" },
    { row: "186-1", from: NEW, facts: { ...abuse, ...other }, age: 40, stops: "nobody" },
  ]),
];
