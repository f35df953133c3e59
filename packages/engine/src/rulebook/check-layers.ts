import { type Check, expectFits, expectKnown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { domainOf, domainOfReading } from "./domain.ts";
import type { OutcomeDeclaration } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks that the layer reading and the layers fit: each option selects one layer, and each selected layer has one. */
export function checkLayers(check: Check): void {
  const { layerReading, layers } = check.rulebook;
  const report = (detail: string, pointer: string) =>
    check.report({ code: "LAYER_MISFIT", detail }, pointer);
  if (layerReading === undefined) {
    for (const [index, layer] of layers.entries()) {
      if (layer.selectedBy === undefined) continue;
      report(
        "no `layerReading` chooses between layers; name it",
        member("/layers", index, "selectedBy"),
      );
    }
    return;
  }
  if (!expectKnown(check, "readings", layerReading, "/layerReading")) return;
  const reading = check.names.readings.get(layerReading);
  if (reading === undefined) return;
  const selected = layers.map((layer) => layer.selectedBy);
  for (const [index, option] of selected.entries()) {
    if (option === undefined) continue;
    const pointer = member("/layers", index, "selectedBy");
    expectFits(check, option, domainOfReading(reading), layerReading, pointer);
    if (selected.indexOf(option) < index)
      report(`another layer is selected by \`${option}\` already`, pointer);
  }
  for (const { option } of reading.options) {
    if (selected.includes(option)) continue;
    report(`no layer is selected by option \`${option}\` of \`${layerReading}\``, "/layerReading");
  }
}

/** Checks that what is set aside is a value of its fact. */
export function checkSetAside(check: Check): void {
  const { setAside } = check.rulebook;
  if (setAside === undefined) return;
  if (!expectKnown(check, "facts", setAside.fact, "/setAside/fact")) return;
  const fact = check.names.facts.get(setAside.fact);
  const domain = fact && domainOf(fact, check.names);
  if (domain === undefined || domain.kind === "date") return;
  expectFits(check, setAside.value, domain, setAside.fact, "/setAside/value");
}

/** Checks the declarations of outcomes: group, layers, sources. */
export function checkOutcomes(check: Check): void {
  for (const [index, outcome] of check.rulebook.outcomes.entries()) {
    const pointer = member("/outcomes", index);
    expectKnown(check, "groups", outcome.group, member(pointer, "group"));
    for (const [at, layer] of outcome.layers.entries()) {
      expectKnown(check, "layers", layer, member(pointer, "layers", at));
    }
    checkCitations(check, outcome.sources ?? [], member(pointer, "sources"));
  }
}

/**
 * Checks that each layer that an outcome claims has a rule that concludes it; an exception concludes
 * nothing. Not asked of an amended rulebook: to repeal the last rule is to say "never".
 */
export function checkOutcomesHaveRules(check: Check): void {
  for (const [index, outcome] of check.rulebook.outcomes.entries()) {
    for (const [at, layer] of outcome.layers.entries()) {
      if (!check.names.layers.has(layer) || hasRule(check, outcome, layer)) continue;
      const detail = `no rule of layer \`${layer}\` concludes \`${outcome.outcome}\`; write one, or take the layer away here`;
      check.report(
        { code: "OUTCOME_WITHOUT_RULE", detail },
        member("/outcomes", index, "layers", at),
      );
    }
  }
}

function hasRule(check: Check, { outcome }: OutcomeDeclaration, layer: string): boolean {
  return check.rulebook.rules.some(
    (rule) => rule.concludes === outcome && rule.layer === layer && rule.exceptionTo === undefined,
  );
}
