/** Says that something differs: a sign and the word for how. */
export function DifferenceMark({ children }: { readonly children: string }) {
  return (
    <span className="pill">
      <span aria-hidden="true">≠</span> {children}
    </span>
  );
}
