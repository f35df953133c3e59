import type { Rulebook } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";

/*
 * An invented law on lending films, small enough to know every answer by heart. It keeps tests of the
 * service fast and still when the law of the product changes.
 */

const MANIFEST = `
rulebook: lending
version: "3.1.0"
title: { en: Lending of films, cs: Půjčování filmů }
languages: [cs, en]
earliest: 2000-01-01
layers:
  - { layer: act, label: { en: the act, cs: zákon } }
groups:
  - { group: reader, label: { en: Reader, cs: Čtenář } }
  - { group: loan, label: { en: Loan, cs: Výpůjčka } }
files: [sources.yaml, facts.yaml, parameters.yaml, grades.yaml, readings.yaml, outcomes.yaml, conditions.yaml, limits.yaml, warnings.yaml, case-file.yaml, law/, amendments/]
`;

const FILES: Readonly<Record<string, string>> = {
  "rulebook.yaml": MANIFEST,
  "sources.yaml": `
sources:
  - source: lending-act
    title: { en: Lending Act 2000, cs: zákon o půjčování z roku 2000 }
    short: { en: LA, cs: ZP }
    url: https://law.example/lending
    read: { en: Read in full., cs: Přečten celý. }
`,
  "facts.yaml": `
facts:
  - fact: reader.age
    group: reader
    type: integer
    range: { min: 0, max: 120 }
    unit: { en: completed years, cs: dovršených let }
    label: { en: Age of the reader, cs: Věk čtenáře }
    question: { en: How old is the reader?, cs: Kolik je čtenáři let? }
  - fact: reader.isMember
    group: reader
    type: bool
    label: { en: The reader is a member, cs: Čtenář je členem }
    question: { en: Is the reader a member?, cs: Je čtenář členem? }
    presumed: { value: true, because: { en: Most are., cs: Většina je. } }
  - fact: loan.date
    group: loan
    type: date
    label: { en: Day of the loan, cs: Den výpůjčky }
    question: { en: When was it lent?, cs: Kdy byl film půjčen? }
    presumed: { value: { date: law }, because: { en: The law date is taken., cs: Použije se rozhodný den. } }
  - fact: loan.returned
    group: loan
    type: option
    options:
      - { option: "yes", label: { en: in time, cs: včas } }
      - { option: late, label: { en: late, cs: pozdě } }
      - { option: "no", label: { en: never, cs: vůbec } }
    label: { en: Whether it came back, cs: Zda se film vrátil }
    question: { en: Did it come back?, cs: Vrátil se film? }
  - fact: loan.daysLate
    group: loan
    type: integer
    range: { min: 1, max: 999 }
    label: { en: Days late, cs: Dny prodlení }
    question: { en: How many days late?, cs: Kolik dní prodlení? }
    belongs: { fact: loan.returned, operator: equal, value: late }
  - fact: loan.grade
    group: loan
    type: option
    optionsFrom: grades
    label: { en: Grade of the film, cs: Kategorie filmu }
    question: { en: Which grade has the film?, cs: Jakou kategorii film má? }
`,
  "parameters.yaml": `
parameters:
  - parameter: graceDays
    label: { en: Days of grace, cs: Dny odkladu }
    values:
      - { from: 2000-01-01, to: 2009-12-31, value: 7, cites: { source: lending-act, at: § 4 }, checked: read }
      - { from: 2010-01-01, value: 3, cites: { source: lending-act, at: § 4 }, checked: read }
`,
  "grades.yaml": `
tables:
  - table: grades
    label: { en: Grades, cs: Kategorie }
    columns: [{ column: leastAge, label: { en: Least age, cs: Nejnižší věk } }]
    rows:
      - row: grade-a
        label: { en: for all, cs: pro všechny }
        values:
          - { from: 2000-01-01, figures: { leastAge: 0 }, cites: { source: lending-act, at: § 2 }, checked: read }
      - row: grade-b
        label: { en: for the young, cs: pro mládež }
        values:
          - { from: 2000-01-01, to: 2009-12-31, figures: { leastAge: 12 }, cites: { source: lending-act, at: § 2 }, checked: read }
          - { from: 2010-01-01, figures: { leastAge: 15 }, cites: { source: lending-act, at: § 2 }, checked: read }
      - row: grade-x
        label: { en: withdrawn, cs: stažený }
        values:
          - { from: 2000-01-01, to: 2009-12-31, figures: { leastAge: 18 }, cites: { source: lending-act, at: § 2 }, checked: read }
`,
  "readings.yaml": `
readings:
  - reading: lateReturn
    label: { en: Late return, cs: Pozdní vrácení }
    question: { en: Does a late return count?, cs: Počítá se pozdní vrácení? }
    options:
      - option: counts
        label: { en: it counts, cs: počítá se }
        proponent: { en: the ministry, cs: ministerstvo }
        because: { en: It came back., cs: Film se vrátil. }
        cites: { source: lending-act, at: § 5 }
        grade: doctrine
      - option: doesNot
        label: { en: it does not, cs: nepočítá se }
        proponent: { en: a court, cs: soud }
        because: { en: It came too late., cs: Vrátil se pozdě. }
        cites: { source: lending-act, at: § 5 }
        grade: statute
  - reading: graceCounts
    label: { en: Days of grace, cs: Dny odkladu }
    question: { en: Do days of grace help?, cs: Pomáhají dny odkladu? }
    default: help
    options:
      - option: help
        label: { en: they help, cs: pomáhají }
        proponent: { en: the ministry, cs: ministerstvo }
        because: { en: So it was meant., cs: Tak to bylo míněno. }
        cites: { source: lending-act, at: § 4 }
        grade: doctrine
      - option: doNot
        label: { en: they do not, cs: nepomáhají }
        proponent: { en: a court, cs: soud }
        because: { en: The text is silent., cs: Text mlčí. }
        cites: { source: lending-act, at: § 4 }
        grade: statute
`,
  "outcomes.yaml": `
laterLaw:
  - laterLaw: milder-law
    cites: [{ source: lending-act, at: § 9 }]
    before: [{ outcome: fine.due }]
    gravest: [leastAge]
outcomes:
  - outcome: loan.allowed
    group: loan
    layers: [act]
    label: { en: The film may be lent, cs: Film lze půjčit }
    notes: [{ en: Other acts stand aside., cs: Jiné zákony stranou. }]
  - outcome: fine.due
    group: loan
    layers: [act]
    label: { en: A fine is due, cs: Je třeba zaplatit pokutu }
`,
  "conditions.yaml": `
conditions:
  - condition: reader.grown
    title: { en: Grown reader, cs: Dospělý čtenář }
    inForce: { from: 2000-01-01 }
    cites: [{ source: lending-act, at: § 1 }]
    says: { en: eighteen or more, cs: osmnáct a více }
    checked: read
    when: { fact: reader.age, operator: greaterThanInclusive, value: 18 }
`,
  "limits.yaml": `
limits:
  - limit: members-are-six
    never:
      all:
        - { fact: reader.isMember, operator: equal, value: true }
        - { fact: reader.age, operator: lessThan, value: 6 }
    says: { en: Nobody under six is a member., cs: Nikdo mladší šesti let není členem. }
`,
  "warnings.yaml": `
warnings:
  - warning: old-law
    on: [{ to: 2009-12-31 }]
    detail: { en: The old act., cs: Starý zákon. }
`,
  "case-file.yaml": `
caseFile:
  - caseFile: loans
    home: CZ
    facts:
      - { fact: reader.age, of: actor, attribute: age }
      - { fact: loan.date, of: act, attribute: when }
    charges: { offences: loan, liability: fine.due, prosecution: fine.due }
`,
  "law/s3.yaml": `
rule: lending-act.s3
title: { en: Loan to members of age, cs: Půjčení členům }
concludes: loan.allowed
layer: act
grade: statute
inForce: { from: 2000-01-01 }
cites: [{ source: lending-act, at: § 3, url: "https://law.example/lending#3" }]
says: { en: a grown member may borrow, cs: dospělý člen si smí půjčit }
checked: read
when:
  all:
    - { fact: reader.isMember, operator: equal, value: true }
    - { condition: reader.grown }
leavesOut: [{ en: Guests., cs: Hosté. }]
notes: [{ en: No form is needed., cs: Forma není předepsána. }]
examples:
  - { name: grown member, facts: { reader.isMember: true, reader.age: 18 }, expect: "yes" }
  - { name: too young, facts: { reader.isMember: true, reader.age: 17 }, expect: "no" }
`,
  "law/s5.yaml": `
rule: lending-act.s5
title: { en: Fine, cs: Pokuta }
concludes: fine.due
layer: act
grade: statute
wordings:
  - inForce: { from: 2005-01-01 }
    cites: [{ source: lending-act, at: § 5 }]
    says: { en: a fine for what does not come back in time, cs: "pokuta za to, co se včas nevrátí" }
    checked: partly
    when:
      any:
        - { fact: loan.returned, operator: equal, value: "no" }
        - all:
            - { fact: loan.returned, operator: equal, value: late }
            - { fact: reading.lateReturn, operator: equal, value: doesNot }
            - any:
                - { fact: loan.daysLate, operator: greaterThan, value: { fact: parameter.graceDays } }
                - { fact: reading.graceCounts, operator: equal, value: doNot }
examples:
  - { name: never, facts: { loan.returned: "no" }, expect: "yes" }
  - { name: in time, facts: { loan.returned: "yes" }, expect: "no" }
`,
  "amendments/no-grace.yaml": `
amendment: no-grace
title: { en: No grace, cs: Bez odkladu }
reason: { en: Order., cs: Pořádek. }
changes:
  - { set: graceDays, to: 0, reason: { en: Order., cs: Pořádek. } }
`,
};

/** The invented law, read and checked like any other. */
export function lending(): Rulebook {
  const read = readRulebook(new Map(Object.entries(FILES)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 2));
  return read.value;
}
