import type { Rule } from "@cokdyby/engine";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useSyncExternalStore } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../address.ts";
import { CarriedPicture, pictureSize } from "./carried-picture.tsx";
import { type CarriedNode, carriedTree } from "./carried-tree.ts";
import { layersFrom } from "./layers.ts";
import { outcomeGraph } from "./outcome-graph.ts";

/** What rests on a rule: a picture where there is room for one, and the same as a list. */
export function CarriedOutcomes({ rule }: { readonly rule: Rule }) {
  const t = useWords(lawScreenWords);
  const { rulebook } = useLaw();
  const { readBy } = outcomeGraph(rulebook);
  const layers = layersFrom(rule.concludes, readBy);
  const wide = useWider(pictureSize(layers).width);
  const list = <CarriedList nodes={[carriedTree(rule.concludes, readBy)]} />;
  return (
    <section className="stack gap-s" aria-labelledby="carries-title">
      <h2 id="carries-title">{t("carries")}</h2>
      <p className="hint">{t("carriesLead")}</p>
      {wide ? (
        <>
          <CarriedPicture rule={rule} layers={layers} />
          <Disclosure summary={t("asList")}>{list}</Disclosure>
        </>
      ) : (
        list
      )}
    </section>
  );
}

/** Outcomes built on one another as lists within lists. */
function CarriedList({ nodes }: { readonly nodes: readonly CarriedNode[] }) {
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

/** Margins of the page on both sides, in pixels. */
const MARGINS = 72;

/** Whether the page has room for something of a width, in pixels at the usual size of letters. */
function useWider(width: number): boolean {
  const query = `(min-width: ${(width + MARGINS) / 16}em)`;
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
