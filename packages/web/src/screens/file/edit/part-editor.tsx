import type { ComponentType, ReactNode } from "react";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore } from "../file-store.ts";
import { fileWords } from "../file-words.ts";
import { nextId, type Part, withMember, without } from "./members.ts";

/** The persons, items or acts of a file: a card with a short form for each, and one more on demand. */
export function PartEditor<Name extends Exclude<Part, "states">>({
  part,
  title,
  add,
  none,
  heading,
  ids,
  Form,
}: {
  readonly part: Name;
  readonly title: string;
  readonly add: string;
  readonly none: string;
  readonly heading: (id: string) => string;
  readonly ids: readonly string[];
  readonly Form: ComponentType<{ readonly id: string }>;
}) {
  const t = useWords(fileWords);
  const addOne = () => {
    const id = nextId(fileStore.now().file, part);
    fileStore.edit((file) => withMember(file, part, id, {}));
    // the new card is drawn by then
    setTimeout(() => document.getElementById(`file-${part}-${id}`)?.focus());
  };
  return (
    <section className="stack gap-s" aria-labelledby={`file-${part}`}>
      <h2 id={`file-${part}`}>{title}</h2>
      {ids.length === 0 ? <p className="hint">{none}</p> : null}
      {ids.map((id) => (
        <Card
          key={id}
          id={`file-${part}-${id}`}
          title={heading(id)}
          remove={t("remove", { id })}
          onRemove={() => {
            fileStore.edit((file) => without(file, part, id));
            tell(t("removed", { id: heading(id) }), { undo: fileStore });
          }}
        >
          <Form id={id} />
        </Card>
      ))}
      <div>
        <Button onClick={addOne}>{add}</Button>
      </div>
    </section>
  );
}

function Card({
  id,
  title,
  remove,
  onRemove,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  return (
    <article className="card tight stack gap-s" aria-labelledby={id}>
      <div className="cluster middle apart">
        <h3 id={id} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="small link-button" onClick={onRemove}>
          {remove}
        </button>
      </div>
      <div className="file-fields">{children}</div>
    </article>
  );
}
