import { inForce } from "../rulebook/law-on.ts";
import type {
  Checked,
  Citation,
  DomesticTransfer,
  Grade,
  IsoDate,
  JurisdictionBasis,
  Rulebook,
  Text,
  Transfer,
} from "../rulebook/rulebook.ts";
import type { Asked } from "./transfer.ts";

/** What the answers about states mean, in one language: said once, since they are many. */
export interface StatesLegend {
  /** By basis. */
  readonly bases: Readonly<Record<string, BasisLegend>>;
  /** Left out where the rulebook declares no transfer. */
  readonly transfer?: TransferLegend;
}

/** What a basis of jurisdiction means, in one language. */
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

/** What governs the transfer of proceedings, in one language. */
export interface TransferLegend {
  readonly title: string;
  readonly grade: Grade;
  readonly checked: Checked;
  /** By ground or letter. */
  readonly says: Readonly<Record<string, string>>;
  /** The home state's own law. */
  readonly domestic: {
    readonly title: string;
    readonly says: string;
    /** Who decides, and how, on the day of the request. */
    readonly toHome: readonly StepLegend[];
    readonly fromHome: readonly StepLegend[];
  };
  readonly notes: readonly string[];
}

/** What a ground or a criterion of a transfer says, in one language. */
export interface StepLegend {
  readonly says: string;
  readonly provisions: readonly Citation[];
  readonly checked: Checked;
}

export function legendOf(
  { jurisdictionBases, transfer: [transfer] }: Rulebook,
  { on, language }: Asked,
): StatesLegend {
  const say = (text: Text) => text[language] ?? "";
  return {
    bases: Object.fromEntries(jurisdictionBases.map((basis) => [basis.basis, ofBasis(basis, say)])),
    ...(transfer === undefined ? {} : { transfer: ofTransfer(transfer, on, say) }),
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

function ofTransfer(transfer: Transfer, on: IsoDate, say: (text: Text) => string): TransferLegend {
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
  const stepsOf = ({ steps }: DomesticTransfer): StepLegend[] =>
    steps
      .filter((step) => inForce(step.inForce, on))
      .map(({ says, cites, checked: read }) => ({
        says: say(says),
        provisions: cites,
        checked: read,
      }));
  return {
    title: say(title),
    grade,
    checked,
    says: Object.fromEntries([...grounds, ...factors]),
    domestic: {
      title: say(domestic.title),
      says: say(domestic.says),
      toHome: stepsOf(toHome),
      fromHome: stepsOf(fromHome),
    },
    notes: notes.map(say),
  };
}
