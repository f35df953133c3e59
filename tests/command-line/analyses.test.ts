import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OPERATIONS } from "@cokdyby/api";
import { parseYaml } from "@cokdyby/engine/read";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const CASE = join(import.meta.dirname, "own-image.yaml");
const { write } = temporaryFolder();
const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" };

/** What a command prints on standard output, as one line; nothing on standard error. */
async function said(args: readonly string[], lang: string, code = 0): Promise<string> {
  const ended = await cokdyby([...args, "--lang", lang]);
  expect(ended.stderr).toBe("");
  expect(ended.code).toBe(code);
  return ended.stdout.replaceAll(/\s+/g, " ");
}

/** The table printed in both languages says what is wanted, and neither says an undefined thing. */
async function saysBoth(
  args: readonly string[],
  { en, cs, code = 0 }: { en: readonly string[]; cs: readonly string[]; code?: number },
): Promise<void> {
  for (const [lang, wanted] of [["en", en] as const, ["cs", cs] as const]) {
    const text = await said(args, lang, code);
    for (const each of wanted) expect(text).toContain(each);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  }
}

async function json(args: readonly string[], stdin = ""): Promise<unknown> {
  const { stdout, stderr } = await cokdyby([...args, "--json"], { stdin });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

describe("--json is what the service answers", async () => {
  const read = parseYaml("case", await readFile(CASE, "utf8"));
  const body = read.ok ? (read.value.value as object) : {};
  const law = { amendments: ["lower-age-to-14"], on: "2026-03-01" };
  const options = ["--amend", "lower-age-to-14", "--on", "2026-03-01"];
  const own = { amended: law, base: { amendments: [] }, readings: {}, limit: 100 };
  test.each([
    [
      "what-if",
      [CASE, "--vary", "actor.age"],
      () => OPERATIONS.whatIf.run(setting, { ...body, vary: [{ fact: "actor.age" }] }),
    ],
    [
      "counterfactual",
      [CASE, "--outcome", "liability.juvenile"],
      () => OPERATIONS.counterfactual.run(setting, { ...body, outcome: "liability.juvenile" }),
    ],
    [
      "sides",
      [CASE, "--outcome", "liability.liable"],
      () => OPERATIONS.sides.run(setting, { ...body, outcome: "liability.liable" }),
    ],
    [
      "timeline",
      [CASE, "--fact", "decision.date=2026-03-01"],
      () =>
        OPERATIONS.timeline.run(setting, {
          ...body,
          facts: { ...(body as { facts: object }).facts, "decision.date": "2026-03-01" },
        }),
    ],
    ["compare", options, () => OPERATIONS.compare.run(setting, own)],
    ["check", options, () => OPERATIONS.check.run(setting, law)],
    [
      "ask",
      [CASE, "--goal", "liability.liable"],
      () => OPERATIONS.questionPlan.run(setting, { ...body, goals: ["liability.liable"] }),
    ],
  ])("%s", async (command, args, answer) => {
    const expected = await answer();
    expect(expected).toMatchObject({ ok: true });
    expect(await json([command, ...args])).toEqual(expected.ok && expected.value);
  });
});

const SIDES = `sides --fact act.conduct=possess --fact act.place=czechia --fact actor.age=16
  --reading authority=code --on 2026-01-01 --outcome liability.liable`;

/**
 * What is printed of each analysis, in both languages; nothing is asked for in English where docs/analyses.md shows the
 * same, to the letter.
 */
const TOLD: readonly {
  readonly what: string;
  readonly asked: string;
  readonly en?: readonly string[];
  readonly cs: readonly string[];
}[] = [
  {
    what: "what-if, one fact: its values across, and where each begins",
    asked: `what-if ${CASE} --vary actor.age --outcome liability.juvenile`,
    en: [
      "If it were otherwise: Age of the person who acted [actor.age]",
      "15 to 17 completed years: from the day after turning 15",
    ],
    cs: [
      "Kdyby to bylo jinak: Věk jednající osoby [actor.age]",
      "15 až 17 dovršených let: ode dne následujícího po 15. narozeninách",
    ],
  },
  {
    what: "what-if: a value that contradicts what is given is set apart",
    asked: `what-if --fact act.conduct=transmit --fact actor.coerced=true --vary sharing.voluntary
      --outcome liability.juvenile`,
    en: ["Combinations that are no case"],
    cs: ["Kombinace, které nemohou nastat"],
  },
  {
    what: "what-if, two facts: one table for each outcome",
    asked: `what-if ${CASE} --vary actor.age --vary act.place --outcome prosecution.open`,
    en: ["Prosecution is possible [prosecution.open]", "at most 14 completed years no no"],
    cs: ["Trestní stíhání je možné [prosecution.open]", "nejvýše 14 dovršených let ne ne"],
  },
  {
    what: "what-if: days that follow each other and change nothing are one span",
    asked: `what-if --fact act.conduct=possess --fact actor.birthDate=2008-02-29
      --vary act.date=2023-01-01..2026-02-28 --outcome liability.juvenile`,
    cs: ["1. 3. 2023 až 28. 2. 2026 (na počátku:"],
  },
  {
    what: "what-if: a stated age that a varied date overtakes is said to be left behind",
    asked: `what-if --fact act.conduct=possess --fact actor.birthDate=2008-05-05 --fact actor.age=16
      --vary act.date=2023-01-01..2023-12-31 --outcome liability.juvenile`,
    en: ["actor.age: This fact follows from dates", "6 May 2023 to 31 December 2023"],
    cs: ["actor.age: Tento údaj plyne z dat", "6. 5. 2023 až 31. 12. 2023"],
  },
  {
    what: "counterfactual: each smallest change",
    asked: `counterfactual ${CASE} --outcome liability.juvenile`,
    cs: [
      "Nejmenší změny, které vedou k odpovědi „ne“",
      "1. Věk jednající osoby [actor.age]: 16 dovršených let → nejvýše 14 dovršených let",
    ],
  },
  {
    what: "counterfactual: what stands in the way of an outcome, with its provisions",
    asked: `counterfactual --fact act.place=abroad --fact act.effect=abroad --fact actor.nationality=foreign
      --outcome jurisdiction.activePersonality --reading authority=code --on 2026-01-01 --max-facts 2`,
    cs: ["Co závěru brání, pravidlo po pravidle", "§ 6 TZ", "stačilo by: "],
  },
  {
    what: "counterfactual: of many ways to a rule the shortest, and how many more there are",
    asked: `counterfactual --fact act.place=abroad --fact actor.nationality=foreign
      --outcome jurisdiction.activePersonality --reading authority=open --on 2026-01-01 --max-facts 1`,
    en: ["further ways (--json)"],
    cs: ["cest (--json)"],
  },
  {
    what: "sides: how many rules are not met",
    asked: SIDES,
    en: ["6 rules whose conditions are not met; --all shows them"],
    cs: ["6 pravidel, jejichž podmínky splněny nejsou; ukáže je --all"],
  },
  {
    what: "sides: what each side can bring, with what is given and what is missing",
    asked: `${SIDES} --all`,
    en: ["Falls if it is found to be otherwise."],
    cs: [
      "Státní zástupce: co musí prokázat",
      "Obhajoba: čím se lze bránit",
      "Pod hranicí věku trestní odpovědnost nevzniká (§ 25 TZ) – podmínky nejsou splněny",
      "Známo: Věk jednající osoby = 16 dovršených let",
      "Neplatí, zjistí-li se opak.",
    ],
  },
  {
    what: "timeline: a range by the number of its day",
    asked: `timeline --fact act.date=2014-07-31 --fact decision.date=2016-05-01 --fact act.conduct=distribute
      --fact material.content=explicit --fact actor.isDepicted=false --fact actor.age=40 --fact child.age=13
      --fact act.place=czechia --fact sharing.audience=publicNetwork --fact sharing.recipientAge=30`,
    en: [
      "31 July 2014 2 to 6 years – § 192(3) child pornography, aggravated",
      "1 August 2014 2 to 6 years – § 192(4) child pornography, aggravated",
    ],
    cs: [
      "31. 7. 2014 2 až 6 let – § 192 odst. 3 TZ – dětská pornografie, přísnější sazba",
      "1. 8. 2014 2 až 6 let – § 192 odst. 4 TZ – dětská pornografie, přísnější sazba",
    ],
  },
  {
    what: "timeline: what changes, and why a law is or is not more favourable",
    asked: `timeline --fact act.date=2023-05-01 --fact decision.date=2025-06-01 --fact act.conduct=extort
      --fact actor.age=34 --fact child.age=16 --fact act.place=czechia --fact threat.kind=publication
      --fact threat.aim=performance --fact material.content=explicit --fact material.selfGenerated=yes
      --fact threat.initialImageHeld=true --reading authority=code`,
    cs: [
      "1. 5. 2023 doby činu výchozí stav",
      "§ 185a TZ: sexuální útok: ne → ano (§ 185a odst. 1 TZ)",
      "1. 6. 2025 doby rozhodnutí nic",
      "Právo doby činu. Žádné pozdější právo není příznivější.",
    ],
  },
  {
    what: "timeline: whether the act is barred under the law that is more favourable",
    asked: `timeline --fact act.date=2020-06-01 --fact decision.date=2026-11-01 --fact act.conduct=distribute
      --fact act.place=czechia --fact act.benefitCzk=700000 --fact actor.age=40 --fact actor.isDepicted=false
      --fact child.age=16 --fact material.content=explicit --fact sharing.audience=onePerson
      --fact sharing.recipientAge=30 --reading depictedChildAsVictim=no`,
    en: [
      "The act is time-barred: no → yes (§ 13(1) CC, § 13(2) CC, § 15 CC, § 192(3) CC, § 34 CC)",
      "The law as it stood on 1 October 2020.",
      "“The act is time-barred” under that law: yes.",
    ],
    cs: ["Právo ke dni 1. října 2020.", "Závěr „Čin je promlčen“ podle tohoto práva: ano."],
  },
  {
    what: "compare: what changes, kind by kind, with a case to run",
    asked: "compare --amend lower-age-to-14 --on 2026-03-01",
    en: [
      "The law of 1 March 2026, amended by lower-age-to-14",
      "Prosecution is possible: no → yes",
      "Criminally liable: no before, yes after",
      "--amend lower-age-to-14",
    ],
    cs: [
      "Posuzované právo ke dni 1. 3. 2026, ve znění návrhu lower-age-to-14",
      "Trestní stíhání je možné: ne → ano",
      "Trestní odpovědnost: dříve ne, nově ano",
    ],
  },
  {
    what: "compare: what only rewords changes nothing, and that this is proved",
    asked: "compare --base-on 2015-05-31 --on 2015-06-01",
    cs: [
      "Při těchto výkladech se nic nemění: 57 závěrů",
      "Je to dokázáno, ne odhadnuto ze vzorku.",
      "Nic se nemění, ani když se výchozí výklady otevřou.",
    ],
  },
  {
    what: "compare: a reading that stands at its default, and what changes once it is opened",
    asked: "compare --amend iv-6 --on 2026-03-01",
    en: [
      "At one option stand authority=code, ageExemptionScope=ownConsensualPrivate,",
      "5 more outcomes change: Act abroad by a Czech citizen",
      "Shown by --reading authority=open.",
    ],
    cs: [
      "Pevně jsou zvoleny výklady authority=code, ageExemptionScope=ownConsensualPrivate,",
      "mění se ještě 5 závěrů: Čin v cizině spáchaný občanem",
      "Ukáže to --reading authority=open.",
    ],
  },
];

test.each(TOLD)("$what", ({ asked, en = [], cs }) => saysBoth(asked.split(/\s+/), { en, cs }));

test("sides leave rules that are not met to --all", async () => {
  expect(await said(SIDES.split(/\s+/), "en")).not.toContain("– conditions not met");
});

describe("compare", () => {
  test("a command that it prints runs, and comes out as the table says", async () => {
    const text = await said(["compare", "--amend", "lower-age-to-14"], "en");
    const commands = [...text.matchAll(/cokdyby (evaluate(?: \\? ?--\S+ [^ \\]+)+)/g)];
    expect(commands.length).toBeGreaterThan(3);
    for (const [, command = ""] of commands) {
      const args = command.split(/[ \\]+/);
      const outcome = args[args.indexOf("--outcome") + 1] ?? "";
      const { findings } = (await json(args)) as {
        findings: Record<string, { status: string }>;
      };
      expect(["yes", "no"]).toContain(findings[outcome]?.status);
    }
  });

  test("what is meant is set apart from side effects, each kind told as persons and acts", async () => {
    const path = write(
      "meant.yaml",
      '- ii-8-private-sharing\n- { outcome: liability.exempt, from: "yes" }\n',
    );
    await saysBoth(["compare", "--amend", "ii-8", "--on", "2026-03-01", "--meant", path], {
      en: [
        "Meant Prosecution is possible: yes → no",
        "1. A person aged 15 to 17 who offers, makes available, passes on or sends an image or video of themselves",
        "2. Meant, but does not change.",
        "Side effects § 191(2): pornography offered to a child: yes → no",
      ],
      cs: [
        "Zamýšlené Trestní stíhání je možné: ano → ne",
        "1. Osoba ve věku 15 až 17 let, která nabídne, zpřístupní, šíří nebo pošle osobě mladší 18 let",
        "2. Zamýšleno, ale nemění se.",
        "Vedlejší účinky § 191 odst. 2 TZ: zpřístupnění pornografie dítěti: ano → ne",
      ],
    });
    const whole = (await json(["compare", "--amend", "ii-8", "--meant", path])) as {
      intention: { meant: { changes: unknown[] }[] };
    };
    expect(whole.intention.meant.map(({ changes }) => changes.length)).toEqual([1, 0]);
  });

  test("a draft that takes effect later says from when on", async () => {
    const change = { set: "ageOfCriminalResponsibility", to: 13, from: "2027-01-01" };
    const reason = { cs: "zkouška", en: "a trial" };
    const changes = [{ ...change, reason }];
    const path = write("later.yaml", JSON.stringify({ amendment: "later", reason, changes }));
    const args = ["compare", "--amend", path, "--on"];
    await saysBoth([...args, "2026-03-01"], {
      en: ["This is proved, not sampled.", "takes effect on 1 January 2027. --on 2027-01-01"],
      cs: ["Je to dokázáno,", "nabývá účinnosti 1. 1. 2027."],
    });
    expect(await json([...args, "2026-03-01"])).toMatchObject({ differsFrom: "2027-01-01" });
    expect(await json([...args, "2027-01-01"])).not.toHaveProperty("differsFrom");
  });

  test("a condition narrows it, from a file, standard input or the option itself", async () => {
    const where = "{ fact: actor.age, operator: greaterThanInclusive, value: 15 }";
    const args = ["compare", "--amend", "lower-age-to-14", "--where"];
    const inline = await json([...args, where]);
    expect(inline).toMatchObject({ identical: true, outcomes: [] });
    expect(await json([...args, write("where.yaml", where)])).toEqual(inline);
    expect(await json([...args, "-"], where)).toEqual(inline);
  });

  test("a condition that fits no case proves nothing", async () => {
    const where =
      "{ all: [{ fact: actor.age, operator: lessThan, value: 5 }, { fact: actor.age, operator: greaterThan, value: 8 }] }";
    const args = ["compare", "--amend", "ii-6", "--where", where];
    await saysBoth(args, { en: ["fits no case"], cs: ["neodpovídá žádný případ"] });
    expect((await cokdyby([...args, "--lang", "en"])).stdout).not.toMatch(/proved|opened/);
  });
});

describe("check", () => {
  test("a draft's answers, one to each recommendation, stand beside those of the law without it; exit 1 as some fall short", async () => {
    const rows = setting.rulebook.properties.map(({ property }) => property);
    await saysBoth(["check", "--amend", "ii-6", "--on", "2026-03-01"], {
      en: [...rows, "not met →", "Against the law without the amendment 3 answers change"],
      cs: [...rows, "nesplněno →", "Oproti právu bez návrhu se mění 3 odpovědi (dříve → nově)."],
      code: 1,
    });
    // shares of combinations of facts say nothing of how often a case occurs
    const { stdout } = await cokdyby(["check", "--amend", "ii-6", "--lang", "en"]);
    expect(stdout).not.toMatch(/%|combination/);
  });

  test("a property that speaks of no case falls short, and the readings held are named", async () => {
    const path = write(
      "none.yaml",
      `properties:
  - property: none
    title: { cs: Nic, en: Nothing }
    given: { all: [{ fact: actor.age, operator: lessThan, value: 15 }, { fact: actor.age, operator: greaterThan, value: 20 }] }
    expect: { fact: liability.liable, operator: equal, value: true }
`,
    );
    await saysBoth(["check", "--property", path], {
      en: ["speaks of no case", "0 met, 0 contested, 1 not met", "stand ageExemptionScope="],
      cs: ["netýká se", "nesplněno 1", "Výchozí výklady: ageExemptionScope="],
      code: 1,
    });
  });

  test("exit 0 when nothing falls short, and a drafter's own property by its title", async () => {
    const path = write(
      "mine.yaml",
      `properties:
  - property: mine
    title: { cs: Dítě do patnácti není odpovědné, en: A child under fifteen is not liable }
    given: { fact: actor.age, operator: lessThan, value: 15 }
    expect: { not: { fact: liability.liable, operator: equal, value: true } }
`,
    );
    await saysBoth(["check", "--property", path], {
      en: ["A child under fifteen is not liable", "1 met, 0 contested, 0 not met"],
      cs: ["Dítě do patnácti není odpovědné", "Splněno 1, sporné 0, nesplněno 0"],
    });
    const lowered = ["check", "--property", path, "--amend", "lower-age-to-14"];
    await saysBoth(lowered, {
      en: [
        "met →",
        "0 met, 0 contested, 1 not met",
        "The smallest case that falls short",
        "--fact actor.age=14",
      ],
      cs: ["splněno →", "Splněno 0, sporné 0, nesplněno 1", "Nejmenší případ, který neobstojí"],
      code: 1,
    });
  });
});
