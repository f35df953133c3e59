import { type ComponentProps, useId } from "react";
import { TextInput } from "./text-input.tsx";

/** A one-line field with its name above. */
export function TextField({
  label,
  className = "",
  ...rest
}: Omit<ComponentProps<typeof TextInput>, "id"> & { readonly label: string }) {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <TextInput id={id} {...rest} />
    </div>
  );
}
