import { readMeant } from "@cokdyby/api";
import { answerCompare, type CompareAnswer } from "@cokdyby/api/operations/compare";
import type { Result, Text } from "@cokdyby/engine";
import { conditionOf } from "@cokdyby/engine/analyse";
import { type KindTeller, kindTeller, type TellableKind } from "@cokdyby/training";
import type { WrittenProperty } from "./check-own-property.ts";
import type { AskedLaw } from "./law-checks.ts";
import type { GuidedSetting } from "./setting.ts";

type Intention = NonNullable<CompareAnswer["intention"]>;
type Change = Intention["sideEffects"][number];

/** A kind of case, told as persons and acts in each language. */
export type ToldKind = Change["patterns"][number] & { readonly told: Text };

/** An outcome that changes in one direction, its kinds told. */
export type ToldChange = Omit<Change, "patterns"> & { readonly patterns: readonly ToldKind[] };

/** What is meant to change: cases of a kind, the id of a property that ships, or one of the drafter's own. */
export type AskedMeant =
  | (TellableKind & { readonly outcome: string; readonly from: "yes" | "no" })
  | string
  | WrittenProperty;

/** What became of something meant. */
export interface MeantAnswer {
  /** What it is about, told as persons and acts; of a kind alone. */
  readonly told?: Text;
  /** How it changes; none: it is meant but does not change. Nothing: it names no change. */
  readonly changes?: readonly ToldChange[];
}

/** What amendments change in a law. */
export interface LawComparison {
  readonly comparison: Omit<CompareAnswer, "intention">;
  /** In the order in which it was asked. */
  readonly meant: readonly MeantAnswer[];
  readonly sideEffects: readonly ToldChange[];
}

/** What amendments change in the law of a day, over all cases and readings: what is meant, and side effects. */
export async function compareLaws(
  setting: GuidedSetting,
  amended: AskedLaw,
  meant: readonly AskedMeant[] = [],
): Promise<Result<LawComparison>> {
  const written = await Promise.all(meant.map(writtenOf));
  // what names no change is said so, and does not keep the rest from being compared
  const isRead = written.map((each) => readMeant(setting.rulebook, each, "").ok);
  const asked = written.filter((_, at) => isRead[at]);
  const answer = answerCompare(setting, { amended, meant: asked });
  if (!answer.ok) return answer;
  const { intention, ...comparison } = answer.value;
  const teller = kindTeller(setting.rulebook, await setting.stories());
  const tell = (changes: readonly Change[]) => changes.map((each) => told(teller, each));
  const answers = [...(intention?.meant ?? [])];
  return {
    ok: true,
    value: {
      comparison,
      meant: meant.map((each, at) => ({
        ...(typeof each === "object" && "outcome" in each ? { told: textOf(teller, each) } : {}),
        ...(isRead[at] ? { changes: tell(answers.shift()?.changes ?? []) } : {}),
      })),
      sideEffects: tell(intention?.sideEffects ?? []),
    },
  };
}

function told(teller: KindTeller, change: Change): ToldChange {
  const patterns = change.patterns.map((kind) => ({ ...kind, told: textOf(teller, kind) }));
  return { ...change, patterns };
}

function textOf(teller: KindTeller, kind: TellableKind): Text {
  return { cs: teller(kind, "cs").join(" "), en: teller(kind, "en").join(" ") };
}

/** As the wire has it. */
async function writtenOf(asked: AskedMeant): Promise<unknown> {
  if (typeof asked === "string") return asked;
  if ("outcome" in asked) {
    const { outcome, from, when } = asked;
    return { outcome, from, ...(when.length === 0 ? {} : { where: conditionOf(when) }) };
  }
  if (!("text" in asked)) return asked;
  // YAML is large, and most write their properties in the form
  const { parseYaml } = await import("@cokdyby/engine/read");
  const read = parseYaml("property", asked.text);
  const value = read.ok ? read.value.value : undefined;
  const members = typeof value === "object" && value !== null ? value : {};
  return { given: undefined, expect: undefined, ...members, id: asked.id };
}
