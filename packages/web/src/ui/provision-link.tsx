import type { Citation } from "@cokdyby/engine";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../law/law-context.tsx";
import { useWords } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** A provision, with a link to its official text where there is one. */
export function ProvisionLink({
  cites,
  words,
}: {
  readonly cites: Citation;
  readonly words?: string;
}) {
  const { say } = useLaw();
  return <CitedLink cited={{ words: words ?? say.cited(cites), url: cites.url }} />;
}

/** The same for one whose words are told already. */
export function CitedLink({
  cited: { words, url },
}: {
  readonly cited: { readonly words: string; readonly url?: string | undefined };
}) {
  const t = useWords(uiWords);
  if (url === undefined) return <span className="provision">{words}</span>;
  return (
    <a className="provision" href={url} target="_blank" rel="noreferrer">
      {words}
      <Icon name="arrowOut" className="provision-out" />
      <span className="hidden">{t("opensNewWindow")}</span>
    </a>
  );
}

/** Provisions one after another, each once, in the order of their sources: statutes first. */
export function Provisions({
  cites,
  most = Number.POSITIVE_INFINITY,
}: {
  readonly cites: readonly Citation[];
  /** How many are shown. */
  readonly most?: number;
}) {
  const t = useWords(uiWords);
  const { rulebook, say } = useLaw();
  const place = ({ source }: Citation) =>
    rulebook.sources.findIndex((each) => each.source === source);
  const ordered = cites.toSorted((a, b) => place(a) - place(b));
  const distinct = [...new Map(ordered.map((each) => [say.cited(each), each]))];
  const rest = distinct.length - most;
  return (
    <ul className="plain cluster provisions" aria-label={t("provisions")}>
      {distinct.slice(0, most).map(([words, each]) => (
        <li key={words}>
          <ProvisionLink cites={each} words={words} />
        </li>
      ))}
      {rest > 0 ? <li>{t("andMore", { count: rest })}</li> : null}
    </ul>
  );
}
