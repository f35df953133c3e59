import type { Citation, FindingRow, Provision, Rulebook } from "@cokdyby/engine";
import type { TimelinePoint } from "@cokdyby/engine/analyse";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { withLawDate } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { MAIN } from "../../../law/sections.ts";
import { DifferenceMark } from "../../../ui/difference-mark.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { tell } from "../../../ui/notice.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { Step } from "./steps.ts";

/** Why a course of the law begins where it does. */
export type FirstWhy = "why_act" | "why_chosen" | "why_first";

/** Provisions beyond this are counted. */
const MOST = 6;

/** One step of the law: when, why, and which findings change with it. */
export function TimelineStep({
  step: { point, regrounded, unchanged },
  first,
}: {
  readonly step: Step;
  /** For the step that comes first: why it does. */
  readonly first?: FirstWhy | undefined;
}) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const { date, changes, findings, problem } = point;
  const differs = changes.length > 0;
  const turned = (rows: NonNullable<TimelinePoint["changes"][number]["rows"]>) => {
    const ranges = (of: readonly FindingRow[]) =>
      say.or([...new Set(of.map((row) => say.range(row)))]);
    const [from, to] = [ranges(rows.from), ranges(rows.to)];
    if (to === "") return undefined;
    if (from === "") return t("rangeNow", { to });
    return from === to ? t("rangeSame", { to }) : t("rangeTurns", { from, to });
  };
  const wordings = unchanged.filter(({ why }) => why.includes("wording"));
  const main = MAIN.flatMap((outcome) => findings[outcome] ?? []);
  return (
    <li
      className="stack gap-s starts card tight barred timeline-step"
      data-differs={differs || undefined}
    >
      <div className="cluster">
        <h4>{say.date(date)}</h4>
        <p>
          {whyKeys(point, first)
            .map((key) => t(key))
            .join(", ")}
        </p>
        {differs ? (
          <DifferenceMark>{t("findingsChange", { count: changes.length })}</DifferenceMark>
        ) : null}
      </div>
      {first !== undefined ? null : <Changed provisions={wordingsFrom(rulebook, date)} />}
      {problem === undefined ? null : <ProblemList problems={[problem]} />}
      {first !== undefined ? (
        <ul className="plain stack gap-s">
          {main.map(({ outcome, status }) => (
            <li key={outcome} className="cluster middle apart">
              <span>{say.outcome(outcome)}</span>
              <StatusMark status={status} size="s" />
            </li>
          ))}
        </ul>
      ) : null}
      {differs ? (
        <ul className="plain stack gap-s">
          {changes.map(({ outcome, from, to, rows }) => (
            <li key={outcome} className="cluster middle apart">
              <span>{say.outcome(outcome)}</span>
              {rows === undefined ? null : <span className="hint">{turned(rows)}</span>}
              <span className="effect-turn">
                <StatusMark status={from} size="s" />
                <Icon name="chevronRight" />
                <span className="hidden">{t("turnsTo")}</span>
                <StatusMark status={to} size="s" />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {regrounded.length === 0 ? null : (
        <Disclosure summary={t("regrounded", { count: regrounded.length })}>
          <dl className="stack gap-s">
            {regrounded.map(({ outcome, finding }) => (
              <div key={outcome}>
                <dt>
                  {say.outcome(outcome)} <StatusMark status={finding.status} size="s" />
                </dt>
                <dd>
                  <Provisions cites={finding.provisions} most={MOST} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <UseLaw date={date} />
      {unchanged.length === 0 ? null : (
        <Disclosure
          summary={
            wordings.length === 0
              ? t("unchangedToDecision")
              : t("unchanged", { count: wordings.length })
          }
        >
          <ul className="plain">
            {unchanged.map((each) => (
              <li key={each.date}>
                {say.date(each.date)} –{" "}
                {whyKeys(each)
                  .map((key) => t(key))
                  .join(", ")}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function whyKeys({ why }: TimelinePoint, first?: FirstWhy) {
  return first === undefined ? why.map((each) => `why_${each}` as const) : [first];
}

function Changed({ provisions }: { readonly provisions: readonly Provision[] }) {
  const t = useWords(whatIfWords);
  if (provisions.length === 0) return null;
  return (
    <div className="cluster">
      <span className="hint">{t("changedProvisions")}</span>
      <Provisions cites={provisions} most={MOST} />
    </div>
  );
}

/** Puts the case before the law of that day. */
function UseLaw({ date }: { readonly date: string }) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  const day = say.date(date);
  return (
    <button
      type="button"
      className="small link-button"
      onClick={() => {
        caseStore.change((now) => withLawDate(now, date));
        tell(t("usedLaw", { date: day }), { undo: caseStore });
      }}
    >
      {t("useLaw")}
      <span className="hidden">: {day}</span>
    </button>
  );
}

interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
  readonly cites: readonly Citation[];
}

/** The provisions whose wording begins, or ends without another, on a day; each once. */
function wordingsFrom(rulebook: Rulebook, day: string): readonly Citation[] {
  const before = new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
  const changed = histories(rulebook).flatMap((wordings) => {
    const begun = wordings.filter(({ from }) => from === day);
    return begun.length > 0 ? begun : wordings.filter(({ to }) => to === before);
  });
  const cites = changed.flatMap((wording) => wording.cites);
  return [...new Map(cites.map((each) => [`${each.source} ${each.at}`, each])).values()];
}

/** In milliseconds. */
const DAY = 86_400_000;

/** The wordings of each thing that the law of a day is made of. */
function histories({ rules, conditions, parameters, tables }: Rulebook): readonly Dated[][] {
  return [
    ...[...rules, ...conditions].map(({ wordings }) =>
      wordings.map(({ inForce, cites }) => ({ ...inForce, cites })),
    ),
    ...[...parameters, ...tables.flatMap(({ rows }) => rows)].map(({ values }) =>
      values.map(({ from, to, cites }) => ({ from, to, cites: [cites] })),
    ),
  ];
}
