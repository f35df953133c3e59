import type { ComponentType } from "react";
import {
  Day,
  type FileWord,
  OneOf,
  OptionOf,
  Persons,
  Truth,
  Whole,
  Years,
  YesOrNo,
} from "./fields.tsx";
import { type FieldProps, Given } from "./given.tsx";
import { Made } from "./made-field.tsx";
import { type Part, type PartOf, said, UNKNOWN } from "./members.ts";
import { States } from "./states-field.tsx";

type Member<Held> = {
  [Each in keyof Held & string]: Each | `${Each}.${keyof NonNullable<Held[Each]> & string}`;
}[keyof Held & string];

/** A field of the page for a member of a part of a file. */
export interface PartField<Held> {
  /** One within another with a point between. */
  readonly member: Member<Held>;
  readonly label: FileWord;
  readonly Field: ComponentType<FieldProps>;
  /** Stands folded away with what is seldom said. */
  readonly more?: true;
  /** Left out: always. */
  readonly drawnWhen?: (held: Held) => boolean;
  /** What else of the part changes with it. */
  readonly alongside?: (
    value: unknown,
    held: Held,
  ) => { readonly [Member in keyof Held]?: unknown };
}

/** A kind of field with what is said of it beside. */
function kind<Rest>(
  Field: ComponentType<FieldProps & Rest>,
  rest: Rest,
): ComponentType<FieldProps> {
  return (props) => <Field {...props} {...rest} />;
}

const Citizenships = kind(States, { none: "stateless", abroad: "ofAbroad" });
const Residence = kind(States, { none: "inNoState", abroad: "inAbroad" });
const Place = kind(States, { abroad: "inAbroad" });
const Item = kind(OneOf, { of: "items", open: "none" });
const ItemOrNone = kind(OneOf, { of: "items", orNone: true });
const Act = kind(OneOf, { of: "acts" });
const ActOrNone = kind(OneOf, { of: "acts", orNone: true });
const Count = kind(Whole, { digits: 6 });

/** An act without an item is done to somebody; one with an item seldom to anybody but whom it shows. */
const isAgainst = ({ item, against }: PartOf<"acts">) =>
  said(item) === undefined || against !== undefined;

/** The fields of each part of a file, in the order in which they stand. */
export const PART_FIELDS: {
  readonly [Name in Part]: readonly PartField<PartOf<Name>>[];
} = {
  persons: [
    {
      ...{ member: "birthDate", label: "birthDate", Field: Day },
      alongside: (day) => (day === undefined ? {} : { age: undefined }),
    },
    {
      ...{ member: "age", label: "age", Field: Years },
      drawnWhen: ({ birthDate }) => birthDate === undefined || birthDate === UNKNOWN,
    },
    { member: "citizenships", label: "citizenships", Field: Citizenships },
    { member: "habitualResidence", label: "residence", Field: Residence },
    { member: "permanentResidence", label: "permit", Field: Residence },
    { member: "apprehendedInCzechia", label: "apprehended", Field: Truth },
  ],
  items: [
    { member: "shows", label: "shows", Field: Persons },
    { member: "madeBy", label: "madeBy", Field: Persons },
    { member: "made", label: "made", Field: Made },
    { member: "content", label: "content", Field: OptionOf },
    { member: "form", label: "form", Field: OptionOf },
  ],
  acts: [
    { member: "by", label: "by", Field: Persons },
    { member: "conduct", label: "conduct", Field: OptionOf },
    { member: "item", label: "withItem", Field: Item },
    { member: "against", label: "against", Field: Persons, drawnWhen: isAgainst },
    { member: "to", label: "to", Field: Persons },
    { member: "when", label: "when", Field: Day },
    { member: "place", label: "place", Field: Place },
    { member: "effect", label: "effect", Field: Place, more: true },
    {
      ...{ member: "against", label: "against", Field: Persons, more: true },
      drawnWhen: (act) => !isAgainst(act),
    },
    { member: "audience", label: "audience", Field: OptionOf, more: true },
    { member: "others", label: "unnamedRecipients", Field: Count, more: true },
    {
      ...{ member: "received", label: "received", Field: Act, more: true },
      // left out beside it, asking would count as "no"
      alongside: (act, { asked = UNKNOWN }) => ({ asked: act === undefined ? undefined : asked }),
    },
    {
      ...{ member: "asked", label: "asked", more: true },
      drawnWhen: ({ received }) => said(received) !== undefined,
      Field: ({ value = false, onValue, ...props }) => (
        <Truth {...props} value={value} onValue={(is) => onValue(is ?? UNKNOWN)} />
      ),
    },
    { member: "under", label: "under", Field: ActOrNone, more: true },
    { member: "threat.kind", label: "threatKind", Field: OptionOf, more: true },
    { member: "threat.aim", label: "threatAim", Field: OptionOf, more: true },
    { member: "holds", label: "holds", Field: ItemOrNone, more: true },
  ],
  states: [
    {
      ...{ member: "punishable", label: "punishable" },
      Field: (props) => (
        <Given {...props}>
          <YesOrNo {...props} />
        </Given>
      ),
    },
    { member: "ageOfResponsibility", label: "ageThere", Field: Years },
  ],
};

/** What the field for a member is called; nothing where it has none. */
export function labelOf(part: Part, member: string): FileWord | undefined {
  const fields: readonly { readonly member: string; readonly label: FileWord }[] =
    PART_FIELDS[part];
  return fields.find((each) => each.member === member)?.label;
}
