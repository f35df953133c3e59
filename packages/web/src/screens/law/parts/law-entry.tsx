import { type ReactNode, useId } from "react";
import { HERE } from "../use-go-to-heading.ts";

/** One entry of a part: its name and identifier on the left, what is said of it beside them. */
export function LawEntry({
  id,
  name,
  here,
  level = 3,
  className = "",
  children,
}: {
  readonly id: string;
  readonly name: string;
  /** Whether the address names it. */
  readonly here: boolean;
  /** Of its heading: 2 where it stands in no group. */
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  const own = useId();
  const heading = here ? HERE : own;
  return (
    <article
      className={`card columns by-name law-entry ${className}`}
      aria-labelledby={heading}
      data-here={here || undefined}
    >
      <div className="law-entry-name">
        <Heading id={heading} tabIndex={-1}>
          {name}
        </Heading>
        <code>{id}</code>
      </div>
      <div className="stack law-entry-body">{children}</div>
    </article>
  );
}

/** Entries under a heading of their own. */
export function EntryGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="stack gap-l" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is said of an entry, by name. */
export function Named({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
