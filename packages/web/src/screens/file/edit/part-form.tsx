import { fileWords } from "@cokdyby/words/web/file";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { type Part, type PartOf, withMember } from "./members.ts";
import { PART_FIELDS, type PartField } from "./part-fields.tsx";

/** What the file says of one part, field by field. */
export function PartForm<Name extends Part>({
  part,
  id,
}: {
  readonly part: Name;
  readonly id: string;
}) {
  const t = useWords(fileWords);
  const held = (useFile().file[part]?.[id] ?? {}) as PartOf<Name>;
  const drawn: readonly PartField<PartOf<Name>>[] = PART_FIELDS[part];
  const fields = drawn.filter(({ drawnWhen }) => drawnWhen?.(held) ?? true);
  const draw = ({ member, label, Field, alongside }: PartField<PartOf<Name>>) => (
    <Field
      key={member}
      part={part}
      id={id}
      member={member}
      label={t(label)}
      value={valueAt(held, member)}
      onValue={(value) => change(part, id, { [member]: value, ...alongside?.(value, held) })}
    />
  );
  const more = fields.filter((each) => each.more).map(draw);
  return (
    <>
      {fields.filter((each) => !each.more).map(draw)}
      {more.length === 0 ? null : (
        <Disclosure summary={t("more")} className="file-more">
          <div className="file-fields">{more}</div>
        </Disclosure>
      )}
    </>
  );
}

function valueAt(held: object, member: string): unknown {
  return member
    .split(".")
    .reduce<unknown>((at, each) => (at as Record<string, unknown> | undefined)?.[each], held);
}

/** Changes of the same members in quick succession are one step, but not those of an item. */
function change(part: Part, id: string, members: Readonly<Record<string, unknown>>): void {
  const about = `${id} ${Object.keys(members).map((each) => each.split(".", 1))}`;
  fileStore.edit(
    (file) => withMember(file, part, id, members),
    part === "items" ? undefined : about,
  );
}
