import type { PartProps } from "../parts/part-props.ts";
import { wordingOf } from "./address.ts";
import { Compared } from "./compared.tsx";
import { ImportForm } from "./import-form.tsx";
import { KeptTable } from "./kept-table.tsx";
import { ReadForm } from "./read-form.tsx";
import { useKept } from "./use-kept.ts";
import "./wordings.css";

/** The official wordings kept in this browser: imported, compared with ours, and read. */
export default function WordingsPart({ entry, day }: PartProps) {
  const kept = useKept();
  if (entry !== undefined) return <Compared key={entry} place={wordingOf(entry)} />;
  return (
    <>
      <KeptTable kept={kept} />
      <ImportForm />
      <ReadForm kept={kept} day={day} />
    </>
  );
}
