import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");

/** A wording that is wrong in law, what is said instead, and in which texts it is right all the same. */
interface Wrong {
  readonly wrong: RegExp;
  readonly instead: string;
  readonly unless?: RegExp;
}

const WRONG: readonly Wrong[] = [
  // terms of art, which are the Code's
  { wrong: /\bm(?:á|ít|ají|ěl) (?:je |jej |ji )?u sebe\b/iu, instead: "přechovává" },
  { wrong: /přinu(?:tit|tí|cení)/iu, instead: "nutí (§ 177), donutí (§ 185)" },
  { wrong: /přimě\p{L}* jiného (?:násilím|hrozbou|pohrůžkou)/iu, instead: "donutí" },
  { wrong: /tíživ/iu, instead: "tíseň" },
  { wrong: /hrozb/iu, instead: "pohrůžka" },
  {
    wrong: /(?:ještě|než mu|už) (?:není|nebylo|bylo|je) (?:patnáct|osmnáct|dvanáct)/iu,
    instead: "nedovršil patnáctý rok, mladší patnácti let",
  },
  { wrong: /Trestným činem je (?!\p{L}*protiprávní)čin/u, instead: "protiprávní čin" },
  { wrong: /platn\p{L}+ (?:k|v) (?:rozhodn\p{L}+|tento) d/iu, instead: "účinné" },
  { wrong: /znění platn/iu, instead: "účinné znění" },
  { wrong: /násilí, které není jen pohrůžkou/iu, instead: "§ 175 names violence" },
  { wrong: /se sexuální pohnutkou/iu, instead: "sexuálně motivovaný" },
  // labels
  {
    wrong: /vyně(?:t|ť)|vyňat/iu,
    instead: "vyloučení odpovědnosti; vynětí is § 10 of the procedure code",
  },
  { wrong: /jemu rovn/iu, instead: "osoby postavené mu na roveň" },
  { wrong: /obžalob/iu, unless: /podáním obžaloby/iu, instead: "státní zástupce" },
  { wrong: /sexuální\p{L}* služ/iu, instead: "sexuální plnění" },
  { wrong: /promlčen[íi]\p{L}* lhůt/iu, instead: "promlčecí doba" },
  { wrong: /držení\p{L}* (?:původního|vlastního) snímku|za držení/iu, instead: "přechovávání" },
  { wrong: /základ\p{L}* příslušnosti/iu, instead: "základ působnosti" },
  { wrong: /stíhat(?: alespoň)? za (?:(?:jeden|žádný) z )?čin/iu, instead: "stíhat pro čin" },
  { wrong: /přísnější form\p{L}* §/iu, instead: "kvalifikovaná skutková podstata" },
  {
    wrong: /skutečností o jin/iu,
    instead: "v údaji „Jiný trestný čin mimo pravidla“",
  },
  // what the law does not say
  { wrong: /obsah je týž|the content is the same/iu, instead: "§ 202(3) covers paragraph 2 too" },
  { wrong: /vychází ze závažnějšího|takes the graver/iu, instead: "by the kind of contact" },
  { wrong: /text nikdy|text never/iu, instead: "sound and text by a reading" },
  {
    wrong: /22(?: odst\. 2|\(2\))[^.]{0,60}271\/2021/u,
    instead: "the decision for the concurrence, § 22(2) as our construction",
  },
  { wrong: /zneužit\p{L}* postavení s cílem zisku/iu, instead: "útisk" },
  // what the Factsheet does not say
  {
    wrong: /odpovědnosti[^.]*, a děti(?:,? které jsou)? nad/iu,
    instead: "one group joined by and",
  },
  { wrong: /sexuální(?:ho|m)? útok\p{L}* (?:a|i) znásilnění/iu, instead: "sexuální agrese" },
  // notes to ourselves
  { wrong: /\b(?:UNDETERMINED|CONTESTED|AMB-[A-Z]+)\b/u, instead: "plain words" },
];

