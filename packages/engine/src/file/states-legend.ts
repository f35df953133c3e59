import type {
  Checked,
  Citation,
  Grade,
  JurisdictionBasis,
  Rulebook,
  Text,
  Transfer,
} from "../rulebook/rulebook.ts";

/** What the answers about states mean, in one language: said once, since they are many. */
export interface StatesLegend {
  /** By basis. */
  readonly bases: Readonly<Record<string, BasisLegend>>;
  /** Left out where the rulebook declares no transfer. */
  readonly transfer?: TransferLegend;
}

export interface BasisLegend {
  readonly label: string;
  /** In the home state. */
  readonly provisions: readonly Citation[];
  /** What obliges other states. */
  readonly elsewhere?: {
    readonly says: string;
    readonly provisions: readonly Citation[];
    readonly grade: Grade;
    readonly checked: Checked;
  };
  readonly notes: readonly string[];
}

export interface TransferLegend {
  readonly title: string;
  readonly grade: Grade;
  readonly checked: Checked;
  /** By ground or letter. */
  readonly says: Readonly<Record<string, string>>;
  /** The home state's own law. */
  readonly domestic: { readonly title: string; readonly says: string };
  readonly notes: readonly string[];
}

export function legendOf(
  { jurisdictionBases, transfer: [transfer] }: Rulebook,
  language: string,
): StatesLegend {
  const say = (text: Text) => text[language] ?? "";
  return {
    bases: Object.fromEntries(jurisdictionBases.map((basis) => [basis.basis, ofBasis(basis, say)])),
    ...(transfer === undefined ? {} : { transfer: ofTransfer(transfer, say) }),
  };
}

function ofBasis(
  { label, home, elsewhere, notes = [] }: JurisdictionBasis,
  say: (text: Text) => string,
): BasisLegend {
  return {
    label: say(label),
    provisions: home.cites,
    ...(elsewhere === undefined
      ? {}
      : {
          elsewhere: {
            says: say(elsewhere.says),
            provisions: elsewhere.cites,
            grade: elsewhere.grade,
            checked: elsewhere.checked,
          },
        }),
    notes: notes.map(say),
  };
}

function ofTransfer(transfer: Transfer, say: (text: Text) => string): TransferLegend {
  const { title, grade, checked, domestic, notes = [] } = transfer;
  const { toHome, fromHome } = domestic;
  const grounds = [...transfer.mandatory, ...transfer.optional].map(
    ({ ground, says }) => [ground, say(says)] as const,
  );
  const factors = [
    ...transfer.confers,
    ...transfer.criteria,
    ...[toHome, fromHome].flatMap((each) => [...each.conditions, ...each.criteria]),
  ].map(({ factor, says }) => [factor, say(says)] as const);
  return {
    title: say(title),
    grade,
    checked,
    says: Object.fromEntries([...grounds, ...factors]),
    domestic: { title: say(domestic.title), says: say(domestic.says) },
    notes: notes.map(say),
  };
}
