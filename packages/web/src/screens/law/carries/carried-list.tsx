import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../address.ts";
import type { CarriedNode } from "./carried-tree.ts";

/** Outcomes built on one another as lists within lists. */
export function CarriedList({ nodes }: { readonly nodes: readonly CarriedNode[] }) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  return (
    <ul>
      {nodes.map(({ outcome, shown, next }) => (
        <li key={outcome}>
          <Link to={partAddress("outcomes", outcome)}>{say.outcome(outcome)}</Link>
          {shown ? <span className="hint"> ({t("seeAbove")})</span> : null}
          {next.length === 0 ? null : <CarriedList nodes={next} />}
        </li>
      ))}
    </ul>
  );
}