const isTold = (name: string) => !name.includes(".test.");

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (["node_modules", "dist", "testing"].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Every text in a value of YAML, with the members that lead to it. */
function* textsIn(value: unknown, at: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [at, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, `${at}.${key}`);
}

function* rulebookTexts(): Generator<readonly [string, string]> {
  for (const path of filesBelow(join(root, "packages/rules"))) {
    if (path.endsWith(".yaml"))
      yield* textsIn(parse(readFileSync(path, "utf8")), relative(root, path));
  }
}

const RULEBOOK_TEXTS = [...rulebookTexts()];

function* programTexts(): Generator<readonly [string, string]> {
  for (const path of filesBelow(join(root, "packages/words/catalogues")))
    yield* textsIn(parse(readFileSync(path, "utf8")), relative(root, path));
  for (const folder of ["packages/web/src", "packages/cli/src", "packages/server/src"]) {
    for (const path of filesBelow(join(root, folder))) {
      if (!/\.tsx?$/.test(path) || !isTold(path)) continue;
      const lines = readFileSync(path, "utf8").split("\n");
      for (const [line, text] of lines.entries())
        yield [`${relative(root, path)}:${line + 1}`, text];
    }
  }
}

function found(texts: Iterable<readonly [string, string]>): readonly string[] {
  return [...texts].flatMap(([at, text]) =>
    WRONG.filter(({ wrong, unless }) => wrong.test(text) && !unless?.test(text)).map(
      ({ wrong, instead }) => `${at}: ${wrong.exec(text)?.[0].slice(0, 60)} (${instead})`,
    ),
  );
}

/** Terms of art and names that have to stand in the rules, and in which member. */
const RIGHT: readonly (readonly [where: RegExp, term: RegExp])[] = [
  [/s192-1\.yaml.*says\.cs/, /přechovává/u],
  [/s177-1\.yaml.*says\.cs/, /nutí .*tísně nebo závislosti/su],
  [/s185\.yaml.*says\.cs/, /donutí .*pohrůžkou násilí nebo pohrůžkou jiné\s+těžké újmy/su],
  [/s175-1\.yaml.*says\.cs/, /pohrůžkou násilí nebo pohrůžkou jiné těžké\s+újmy/su],
  [/s187-1\.yaml.*says\.cs/, /mladším patnácti let/u],
  [/s193b\.yaml.*says\.cs/, /mladšímu patnácti let/u],
  [/s202-3\.yaml.*says\.cs/, /mladším patnácti let/u],
  [/s13\.yaml.*says\.cs/, /protiprávní čin/u],
  [/ii-fn13-rape\.yaml.*says\.cs/, /sexuální agrese a znásilnění/u],
  [/outcomes\/liability\.yaml.*label\.cs/, /^Vyloučení odpovědnosti podle § 192 TZ$/u],
  [/outcomes\/age\.yaml.*notes.*cs/, /provinění/u],
  [/outcomes\/jurisdiction\.yaml.*label\.cs/, /postavené mu na roveň/u],
];

test("the rules, their phrases and cases use no wording that is wrong in law", () => {
  expect(found(RULEBOOK_TEXTS)).toEqual([]);
});

test("the page, the command line and the service use none either", () => {
  expect(found(programTexts())).toEqual([]);
});

test("a Czech text has one § before several sections", () => {
  const czech = RULEBOOK_TEXTS.filter(([at]) => /\.cs\b|\/cs\.yaml/.test(at));
  expect(czech.length).toBeGreaterThan(1000);
  expect(czech.filter(([, text]) => text.includes("§§"))).toEqual([]);
});

test.each(RIGHT)("in %s stands %s", (where, term) => {
  const there = RULEBOOK_TEXTS.filter(([at]) => where.test(at));
  expect(there.some(([, text]) => term.test(text))).toBe(true);
});

// as the texts stood before they were read against the law's own terms
test.each([
  "Trestného činu se dopustí, kdo má u sebe pornografické dílo",
  "Trestné je přinutit jiného zneužitím jeho tíživé situace",
  "Útisk zneužitím postavení s cílem zisku",
  "Znásilněním je přimět jiného násilím nebo hrozbou násilí",
  "dítěti, kterému ještě není patnáct let",
  "spáchal dříve, než mu bylo patnáct let",
  "Trestným činem je čin, který trestní zákon označuje za trestný",
  "podle znění platného k rozhodnému dni",
  "§ 202 sleduje přečíslování; obsah je týž",
  "v úmyslu spáchat jiný čin se sexuální pohnutkou",
  "příprava a násilí, které není jen pohrůžkou",
  "Vynětí z odpovědnosti podle § 192 TZ",
  "občana nebo osoby jemu rovné",
  "Co obžaloba skutečně stíhá",
  "živé obnažování a představení jako sexuální služby",
  "pravidlo vychází ze závažnějšího",
  "text nikdy, protože písemná díla uvádí jen § 191",
  "§ 192 odst. 3 ve spojení s § 22 odst. 2 TZ (NS 8 Tdo 271/2021)",
  "Děti mladší, než je věk trestní odpovědnosti (patnáct let), a děti nad věkem způsobilosti",
  "pohrůžka je znakem sexuálního útoku a znásilnění",
  "Stíhá se i držení původního snímku",
  "Dítě nemá být stíháno za držení snímku jiného dítěte",
  "Každý základ příslušnosti a stát",
  "Osobu A lze v České republice stíhat alespoň za jeden z činů",
  "Přísnější forma § 202 odst. 1 TZ",
  "Uveďte je skutečností o jiném trestném činu.",
  "the answer is UNDETERMINED, see AMB-CONSENT",
])("is found: %s", (text) => {
  expect(found([["a text", text]])).not.toEqual([]);
});
