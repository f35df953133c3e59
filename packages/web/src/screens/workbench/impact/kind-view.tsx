import type { SettledLiteral } from "@cokdyby/engine/analyse";
import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { literalWords } from "./literal-words.ts";
import { openExample } from "./open-example.ts";

/** One kind of case in which an outcome changes, told as persons and acts, with an example to open. */
export function KindView({
  pattern: { told, when, provisions, example },
  name,
  law,
  onMeant,
}: {
  readonly pattern: ToldChange["patterns"][number];
  /** What the example is called. */
  readonly name: string;
  readonly law: AskedLaw;
  /** Told where it is ticked as meant; nothing: it is not asked. */
  readonly onMeant?: (() => void) | undefined;
}) {
  const t = useWords(impactWords);
  const { rulebook, say } = useLaw();
  const words = (literals: readonly SettledLiteral[]) =>
    literals.map((literal) => literalWords(rulebook, say, t, literal));
  const legal = words(when.filter((literal) => !("fact" in literal)));
  return (
    <section className="stack gap-s starts panel" aria-label={name}>
      <p>
        <strong>{say.text(told)}</strong>
      </p>
      {legal.length === 0 ? null : (
        <p className="hint">{t("legally", { list: legal.join("; ") })}</p>
      )}
      {onMeant === undefined ? null : (
        <Checkbox checked={false} onChange={onMeant}>
          {t("isMeant")}
          <span className="hidden">: {name}</span>
        </Checkbox>
      )}
      <Disclosure
        summary={
          <>
            {t("when")}
            <span className="hidden">: {name}</span>
          </>
        }
      >
        <ul>
          {words(when).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Disclosure>
      {provisions.length === 0 ? null : (
        <div className="cluster small">
          <span className="hint">{t("restsOn")}</span>
          <Provisions cites={provisions} most={6} />
        </div>
      )}
      <Button
        aria-label={t("openNamed", { name })}
        onClick={() => openExample(example, law, t("exampleTitle", { name }), t("blocked"))}
      >
        {t("open")}
      </Button>
    </section>
  );
}
