import type { Finding, Status } from "@cokdyby/engine";

/** What one layer of the law answers by itself. */
export interface LayerAnswer {
  /** The option of the layer reading that follows it. */
  readonly option: string;
  readonly status: Status;
  /** The other readings it turns on, where it is contested in itself. */
  readonly dependsOn: readonly string[];
}

/**
 * The answers of the layers side by side, where they are not the same: of a finding that turns on the
 * reading between them, or that would come out otherwise with another option of it.
 *
 * @param layerReading the reading that chooses between layers
 * @param options its options, in rulebook order
 * @returns nothing when the finding does not turn on that reading and would not with another option
 */
export function answersByLayer(
  { dependsOn, byReading, alternatives = [], status: own }: Finding,
  layerReading: string,
  options: readonly string[],
): readonly LayerAnswer[] {
  const others = alternatives.filter(({ reading }) => reading === layerReading);
  if (others.some(({ status }) => status !== own)) {
    return options.map((option) => {
      const status = others.find((each) => each.option === option)?.status ?? own;
      return { option, status, dependsOn: [] };
    });
  }
  if (!dependsOn.includes(layerReading)) return [];
  return options.map((option) => {
    const rows = byReading.filter(({ readings }) => {
      const chosen = readings[layerReading];
      return chosen === undefined || chosen === option;
    });
    const statuses = new Set(rows.map(({ status }) => status));
    const [only] = statuses;
    const status: Status = statuses.size === 1 && only !== undefined ? only : "contested";
    const others = new Set(rows.flatMap(({ readings }) => Object.keys(readings)));
    const inner = dependsOn.filter((each) => each !== layerReading && others.has(each));
    return { option, status, dependsOn: status === "contested" ? inner : [] };
  });
}
