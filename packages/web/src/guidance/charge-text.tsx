import { chargeLines } from "./charge-lines.ts";

/** A charge in words: its paragraph, and below it a line for each further part. */
export function ChargeText({ text }: { readonly text: string }) {
  const { first, lines } = chargeLines(text);
  return (
    <>
      <p className="conclusion-sentence">{first}</p>
      {lines.length === 0 ? null : (
        <ul className="plain stack gap-xs measure">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
