import type { Finding } from "@cokdyby/engine";
import type { ExplanationTree } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { FindingRows } from "../../findings/finding-rows.tsx";
import { LayerAnswers } from "../../findings/layer-answers.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { FactLink } from "../../ui/fact-link.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import { ReadingRows } from "./reading-rows.tsx";

/** The finding in short: what it means, on what it turns, what suffices and what is missing. */
export function ExplanationSummary({
  tree,
  finding,
}: {
  readonly tree: ExplanationTree;
  readonly finding: Finding;
}) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  const { status, authority, sufficient, missing, presumed, defaulted, notes } = tree;
  const assumed = authority.assumptions.map((each) =>
    each.kind === "rule" ? each.title : each.label,
  );
  return (
    <section className="stack card">
      <div className="cluster middle apart why-outcome">
        <h2>{tree.label}</h2>
        <StatusMark status={status} size="l" />
      </div>
      <p>{say.phrase(`status.${status}.means`)}</p>
      <LayerAnswers finding={finding} />
      <ReadingRows rows={tree.byReading} />
      {status === "unknown" ? null : (
        <dl className="stack gap-s">
          <FindingRows finding={finding} lawDate={tree.lawDate} />
        </dl>
      )}
      {status === "unknown" ? null : sufficient.length === 0 ? (
        <p className="hint">{t("sufficientNone")}</p>
      ) : (
        <FactBox title={t("sufficient", { count: sufficient.length })} look="sufficient">
          {sufficient.map(({ fact, label, value }) => (
            <li key={fact}>
              <FactLink fact={fact}>{label}</FactLink>: <strong>{value}</strong>
            </li>
          ))}
        </FactBox>
      )}
      {missing.length === 0 ? null : (
        <FactBox title={t("missing", { count: missing.length })} look="missing">
          {missing.map(({ fact, label, unobtainable }) => (
            <li key={fact}>
              <FactLink fact={fact}>{label}</FactLink>
              {unobtainable ? ` (${say.phrase("known.unobtainable")})` : ""}
            </li>
          ))}
        </FactBox>
      )}
      {presumed.length === 0 ? null : (
        <FactBox title={t("presumed", { count: presumed.length })}>
          {presumed.map(({ fact, label, value, because }) => (
            <li key={fact}>
              <FactLink fact={fact}>{label}</FactLink>: <strong>{value}</strong>
              <p className="hint">{because}</p>
            </li>
          ))}
        </FactBox>
      )}
      {defaulted.length === 0 ? null : (
        <FactBox title={t("defaulted", { count: defaulted.length })}>
          {defaulted.map(({ reading, label, standing }) => (
            <li key={reading}>
              <Link to={`/readings/${reading}`}>{label}</Link>: <strong>{standing?.label}</strong>
            </li>
          ))}
        </FactBox>
      )}
      <p className="hint">
        {t("law", { date: say.date(tree.lawDate) })}.{" "}
        {t("grade", { grade: authority.gradeInWords })}.
        {assumed.length === 0 ? "" : ` ${t("assumptions", { list: say.and(assumed) })}.`}
      </p>
      {notes.length === 0 ? null : (
        <FactBox title={t("notes")}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </FactBox>
      )}
    </section>
  );
}

function FactBox({
  title,
  look,
  children,
}: {
  readonly title: string;
  readonly look?: "sufficient" | "missing";
  readonly children: React.ReactNode;
}) {
  return (
    <section
      className={`stack gap-xs fact-box ${look === "sufficient" ? "panel noted" : ""}`}
      data-look={look}
    >
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
