import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { literalWords } from "./literal-words.ts";
import { openExample } from "./open-example.ts";
import type { OutcomeChange } from "./outcome-change.ts";
import { useCases } from "./use-cases.ts";

/** One kind of case in which an outcome changes, with an example to open. */
export function KindView({
  pattern: { when, cases, provisions, example },
  at,
  name,
  law,
}: {
  readonly pattern: OutcomeChange["patterns"][number];
  readonly at: number;
  /** What the example is called. */
  readonly name: string;
  readonly law: AskedLaw;
}) {
  const t = useWords(impactWords);
  const { rulebook, say } = useLaw();
  const casesIn = useCases();
  return (
    <section
      className="stack gap-s starts panel"
      aria-label={t("kind", { at, cases: casesIn(cases) })}
    >
      <p>
        <strong>{t("kind", { at, cases: casesIn(cases) })}</strong>
      </p>
      <p className="hint">{t("when")}</p>
      <ul>
        {when.map((literal) => {
          const words = literalWords(rulebook, say, t, literal);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      {provisions.length === 0 ? null : (
        <div className="cluster small">
          <span className="hint">{t("restsOn")}</span>
          <Provisions cites={provisions} most={6} />
        </div>
      )}
      <Button
        aria-label={t("openNamed", { name })}
        onClick={() =>
          openExample(example, law, t("exampleTitle", { name }), t("openedExample", { name }))
        }
      >
        {t("open")}
      </Button>
    </section>
  );
}
