import {
  entryTitle,
  type ImportAnswer,
  type ProvisionAnswer,
  type Review,
  TOUCHED_KINDS,
  type Triage,
} from "@cokdyby/rules/wordings";
import { CHANGES } from "@cokdyby/wordings";
import { line, section } from "../law/entry.ts";
import { heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { wordChanges } from "./word-changes.ts";

/** Ids shown of one kind before the rest is only counted. */
const SHOWN = 6;

/**
 * The answer of an import: what changed, in which words, what rests on it, and what nobody looked at yet.
 *
 * @param dropped what was found before of provisions that have other words now
 */
export function importText(
  telling: Telling,
  answer: ImportAnswer,
  dropped: readonly Triage[],
): string {
  const { page } = telling;
  const words = telling.words.wording;
  const { provisions, uncut, notCompared, pinsMoved, unit } = answer;
  const changed = provisions.filter(({ change }) => change !== "same" && change !== "missing");
  const missing = provisions.filter(({ change }) => change === "missing");
  const named = (list: readonly string[]) =>
    list.map((each) => telling.cite({ source: answer.source, at: each }));
  const counts = CHANGES.map((kind) => ({
    kind,
    count: provisions.filter(({ change }) => change === kind).length,
  })).filter(({ count }) => count > 0);
  return [
    heading(
      page,
      words("imported", { source: sourceOf(telling, answer), day: telling.words.date(answer.on) }),
    ),
    paragraph(page, baseOf(telling, answer)),
    answer.besides === undefined
      ? ""
      : paragraph(
          page,
          words(`besides.${answer.besides.from}`, { day: telling.words.date(answer.besides.on) }),
        ),
    paragraph(
      page,
      counts.map(({ kind, count }) => `${words(`change.${kind}`)}: ${count}`).join(" · "),
    ),
    ...changed.map((each) => provisionText(telling, each, answer.source)),
    section(
      telling,
      words("missing"),
      missing.length === 0
        ? ""
        : paragraph(page, listed(named(missing.map(({ provision }) => provision)), 20)),
    ),
    section(telling, words("leavesAlone"), leavesAlone(telling, answer)),
    section(
      telling,
      words("uncut"),
      points(
        page,
        uncut.map(
          ({ line: at, text, why }) =>
            `${words(`unit.${unit}`, { at })}: ${words(`uncut.${why}`)}: ${text}`,
        ),
      ),
    ),
    line(telling, words("notCompared"), notCompared.length === 0 ? "" : String(notCompared.length)),
    section(
      telling,
      words("pinsMoved"),
      pinsMoved.length === 0
        ? ""
        : paragraph(page, listed(named(pinsMoved), 20)) + paragraph(page, words("pinsMovedMend")),
    ),
    section(
      telling,
      words("dropped"),
      points(
        page,
        dropped.map(({ provision, decision, who, why }) => {
          const found = words("found", { decision: words(`decision.${decision}`), who, why });
          return `${telling.cite({ source: answer.source, at: provision })}: ${found}`;
        }),
      ),
    ),
    // of first words there is nothing to look at
    answer.base === undefined
      ? ""
      : heading(page, words("next")) + paragraph(page, openText(telling, answer)),
  ].join("");
}

/** One changed provision: its words and what rests on it. */
export function provisionText(telling: Telling, each: ProvisionAnswer, source: string): string {
  const { page } = telling;
  const words = telling.words.wording;
  const was =
    each.was === undefined
      ? ""
      : ` (${words("was", { provision: telling.cite({ source, at: each.was }) })})`;
  const { touches, isReplaced } = each;
  const rests = TOUCHED_KINDS.filter((kind) => touches[kind].length > 0);
  return [
    heading(
      page,
      `${telling.cite({ source, at: each.provision })} – ${words(`change.${each.change}`)}${was}`,
    ),
    isReplaced === true ? paragraph(page, words("isReplaced")) : "",
    each.words === undefined ? "" : wordChanges(page, each.words),
    points(
      page,
      rests.map(
        (kind) =>
          // exercises are those of the cases
          `${words(`kind.${kind}`)} (${touches[kind].length})${kind === "items" ? "" : `: ${idsText(telling, touches, kind)}`}`,
      ),
    ),
    rests.length === 0 ? paragraph(page, words("touchesNothing")) : "",
    reachesText(telling, each),
    lookedText(telling, each),
  ].join("");
}

/** Ids, by which the other commands find them; what no command shows has its title. */
function idsText(
  { rulebook, say, words }: Telling,
  touches: ProvisionAnswer["touches"],
  kind: (typeof TOUCHED_KINDS)[number],
): string {
  if (kind !== "others") return listed(touches[kind], SHOWN);
  const titled = touches.others.map((each) =>
    each.startsWith("laterLaw:")
      ? words.wording("laterLaw")
      : say(entryTitle(rulebook, each)) || each,
  );
  return listed(titled, SHOWN, "; ");
}

/** The outcomes of rules that do not cite it. */
function reachesText({ page, words, rulebook, outcome }: Telling, each: ProvisionAnswer): string {
  const reached = rulebook.rules.filter(({ rule }) =>
    each.reaches.some((one) => one.rule === rule),
  );
  const outcomes = [...new Set(reached.map(({ concludes }) => concludes))].map(outcome);
  if (outcomes.length === 0) return "";
  return points(page, [
    `${words.wording("reaches")} (${outcomes.length}): ${listed(outcomes, SHOWN, "; ")}`,
  ]);
}

function lookedText(
  { page, words, say }: Telling,
  { change, looked, triage, review }: ProvisionAnswer,
): string {
  const told = (decision: Review["decision"], who: string, why: string) => {
    const found = words.wording(`decision.${decision}`);
    return paragraph(page, words.wording("found", { decision: found, who, why }));
  };
  if (triage !== undefined) return told(triage.decision, triage.who, triage.why);
  if (looked === "reviewed" && review !== undefined) {
    return told(review.decision, words.wording("keeper"), say(review.why));
  }
  if (looked === "open" && change === "missing")
    return paragraph(page, words.wording("looked.missing"));
  return looked === "open" || looked === "inRules"
    ? paragraph(page, words.wording(`looked.${looked}`))
    : "";
}

function sourceOf({ say, rulebook }: Telling, { source }: ImportAnswer): string {
  const found = rulebook.sources.find((each) => each.source === source);
  return found === undefined ? source : say(found.short);
}

function baseOf({ words }: Telling, { base }: ImportAnswer): string {
  return base === undefined
    ? words.wording("noBase")
    : words.wording(`base.${base.from}`, { day: words.date(base.on) });
}

function leavesAlone(telling: Telling, { leavesAlone: counts }: ImportAnswer): string {
  const told = TOUCHED_KINDS.map(
    (kind) => `${telling.words.wording(`kind.${kind}`)}: ${counts[kind]}`,
  );
  return paragraph(telling.page, told.join(" · "));
}

function openText(telling: Telling, { provisions, source }: ImportAnswer): string {
  const { words } = telling;
  const open = provisions
    .filter(({ looked }) => looked === "open")
    .map(({ provision }) => telling.cite({ source, at: provision }));
  return open.length === 0
    ? words.wording("noneOpen")
    : words.wording("open", { provisions: listed(open, 20) });
}

function listed(ids: readonly string[], most: number, between = ", "): string {
  const shown = ids.slice(0, most).join(between);
  return ids.length <= most ? shown : `${shown}${between}… (${ids.length})`;
}
