import type { WireSide } from "@cokdyby/api/shapes";
import { useLaw } from "../../../law/law-context.tsx";

/** The options of a reading that serve a side, who reads the law so, and why. */
export function ReadOptions({ entry }: { readonly entry: Extract<WireSide, { reading: string }> }) {
  const { rulebook, say } = useLaw();
  const declared = rulebook.readings.find(({ reading }) => reading === entry.reading);
  const options = declared?.options.filter(({ option }) => entry.options.includes(option)) ?? [];
  return options.map(({ option, label, proponent, because }) => (
    <p key={option} className="measure">
      <strong>{say.text(label)}</strong> ({say.text(proponent)}). {say.text(because)}
    </p>
  ));
}
