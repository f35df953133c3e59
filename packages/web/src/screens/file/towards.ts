import type { SayOf } from "@cokdyby/words";
import type { fileWords } from "@cokdyby/words/web/file";

/** Whom a cell of a file shows and who received, each in words, as far as it says so. */
export function towards(
  t: SayOf<typeof fileWords>,
  {
    shown,
    recipient,
  }: { readonly shown?: string | undefined; readonly recipient?: string | undefined },
): readonly string[] {
  return [
    ...(shown === undefined ? [] : [t("cellOf", { shown })]),
    ...(recipient === undefined ? [] : [t("cellTo", { recipient })]),
  ];
}
