import { isState } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { type Options, SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { useFactWords } from "../fact-words.ts";
import { ABROAD, isNone, NONE, named, said } from "./members.ts";

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly onValue: (value: Value | undefined) => void;
}

/** A field of which the file may say more than one value, as a range. */
interface MemberProps<Value> {
  readonly label: string;
  /** The fact in whose words it is told. */
  readonly fact: string;
  /** As it stands in the file. */
  readonly member: unknown;
  readonly onValue: (value: Value | undefined) => void;
}

/**
 * A field, or in its place what the file says where the field cannot hold it: it is seen, and gives way only
 * to whoever means it.
 *
 * @param words nothing where the field itself shows it
 */
export function Given({
  label,
  words,
  children,
}: {
  readonly label: string;
  readonly words: string | undefined;
  readonly children: ReactNode;
}) {
  const t = useWords(fileWords);
  const place = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState(false);
  useEffect(() => {
    if (changes) place.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [changes]);
  return words === undefined || changes ? (
    <div ref={place} className="stack gap-xs">
      {children}
      {words === undefined ? null : <p className="hint">{t("replacesGiven", { words })}</p>}
    </div>
  ) : (
    <div className="field">
      <span className="field-label">{label}</span>
      <p>{words}</p>
      <div>
        <button
          type="button"
          className="small link-button"
          aria-label={t("changeOf", { label })}
          onClick={() => setChanges(true)}
        >
          {t("change")}
        </button>
      </div>
    </div>
  );
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

/** As {@link OneOf}, with one more choice: certainly none of them, which the file writes as `false`. */
export function OneOrNone({
  value,
  onValue,
  options,
  ...rest
}: Omit<FieldProps<string | false>, "label"> & {
  readonly label: string;
  readonly options: Options;
}) {
  const t = useWords(fileWords);
  // no id has a blank in it
  const none = "no one";
  return (
    <OneOf
      {...rest}
      value={value === false ? none : said(value)}
      options={[[none, t("none")], ...options]}
      onValue={(chosen) => onValue(chosen === none ? false : chosen)}
    />
  );
}

/** One of the options of a fact, in the rulebook's own words. */
export function OptionOf({ label, fact, member, onValue }: MemberProps<string>) {
  const { rulebook, say } = useLaw();
  const words = useFactWords();
  const declared = rulebook.facts.find((each) => each.fact === fact);
  const options = (declared?.options ?? []).map(
    ({ option }) => [option, say.stated(fact, option)] as const,
  );
  return (
    <Given label={label} words={words.several(fact, member)}>
      <OneOf label={label} value={said(member)} onValue={onValue} options={options} />
    </Given>
  );
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
      <div className="cluster middle gap-l">
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

/** What a member that lists states may hold: codes, or the word for none. */
type StatesMember = string | readonly string[];

/**
 * Codes of states, a blank or comma between; read as they are typed. What is no code is told at the field and
 * never written into the file.
 *
 * @param none what it says that there is none; left out where the file cannot say so
 * @param abroad what it says that there is one that is not named
 */
export function States({
  label,
  value,
  onValue,
  none,
  abroad,
}: FieldProps<StatesMember> & { readonly none?: string; readonly abroad: string }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(true);
  const has = isNone(value);
  const listed = has ? [] : named(value);
  const isAbroad = listed.includes(ABROAD);
  const written = listed.filter((each) => each !== ABROAD).join(" ");
  const wrong = left ? partsOf(typed ?? written).filter((each) => !isState(each)) : [];
  const write = (codes: readonly string[], withAbroad: boolean) => {
    const states = [...new Set(codes.filter(isState)), ...(withAbroad ? [ABROAD] : [])];
    onValue(states.length === 0 ? undefined : states);
  };
  // states from elsewhere, as by undoing, take the place of what was typed
  const key = JSON.stringify(value);
  useEffect(() => {
    if (document.activeElement?.id !== id) setTyped(undefined);
  }, [key, id]);
  const told = [`${id}-hint`, ...(wrong.length === 0 ? [] : [`${id}-problem`])].join(" ");
  return (
    <div className="stack gap-xs">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <TextInput
          id={id}
          value={typed ?? written}
          spellCheck={false}
          invalid={wrong.length > 0}
          aria-describedby={told}
          onFocus={() => setLeft(false)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            write(partsOf(currentTarget.value), isAbroad);
          }}
          onBlur={() => {
            setLeft(true);
            if (partsOf(typed ?? "").every(isState)) setTyped(undefined);
          }}
        />
        {wrong.length === 0 ? null : (
          <p id={`${id}-problem`} className="small field-problem" role="alert">
            {t("noState", { count: wrong.length, codes: say.and(wrong) })}
          </p>
        )}
        <p id={`${id}-hint`} className="hint">
          {t("statesHint")}
        </p>
      </div>
      <Checkbox checked={isAbroad} onChange={(ticked) => write(partsOf(typed ?? written), ticked)}>
        {abroad}
      </Checkbox>
      {none === undefined ? null : (
        <Checkbox
          checked={has}
          onChange={(ticked) => {
            setTyped(undefined);
            onValue(ticked ? NONE : undefined);
          }}
        >
          {none}
        </Checkbox>
      )}
    </div>
  );
}

function partsOf(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((each) => each !== "");
}

/** A whole number. @param digits so many at most */
export function Whole({
  label,
  value,
  words,
  digits,
  onValue,
}: FieldProps<number> & { readonly words?: string | undefined; readonly digits: number }) {
  return (
    <Given label={label} words={words}>
      <TextField
        label={label}
        inputMode="numeric"
        value={value === undefined ? "" : String(value)}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.replace(/\D/g, "").slice(0, digits);
          onValue(typed === "" ? undefined : Number(typed));
        }}
      />
    </Given>
  );
}

/** A whole number of years. */
export function Years(props: Omit<Parameters<typeof Whole>[0], "digits">) {
  return <Whole {...props} digits={3} />;
}

/** A day, with its name above. @param words what the file says where that is no single day */
export function Day({
  label,
  value,
  words,
  onValue,
}: FieldProps<string> & { readonly words?: string | undefined }) {
  return (
    <Given label={label} words={words}>
      <div className="field">
        <span className="field-label">{label}</span>
        <DateInput name={label} day={value} onDay={onValue} />
      </div>
    </Given>
  );
}
