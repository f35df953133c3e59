import { daysOfMonth, isCalendarDate } from "@cokdyby/engine/rulebook";
import type { PlainKeyOf } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { daysWithin, roughOf } from "../../../ui/date-parts.ts";
import { type Options, SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";
import { useFile } from "../file-store.ts";
import { useMemberWords } from "../member-words.ts";
import { type FieldProps, Given } from "./given.tsx";
import { named, said } from "./members.ts";

/** A message of the words of a file that takes no arguments. */
export type FileWord = PlainKeyOf<typeof fileWords>;

/** One of some values, or not established. */
function Choice({
  label,
  value,
  onValue,
  options,
  open = "unknown",
}: Omit<FieldProps, "part" | "id" | "member"> & {
  readonly options: Options;
  readonly open?: FileWord | undefined;
}) {
  const t = useWords(fileWords);
  return (
    <SelectField
      label={label}
      value={said(value) ?? ""}
      options={[["", t(open)], ...options]}
      onChange={(chosen) => onValue(chosen || undefined)}
    />
  );
}

/** No id has a blank in it. */
const NO_ONE = "no one";

/**
 * One of the items or of the other acts of the file.
 *
 * @param open what it says where nothing is chosen
 * @param orNone with one more choice: certainly none of them, which the file writes as `false`
 */
export function OneOf({
  of,
  orNone = false,
  part,
  id,
  value,
  onValue,
  ...props
}: FieldProps & {
  readonly of: "items" | "acts";
  readonly open?: FileWord;
  readonly orNone?: boolean;
}) {
  const t = useWords(fileWords);
  const ids = Object.keys(useFile().file[of] ?? {}).filter((each) => of !== part || each !== id);
  const options = ids.map((each) => [each, each] as const);
  return (
    <Choice
      {...props}
      value={value === false ? NO_ONE : value}
      options={orNone ? [[NO_ONE, t("none")], ...options] : options}
      onValue={(chosen) => onValue(chosen === NO_ONE ? false : chosen)}
    />
  );
}

/** One of the options of the fact for which the member stands, in the rulebook's own words. */
export function OptionOf(props: FieldProps) {
  const { rulebook, say } = useLaw();
  const fact = useMemberWords().fact(props.member) ?? "";
  const { options = [] } = rulebook.facts.find((each) => each.fact === fact) ?? {};
  return (
    <Given {...props}>
      <Choice
        {...props}
        options={options.map(({ option }) => [option, say.stated(fact, option)])}
      />
    </Given>
  );
}

/** Yes, no, or not established, which the file writes in these words. */
export function YesOrNo({ value, ...props }: FieldProps) {
  const t = useWords(fileWords);
  return (
    <Choice
      {...props}
      value={value === true ? "yes" : value === false ? "no" : value}
      options={[
        ["yes", t("yes")],
        ["no", t("no")],
      ]}
    />
  );
}

/** As {@link YesOrNo}, written as true or false. */
export function Truth({ onValue, ...props }: FieldProps) {
  return <YesOrNo {...props} onValue={(chosen) => onValue(chosen && chosen === "yes")} />;
}

/** Some of the persons of the file; none ticked: not established. */
export function Persons({ part, id, label, value, onValue }: FieldProps) {
  const own = useId();
  const persons = Object.keys(useFile().file.persons ?? {});
  const ticked = named(value as string | readonly string[] | undefined);
  if (persons.length === 0) return null;
  return (
    // each act asks the same: the name of the group says of which
    <fieldset className="stack gap-xs" aria-labelledby={`${own} file-${part}-${id}-title`}>
      <span id={own} className="field-label">
        {label}
      </span>
      <div className="cluster middle gap-l">
        {persons.map((person) => (
          <Checkbox
            key={person}
            checked={ticked.includes(person)}
            onChange={(is) => {
              const chosen = persons.filter((each) =>
                each === person ? is : ticked.includes(each),
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

/** A whole number. @param digits so many at most */
export function Whole({ digits, ...props }: FieldProps & { readonly digits: number }) {
  const { label, value, onValue } = props;
  return (
    <Given {...props}>
      <TextField
        label={label}
        inputMode="numeric"
        value={typeof value === "number" ? String(value) : ""}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.replace(/\D/g, "").slice(0, digits);
          onValue(typed === "" ? undefined : Number(typed));
        }}
      />
    </Given>
  );
}

/** A whole number of years. */
export function Years(props: FieldProps) {
  return <Whole {...props} digits={3} />;
}

/**
 * A day, with its name above.
 *
 * @param mayBeRough whether of one that is not known a month or a year will do, which the file writes as two days
 */
export function Day({
  value,
  mayBeRough = true,
  ...props
}: FieldProps & { readonly mayBeRough?: boolean }) {
  const { part, id, label, onValue } = props;
  const t = useWords(fileWords);
  const own = useId();
  const rough = mayBeRough ? roughIn(value) : undefined;
  return (
    <Given {...props} value={rough === undefined ? value : undefined}>
      <div className="field">
        <span id={`${own}-name`} className="field-label">
          {label}
        </span>
        <DateInput
          name={label}
          labelledBy={`${own}-name file-${part}-${id}-title`}
          day={isCalendarDate(value) ? value : rough}
          describedBy={mayBeRough ? own : undefined}
          mayBeRough={mayBeRough}
          onDay={(next) => onValue(next && (isCalendarDate(next) ? next : daysWithin(next)))}
        />
        {mayBeRough ? (
          <p id={own} className="hint">
            {t("roughHint")}
          </p>
        ) : null}
      </div>
    </Given>
  );
}

/** The month or the year within which a day is said to lie. */
export function roughIn(value: unknown): string | undefined {
  const days = typeof value === "string" ? daysOfMonth(value) : value;
  if (typeof days !== "object" || days === null || !("min" in days && "max" in days)) return;
  return roughOf({ min: String(days.min), max: String(days.max) });
}
