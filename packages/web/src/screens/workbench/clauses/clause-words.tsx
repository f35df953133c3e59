import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import type { Clause, FigureClause, RuleClause } from "./clause.ts";
import { PARTS } from "./parts-of-way.ts";
import { sentenceOf } from "./sentence.ts";
import type { Tongue } from "./tongue.ts";
import { useTongue } from "./use-tongue.ts";

/** What a clause is called. */
export function clauseName({ rulebook, say, t }: Tongue, clause: Clause): string {
  if (clause.kind === "rule") return clause.title[say.language] || clause.id;
  if (clause.kind === "repeal") return say.rule(clause.rule);
  return clause.kind === "hand" ? t("kind_hand") : figureName({ rulebook, say, t }, clause.figure);
}

/** A figure of the law, or a figure of a row of a table, by its name. */
export function figureName({ rulebook, say }: Tongue, figure: string): string {
  const { label, row } = figureOn(rulebook, figure, rulebook.earliest);
  const name = say.text(label) || figure;
  return row === undefined ? name : `${name} – ${say.text(row)}`;
}

/** A clause read as a sentence. */
export function ClauseWords({ clause, day }: { readonly clause: Clause; readonly day: string }) {
  const { say, t } = useTongue();
  if (clause.kind === "hand") return <p>{t("handLead")}</p>;
  if (clause.kind === "repeal") return <p>{t("repeals", { rule: say.rule(clause.rule) })}</p>;
  if (clause.kind === "figure") return <FigureWords clause={clause} day={day} />;
  return <RuleWords clause={clause} />;
}

function RuleWords({ clause }: { readonly clause: RuleClause }) {
  const tongue = useTongue();
  const { say, t } = tongue;
  const { opening, ways } = sentenceOf(tongue, clause);
  return (
    <div className="clause-sentence">
      <p className="strong">{opening}:</p>
      {ways.map((way, index) => (
        <div key={index} className="stack gap-xs">
          {index === 0 ? null : <p className="strong">{t("sentence_way")}:</p>}
          {way.who.length + way.if.length + way.unless.length === 0 ? (
            <p className="hint">{t("sentence_nobody")}</p>
          ) : null}
          {PARTS.map((part) =>
            way[part].length === 0 ? null : (
              <div key={part}>
                {part === "who" ? null : <p className="strong">{t(part)}</p>}
                <ul className="listed">
                  {way[part].map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </div>
      ))}
      {clause.from === "" ? null : (
        <p className="hint">{t("from_day", { date: say.date(clause.from) })}</p>
      )}
    </div>
  );
}

function FigureWords({ clause, day }: { readonly clause: FigureClause; readonly day: string }) {
  const tongue = useTongue();
  const { rulebook, say, t } = tongue;
  const { figure, to, from } = clause;
  const { unit, value } = figureOn(rulebook, figure, from ?? day);
  const words = (each: number | undefined) =>
    each === undefined ? "…" : withUnit(say, say.number(each), unit, each);
  const parts = { figure: figureName(tongue, figure), to: words(to), now: words(value) };
  return (
    <p>
      {from === undefined ? t("sets", parts) : t("setsFrom", { ...parts, date: say.date(from) })}
    </p>
  );
}
