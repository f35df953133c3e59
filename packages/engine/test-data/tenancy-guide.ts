import { readGuide } from "../src/read/read-guide.ts";
import type { Guide } from "../src/rulebook/guide.ts";
import type { Rulebook } from "../src/rulebook/rulebook.ts";

const FACTS = [
  // [fact, what is presumed of it]
  ["notice.given", "notice was given"],
  ["fine.years", "no year has run"],
  ["paused.on", "time did not begin anew"],
  ["lease.from", "the lease began on the law date"],
  ["judged.on", "it is judged today"],
  ["rent.class", "the rent is low"],
  ["notice.returned", "the notice did not come back"],
  ["lease.kind"],
  ["lease.to"],
  ["rent.monthsUnpaid"],
  ["notice.form"],
  ["charge"],
  ["tenant.birthDate"],
  ["tenant.age"],
  ["guarantor.age"],
  ["guarantor.isTenant"],
  ["fine.adultYears"],
  ["rent.amount"],
] as const;

const text = (words: string) => `{ en: "${words}", cs: "${words}" }`;

/** A guide to the invented law of leases, as its files say it. */
export const tenancyGuideFiles: ReadonlyMap<string, string> = new Map([
  [
    "guide/conclusion.yaml",
    `conclusion:
  about: tenant.fined
  offences: persons
  beside:
    - { when: { fact: charge, operator: equal, value: "14" }, alone: ${text("for the breach")}, also: ${text("and the breach")} }
  layers:
    - { option: act, text: ${text("by the act")} }
    - { option: board, text: ${text("by the board")} }
remarks:
  - remark: fair
    recommendations: [CH-1]
    when: { fact: charter.fair, operator: equal, value: false }
    against: "no"
    cites: [{ source: handbook, at: "1" }]
    brief: ${text("fairness")}
levels:
  - { level: request, verb: ${text("requests")} }
`,
  ],
  [
    "guide/charge.yaml",
    `charge:
  names:
    - { offences: [tenant.fined], name: ${text("arrears")}, of: ${text("of arrears")}, cites: [{ source: tenancy-act, at: "§ 14" }] }
  kinds: [{ text: ${text("breach")} }]
  juvenile: { fact: tenant.adult, operator: equal, value: false }
  places: [{ row: "14-2", inForce: { from: 2010-01-01 }, at: "§ 14(2)(a)" }]
  roles: [{ as: participant, when: { fact: guarantor.isTenant, operator: equal, value: false }, text: ${text("as a guarantor")} }]
  relations: [{ relation: beside, effect: beside }, { relation: open, effect: beside, text: ${text("together?")} }]
  divides: [{ fact: notice.form, text: ${text("by the form")} }]
  grounds:
    when: { fact: lease.kind, operator: equal, value: shop }
    outcomes: [{ outcome: landlord.mayEnd, text: ${text("a shop")} }]
  readings:
    - { reading: authority, option: act, text: ${text("if by the act")} }
    - { reading: authority, option: board, text: ${text("if by the board")} }
    - { reading: noticeByEmail, option: suffices, text: ${text("if an e-mail suffices")} }
    - { reading: noticeByEmail, option: doesNot, text: ${text("if an e-mail does not suffice")} }
  because:
    - { outcome: tenant.adult, when: { fact: tenant.adult, operator: equal, value: false }, text: ${text("a child")} }
    - { outcome: tenant.fined, nearest: true, text: ${text("nothing is fulfilled")} }
  otherwiseCriminal: { fact: tenant.adult, operator: equal, value: false }
  proof: [{ fact: notice.given, text: ${text("notice")} }]
  waysOut: [{ outcome: landlord.mayEnd, text: ${text("the lease can end")} }]
  laterLaw:
    charged: { text: ${text("by the wording from {date}")} }
    noLiability: { text: ${text("free since {date}")} }
    open: { text: ${text("compare {date}")} }
  steps: [{ step: end, text: ${text("end it")} }]
`,
  ],
  [
    "guide/steps.yaml",
    `sources:
  - { source: handbook, title: ${text("Handbook")}, short: ${text("HB")} }
steps:
  - step: warn
    title: ${text("Warn")}
    says: ${text("a letter")}
    cites: [{ source: handbook, at: "2", checked: notRead }]
    when: { fact: tenant.adult, operator: equal, value: true }
  - step: fine
    title: ${text("Fine")}
    says: ${text("a fine")}
    cites: [{ source: tenancy-act, at: "§ 14", checked: read }]
    whileAnswer: ["yes"]
    inForce: { from: 2015-01-01 }
    doubt: ${text("by whom?")}
  - step: end
    title: ${text("End")}
    says: ${text("the end")}
    cites: [{ source: tenancy-act, at: "§ 12", checked: read }]
    when: { fact: landlord.mayEnd, operator: equal, value: true }
`,
  ],
  [
    "guide/evidence.yaml",
    `evidence:\n${FACTS.map(
      ([fact, presumed]) =>
        `  - fact: ${fact}\n    establish: ${text(`about ${fact}`)}\n${
          presumed === undefined ? "" : `    presumed: ${text(presumed)}\n`
        }    usual: ${text(`papers on ${fact}`)}\n`,
    ).join("")}`,
  ],
]);

/** How urgent the recommendations are of which it tells, and one of another level. */
export const tenancyLevels: ReadonlyMap<string, string> = new Map([
  ["CH-1", "request"],
  ["CH-2", "invite"],
]);

/** That guide, read. */
export function tenancyGuide(rulebook: Rulebook): Guide {
  const guide = readGuide(tenancyGuideFiles, rulebook, tenancyLevels);
  if (!guide.ok) throw new Error(JSON.stringify(guide.problems, null, 2));
  return guide.value;
}
