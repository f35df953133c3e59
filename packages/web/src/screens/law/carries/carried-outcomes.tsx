import type { Rule } from "@cokdyby/engine";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { CarriedList } from "./carried-list.tsx";
import { CarriedPicture, pictureSize } from "./carried-picture.tsx";
import { carriedTree } from "./carried-tree.ts";
import { layersFrom } from "./layers.ts";
import { outcomeGraph } from "./outcome-graph.ts";
import { useWider } from "./use-wider.ts";

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
