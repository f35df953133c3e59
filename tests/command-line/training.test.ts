import { readdirSync, readFileSync } from "node:fs";
import { evaluate } from "@cokdyby/engine";
import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import type { TrainingSet } from "@cokdyby/training";
import { beforeAll, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { readMoodle } from "../../packages/training/test-data/read-moodle.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const { folder, path, write } = temporaryFolder();
const training = (...args: string[]) =>
  cokdyby(["training", ...args], { environment: { LANG: "en_US.UTF-8" } });
const CHOICES = ["--number", "3", "--on", "2026-01-01", "--seed", "a"];

beforeAll(async () => {
  const made = await training("make", ...CHOICES, "--out", path("set.json"));
  expect([made.stderr, made.code]).toEqual(["", 0]);
});

test("the set that is made is exported from its file, and by the same choices to the same bytes", async () => {
  const fromFile = ["--format", "moodle", "--out", path("file.xml"), "--lang", "en"];
  const exported = await training("export", path("set.json"), ...fromFile);
  expect([exported.stderr, exported.code]).toEqual(["", 0]);
  expect(exported.stdout).toContain("3 exercises");
  const byChoices = ["--format", "moodle", "--out", path("choices.xml"), "--lang", "en"];
  expect((await training("export", ...CHOICES, ...byChoices)).code).toBe(0);
  const xml = readFileSync(path("file.xml"), "utf8");
  expect(readFileSync(path("choices.xml"), "utf8")).toBe(xml);
  expect(readMoodle(xml)).toHaveLength(6);
});

test("a SCORM package is told to hold the solutions", async () => {
  const out = ["--format", "scorm12", "--pass", "60", "--out", path("scorm.zip")];
  const exported = await training("export", path("set.json"), ...out);
  expect(exported.stdout).toContain("read the solutions");
  expect(readFileSync(path("scorm.zip")).subarray(0, 2).toString()).toBe("PK");
});

test("a file that is there is written over only when asked, and nothing else is left behind", async () => {
  write("there.xml", "mine");
  const asked = ["export", path("set.json"), "--format", "gift", "--out", path("there.xml")];
  const refused = await training(...asked);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("FILE_EXISTS_FORCE")]);
  expect(readFileSync(path("there.xml"), "utf8")).toBe("mine");
  expect((await training(...asked, "--force")).code).toBe(0);
  expect(readFileSync(path("there.xml"), "utf8")).toContain("$CATEGORY");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a key that was changed by hand is found, the item named, and nothing written", async () => {
  const set: TrainingSet = JSON.parse(readFileSync(path("set.json"), "utf8"));
  const [first] = set.items;
  const wrong = first?.verdicts.find(({ verdict }) => verdict !== first.key.verdict);
  if (first === undefined || wrong === undefined) throw new Error("no item");
  const key = { ...first.key, verdict: wrong.verdict };
  const { choices, basis } = set;
  const items = [{ ...first, key }, ...set.items.slice(1)];
  // with an id that fits, so that the key alone is wrong
  const id = sha256Of(canonicalJson({ choices, basis, items })).slice(0, 16);
  write("wrong.json", JSON.stringify({ ...set, set: id, items }));
  const asked = ["export", path("wrong.json"), "--format", "qti", "--out", path("wrong.zip")];
  const refused = await training(...asked);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(new RegExp(`${first.item}.*KEY_VERDICT_DIFFERS`));
  expect(readdirSync(folder)).not.toContain("wrong.zip");
});

test("topics are listed, and a topic that there is not is told with the nearest and the list", async () => {
  const listed = await training("topics");
  expect(listed.stdout).toMatch(/jurisdiction +\d+ +Reach of Czech criminal law/);
  expect(listed.stdout).toMatch(/ownImage +\d+/);
  const all = JSON.parse((await training("topics", "--json")).stdout);
  expect(all.length).toBeGreaterThan(40);

  const refused = await training("make", "--topic", "ownimage", "--out", path("topics.json"));
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^--topic ownimage: TOPIC_UNKNOWN .*`cokdyby training topics`.*ownImage/,
  );
  expect(refused.stderr).not.toContain("SET_EMPTY");
});

test("everything that is wrong is said at once", async () => {
  const made = await training(
    ..."make --topic prosecutoin --level 4 --on 2026-13-01 --reading a=b --number 0".split(" "),
    ...["--out", path("wrong.json")],
  );
  expect(made.stderr.match(/^--\w+.*?: [A-Z_]+/gm)).toEqual([
    "--topic prosecutoin: TOPIC_UNKNOWN",
    "--number: SET_CHOICE",
    "--level: SET_CHOICE",
    "--on: DATE_IMPOSSIBLE",
    "--reading: SET_CHOICE",
  ]);
  const refused = await training("export", "--number", "99", "--pass", "0");
  const codes = [...refused.stderr.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([code]) => code);
  expect(new Set(codes)).toEqual(
    new Set(["SET_CHOICE", "PASS_MALFORMED", "FORMAT_NEEDED", "OUT_NEEDED"]),
  );
  expect(refused.stderr).toContain("--number: ");
});

test("a file that is no set is told as one", async () => {
  write("no.json", "{");
  const choices = ["--number", "3", "--format", "gift", "--out", path("x")];
  const refused = await training("export", path("no.json"), ...choices);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("SET_TWICE")]);
  expect(refused.stderr).toContain(path("no.json"));
});

test("the items of a set are listed as data, each as the rules decide it", async () => {
  const listed = await training("items", path("set.json"), "--json");
  expect([listed.stderr, listed.code]).toEqual(["", 0]);
  const items = JSON.parse(listed.stdout);
  const { items: own } = JSON.parse(readFileSync(path("set.json"), "utf8"));
  expect(items.map(({ id }: { id: string }) => id)).toEqual(
    own.map(({ item }: { item: string }) => item),
  );
  for (const each of items) {
    const finding = expectOk(
      evaluate(loadRulebook(), each.case, { today: each.lawDate }, [each.outcome]),
    ).findings[each.outcome];
    expect(each).toMatchObject({
      digest: loadRulebook().digest,
      verdict: finding?.status,
      grounds: finding?.provisions,
    });
    expect(each.story.cs).not.toBe(each.story.en);
    expect(each.distractors.length).toBeGreaterThan(0);
    for (const { says, misconception } of each.distractors)
      expect(says && misconception).not.toBe("");
  }
  const lines = await training("items", ...CHOICES);
  for (const { id } of items) expect(lines.stdout).toContain(id);
  expect((await training("items", path("set.json"), "--seed", "b")).stderr).toContain("SET_TWICE");
});
