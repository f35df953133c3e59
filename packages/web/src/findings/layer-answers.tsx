import type { Finding } from "@cokdyby/engine";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../law/law-context.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { useWords } from "../words/words.ts";
import { answersByLayer } from "./by-layer.ts";

/** Where the layers of the law differ: what each answers, side by side. */
export function LayerAnswers({ finding }: { readonly finding: Finding }) {
  const t = useWords(uiWords);
  const { rulebook } = useLaw();
  const { layerReading } = rulebook;
  const reading = rulebook.readings.find((each) => each.reading === layerReading);
  if (layerReading === undefined || reading === undefined) return null;
  const options = reading.options.map(({ option }) => option);
  const answers = answersByLayer(finding, layerReading, options);
  if (answers.length === 0) return null;
  return (
    <dl className="tiles layers">
      {answers.map(({ option, status }) => (
        <div key={option} className="card tight stack gap-s starts layer" data-status={status}>
          <dt>{option === options[0] ? t("byCode") : t("byCommittee")}</dt>
          <dd>
            <StatusMark status={status} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
