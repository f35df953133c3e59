import { fingerprint, nameOf, type ReadWording, readWording } from "@cokdyby/wordings";
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../load-rulebook.ts";
import { answerImport } from "./answer-import.ts";
import { answerWording } from "./answer-wording.ts";
import { compareImport, type Imported } from "./import-wording.ts";
import type { Triage } from "./kept-wording.ts";
import type { PinnedSource } from "./pins.ts";
import { changedIn } from "./triage.ts";

const source = "criminal-code";
const rulebook = loadRulebook();

/** An invented act: section → its words. */
async function act(sections: Readonly<Record<string, string>>): Promise<ReadWording> {
  const text = Object.entries(sections).map(([label, words]) => `## § ${label}\n\n${words}\n`);
  const whole = `# Zákon o rybách\n\n${text.join("\n")}`;
  const read = await readWording(new TextEncoder().encode(whole));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Its pins: section → day → words, which are empty where it is gone. */
function pinned(
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly PinnedSource[] {
  const provisions = Object.entries(sections).map(([label, days]) => ({
    path: [label],
    name: `§ ${label}`,
    pins: Object.entries(days).map(([from, words]) => ({
      from,
      ...(words === "" ? { hash: "", bare: "" } : fingerprint(words)),
    })),
  }));
  return [{ source, readFrom: "2010-01-01", provisions }];
}

const imported = async (
  on: string,
  sections: Readonly<Record<string, string>>,
): Promise<Imported> => ({ on, provisions: (await act(sections)).wording.provisions });

async function compared(
  pins: readonly PinnedSource[],
  imports: readonly Imported[],
  on: string,
  sections: Readonly<Record<string, string>>,
) {
  const read = await act(sections);
  const found = compareImport({ rulebook, pins, source, on, read, imports });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const told = ({ changes }: Awaited<ReturnType<typeof compared>>) =>
  changes.map(({ path, change }) => `${nameOf(path)} ${change}`);

// § 192 and § 193 are such that rules cite them
const FISH = { "191": "Ryby.", "192": "Raci.", "193": "Žáby." };
const PINS = pinned({
  "191": { "2010-01-01": "Ryby." },
  "192": { "2010-01-01": "Raci v noci.", "2025-01-01": "Raci." },
  "193": { "2010-01-01": "Žáby." },
});

describe("a section that the file lacks", () => {
  test("is told as missing where only the pins have it, and is open where rules rest on it", async () => {
    const { "193": _, ...rest } = FISH;
    const value = await compared(PINS, [], "2026-06-01", rest);
    expect(told(value)).toEqual(["§ 191 same", "§ 192 same", "§ 193 missing"]);
    const beside = { cases: [], decisions: [], recommendations: [], reviews: [], triage: [] };
    const { provisions } = answerImport(rulebook, value, beside, "2026-06-01");
    expect(provisions.at(-1)).toMatchObject({ provision: "§ 193", looked: "open" });
    // a part of the act is told so too, and nothing of it is taken for moved
    const part = await compared(PINS, [], "2026-06-01", { "191": "Ryby v noci.", "191a": "Žáby." });
    expect(told(part)).toEqual(["§ 191 changed", "§ 192 missing", "§ 193 missing"]);
  });

  test("is gone where the pins of that day, the import before or the words themselves say so", async () => {
    const { "193": _, ...rest } = FISH;
    const [pins] = PINS;
    const [gone] = pinned({ "193": { "2010-01-01": "Žáby.", "2026-01-01": "" } });
    const others = pins?.provisions.filter(({ name }) => name !== "§ 193") ?? [];
    const known = [{ ...pins, provisions: [...others, ...(gone?.provisions ?? [])] }];
    expect(told(await compared(known as PinnedSource[], [], "2026-01-01", rest))).toContain(
      "§ 193 gone",
    );
    const before = [await imported("2026-01-01", FISH)];
    expect(told(await compared(PINS, before, "2026-06-01", rest))).toContain("§ 193 gone");
    const repealed = { ...rest, "193": "zrušen" };
    expect(told(await compared(PINS, [], "2026-06-01", repealed))).toContain("§ 193 gone");
  });
});

describe("the words before", () => {
  test("are those of the pins where these are newer, and of the import where nothing is pinned", async () => {
    const old = { "191": "Ryby.", "192": "Raci v noci.", "193": "Žáby.", "999": "Nic." };
    const before = [await imported("2020-01-01", old)];
    const value = await compared(PINS, before, "2026-06-01", { ...FISH, "999": "Vše." });
    expect(told(value)).toEqual(["§ 191 same", "§ 192 same", "§ 193 same", "§ 999 changed"]);
    expect(value).toMatchObject({
      base: { from: "pins", on: "2025-01-01" },
      besides: { from: "import", on: "2020-01-01" },
    });
    // where nothing changed since the import its words are at hand
    const next = await compared(PINS, before, "2026-06-01", { ...FISH, "193": "Žáby a mloci." });
    const changed = next.changes.find(({ path }) => path[0] === "193");
    expect(changed?.words?.length).toBeGreaterThan(1);
  });

  test("are those of the pins where the import was of a part of the act", async () => {
    const before = [await imported("2026-01-01", { "191": "Ryby." })];
    const value = await compared(PINS, before, "2026-06-01", { ...FISH, "999": "Nic." });
    expect(told(value)).toEqual(["§ 191 same", "§ 192 same", "§ 193 same"]);
    expect(value.notCompared).toEqual(["§ 999"]);
    expect(value).toMatchObject({
      base: { from: "import", on: "2026-01-01" },
      besides: { from: "pins", on: "2025-01-01" },
    });
  });

  test("are none of the first words of an act that is not pinned: nothing is to be looked at", async () => {
    const value = await compared([], [], "2026-06-01", FISH);
    const beside = { cases: [], decisions: [], recommendations: [], reviews: [], triage: [] };
    const { provisions } = answerImport(rulebook, value, beside, "2026-06-01");
    expect(provisions.map(({ change, looked }) => `${change} ${looked}`)).toEqual([
      "new none",
      "new none",
      "new none",
    ]);
  });
});

test("what a person found holds only while the same words before are compared", async () => {
  const now = { ...FISH, "192": "Raci a žáby." };
  const value = await compared(PINS, [await imported("2026-01-01", FISH)], "2026-06-01", now);
  const before = changedIn(value).get("§ 192");
  const found = {
    decision: "noChangeOfMeaning",
    who: "x",
    why: "x",
    recorded: "2026-06-02",
  } as const;
  const triage: readonly Triage[] = [{ ...found, provision: "§ 192", before: before ?? "" }];
  const lookedAt = (one: typeof value, all: readonly Triage[]) => {
    const beside = { cases: [], decisions: [], recommendations: [], reviews: [], triage: all };
    const { provisions } = answerImport(rulebook, one, beside, "2026-06-01");
    return provisions.find(({ provision }) => provision === "§ 192")?.looked;
  };
  expect(lookedAt(value, triage)).toBe("triaged");
  const other = { ...FISH, "192": "Raci a mloci." };
  const again = await compared(PINS, [await imported("2026-01-01", other)], "2026-06-01", now);
  expect(lookedAt(again, triage)).toBe("open");
  // of one that does not say what it compared nothing is known
  expect(lookedAt(value, [{ ...found, provision: "§ 192" }])).toBe("open");
});

test("the words of a day are told as superseded where the pins know later ones, shown or not", async () => {
  const kept = [await imported("2020-01-01", { "191": "Ryby.", "192": "Raci v noci." })];
  const supersededOn = (on: string, since?: string) => {
    const asked = { source, provision: "§ 191 až 193 TZ", on, since };
    const answer = answerWording(rulebook, kept, PINS, asked);
    return answer.ok ? answer.value.superseded : answer.problems;
  };
  expect(supersededOn("2024-12-31")).toEqual([]);
  expect(supersededOn("2025-01-01")).toEqual([{ provision: "§ 192", from: "2025-01-01" }]);
});
