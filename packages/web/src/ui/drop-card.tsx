import { type ReactNode, useId, useState } from "react";

/**
 * A card on which files are dropped. Whoever uses it offers to choose them too: dropping takes a pointer.
 *
 * @param props.name class of the card, beside those that make it look so
 */
export function DropCard({
  name,
  title,
  onFiles,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <section
      className={`stack card drop-card ${name}`}
      aria-labelledby={id}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
