import { fileWords } from "@cokdyby/words/web/file";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { type Options, SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly onValue: (value: Value | undefined) => void;
}

/** One of some values, or not established. */
export function OneOf({
  label,
  value,
  onValue,
  options,
  open,
}: FieldProps<string> & { readonly options: Options; readonly open?: string }) {
  const t = useWords(fileWords);
  return (
    <SelectField
      label={label}
      value={value ?? ""}
      options={[["", open ?? t("unknown")], ...options]}
      onChange={(chosen) => onValue(chosen || undefined)}
    />
  );
}

/** One of the options of a fact, in the rulebook's own words. */
export function OptionOf({
  fact,
  ...rest
}: Omit<Parameters<typeof OneOf>[0], "options"> & { readonly fact: string }) {
  const { rulebook, say } = useLaw();
  const declared = rulebook.facts.find((each) => each.fact === fact);
  const options = (declared?.options ?? []).map(
    ({ option }) => [option, say.stated(fact, option)] as const,
  );
  return <OneOf {...rest} options={options} />;
}

/** Yes, no, or not established. */
export function Truth({ value, onValue, ...rest }: FieldProps<boolean>) {
  const t = useWords(fileWords);
  return (
    <OneOf
      {...rest}
      value={value === undefined ? undefined : value ? "yes" : "no"}
      onValue={(chosen) => onValue(chosen === undefined ? undefined : chosen === "yes")}
      options={[
        ["yes", t("yes")],
        ["no", t("no")],
      ]}
    />
  );
}

/** Some of the persons of the file; none ticked: not established. */
export function Persons({
  label,
  value = [],
  onValue,
  persons,
}: FieldProps<readonly string[]> & { readonly persons: readonly string[] }) {
  const id = useId();
  if (persons.length === 0) return null;
  return (
    <fieldset className="stack gap-xs" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="cluster middle gap-s">
        {persons.map((person) => (
          <Checkbox
            key={person}
            checked={value.includes(person)}
            onChange={(ticked) => {
              const chosen = persons.filter((each) =>
                each === person ? ticked : value.includes(each),
              );
              onValue(chosen.length === 0 ? undefined : chosen);
            }}
          >
            {person}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** Codes of states, a blank or comma between; read when the field is left. */
export function States({ label, value, onValue }: FieldProps<readonly string[]>) {
  const written = (value ?? []).join(" ");
  const [typed, setTyped] = useState<string>();
  const read = (text: string) => {
    const states = text
      .split(/[\s,;]+/)
      .filter((each) => each !== "")
      .map((each) => (/^(none|abroad)$/i.test(each) ? each.toLowerCase() : each.toUpperCase()));
    setTyped(undefined);
    onValue(states.length === 0 ? undefined : states);
  };
  return (
    <TextField
      label={label}
      value={typed ?? written}
      spellCheck={false}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={({ currentTarget }) => {
        if (typed !== undefined) read(currentTarget.value);
      }}
    />
  );
}

/** A whole number of years. */
export function Years({ label, value, onValue }: FieldProps<number>) {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === undefined ? "" : String(value)}
      onChange={({ currentTarget }) => {
        const digits = currentTarget.value.replace(/\D/g, "").slice(0, 3);
        onValue(digits === "" ? undefined : Number(digits));
      }}
    />
  );
}

/** A day, with its name above. */
export function Day({ label, value, onValue }: FieldProps<string>) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <DateInput name={label} day={value} onDay={onValue} />
    </div>
  );
}
