import type { InputHTMLAttributes } from "react";

/** A one-line field in the look of the design system. Whoever uses it names it. */
export function TextInput({
  invalid = false,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly invalid?: boolean }) {
  return (
    <div
      className="gov-form-input text-input"
      data-hydrated="true"
      data-size="s"
      data-invalid={invalid || undefined}
    >
      <span className="element">
        <input type="text" autoComplete="off" aria-invalid={invalid || undefined} {...rest} />
      </span>
    </div>
  );
}
