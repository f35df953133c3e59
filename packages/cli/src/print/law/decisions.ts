import type { BankedDecision } from "@cokdyby/rules";
import { entryTitle } from "@cokdyby/rules/wordings";
import { columns, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { line, section, title } from "./entry.ts";

/** Lists of the rulebook that what cites a decision stands in. */
const LISTS = { concurrence: "concurrence", outcome: "outcomes", fact: "facts" } as const;
const HEAD = ["docket", "title", "readTo", "answered"] as const;
const ANSWERED = ["reproduced", "underReading", "differs", "notCodable"] as const;

/** The case bank as a table: how far each was read, and how our answer stands to what was held. */
export function decisionList(telling: Telling, all: readonly BankedDecision[]): string {
  const { page, say } = telling;
  const words = telling.words.decision;
  const rows = all.map((each) => [
    [each.docket ?? words("noNumber"), { style: "dim" as const, text: dayOf(telling, each) }],
    [say(each.title), { style: "dim" as const, text: each.id }],
    words(`readTo.${each.readTo}`),
    words(`answered.${each.answered}`),
  ]);
  const count = (wanted: BankedDecision["answered"]) =>
    all.filter(({ answered }) => answered === wanted).length;
  const [reproduced = 0, underReading = 0, differs = 0, notCodable = 0] = ANSWERED.map(count);
  const confirmed = all.filter((each) => each.confirmed).length;
  const summary = words("summary", {
    reproduced,
    underReading,
    differs,
    notCodable,
    confirmed,
  });
  return `${columns(
    page,
    rows,
    [20, 44, 18, 18],
    HEAD.map((each) => words(`head.${each}`)),
  )}\n${paragraph(page, summary)}`;
}

/** One decision: what was read, how it is coded, what was held and what we answer. */
export function decisionText(telling: Telling, decision: BankedDecision): string {
  const { page, say } = telling;
  const words = telling.words.decision;
  const { answered, because, unread } = decision;
  return [
    title(telling, say(decision.title), decision.id),
    "\n",
    line(telling, words("docket"), decision.docket ?? words("noNumber")),
    line(telling, words("ecli"), ecliOf(telling, decision)),
    line(telling, words("date"), dayOf(telling, decision)),
    line(telling, words("collection"), decision.collection ?? ""),
    line(telling, words("head.readTo"), words(`readTo.${decision.readTo}`)),
    line(telling, words("head.answered"), words(`answered.${answered}`)),
    line(telling, words("confirmed"), words(decision.confirmed ? "confirmedYes" : "confirmedNo")),
    section(telling, words("read"), paragraph(page, say(decision.read))),
    unread === undefined ? "" : section(telling, words("unread"), paragraph(page, say(unread))),
    facts(telling, decision),
    held(telling, decision),
    because === undefined
      ? ""
      : section(
          telling,
          words(answered === "notCodable" ? "becauseNone" : "because"),
          paragraph(page, say(because)),
        ),
    readings(telling, decision),
    section(telling, words("missing"), named(telling, decision.missing, telling.fact)),
    section(
      telling,
      words("presumed"),
      points(
        page,
        Object.entries(decision.presumed).map(
          ([id, value]) => `${telling.fact(id)}: ${telling.stated(id, value)} [${id}]`,
        ),
      ),
    ),
    section(telling, words("citedBy"), named(telling, decision.citedBy, telling.rule)),
    section(
      telling,
      words("alsoCitedBy"),
      points(
        page,
        decision.alsoCitedBy.map(({ kind, id }) => {
          const title = say(entryTitle(telling.rulebook, `${LISTS[kind]}:${id}`));
          return `${words(`kind.${kind}`)}: ${title} [${id}]`;
        }),
      ),
    ),
  ].join("");
}

function facts(telling: Telling, { case: given, coded, days }: BankedDecision): string {
  if (given === undefined || coded === undefined || days === undefined) return "";
  const { page, say, fact, stated } = telling;
  const words = telling.words.decision;
  const rows = Object.entries(given.facts).map(([id, value]) => {
    const how = coded[id];
    return [
      [fact(id), { style: "dim" as const, text: id }],
      stated(id, value),
      how === undefined
        ? ""
        : [{ style: "dim" as const, text: words(`from.${how.from}`) }, say(how.rests)],
    ];
  });
  const span =
    days.from === days.to ? telling.words.date(days.to) : telling.words.span(days.from, days.to);
  const day = line(telling, words("day"), `${span}. ${say(days.rests)}`);
  return section(telling, words("facts"), `${day}\n${columns(page, rows, [34, 26, 40])}`);
}

function held(
  telling: Telling,
  { held: was, ours, onReadFacts, heldRests }: BankedDecision,
): string {
  const { page, say, outcome, status } = telling;
  const words = telling.words.decision;
  const said = (of: BankedDecision["ours"], id: string) => {
    const found = of[id];
    return found === undefined ? "" : status(found);
  };
  const rows = Object.entries(was).map(([id, answer]) => [
    [outcome(id), { style: "dim" as const, text: id }],
    status(answer),
    said(ours, id),
    said(onReadFacts, id),
  ]);
  if (rows.length === 0) return "";
  const head = (["heldHead", "heldWas", "heldOurs", "heldReadFacts"] as const).map((each) =>
    words(each),
  );
  const table = columns(page, rows, [46, 14, 18, 22], head);
  const rests = heldRests === undefined ? "" : paragraph(page, say(heldRests));
  return section(telling, words("held"), `${table}\n${rests}`);
}

function readings(telling: Telling, { under = {} }: BankedDecision): string {
  const { page, reading, option } = telling;
  return section(
    telling,
    telling.words.decision("under"),
    points(
      page,
      Object.entries(under).map(([id, chosen]) => `${reading(id)}: ${option(id, chosen)}`),
    ),
  );
}

function named({ page }: Telling, ids: readonly string[], words: (id: string) => string): string {
  return points(
    page,
    ids.map((id) => `${words(id)} [${id}]`),
  );
}

/** The day, or the year where only that is known; empty where neither is. */
function dayOf({ words }: Telling, { date }: BankedDecision): string {
  if (date === null) return "";
  return date.length === 4 ? date : words.date(date);
}

function ecliOf({ words }: Telling, { ecli }: BankedDecision): string {
  if (ecli === null) return "";
  return ecli.endsWith("?") ? words.decision("ecliUnknown", { ecli }) : ecli;
}
