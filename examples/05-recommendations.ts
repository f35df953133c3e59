// Which recommendations of the Committee does the law meet, over all cases and readings?
import { lawOn } from "@cokdyby/engine";
import { check } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
for (const { id, status, dependsOn } of check(lawOn(rulebook, "2026-03-01"), rulebook.properties)) {
  console.log([id, status, ...dependsOn].join(" "));
}
// ii-6-own-possession notMet
// ii-6-consented-possession notMet
// ii-6-passive-receipt contested passiveKept
// ii-8-private-sharing notMet
// ii-9-last-resort contested jjaAsLastResort
// ii-11-both-offences notMet
// ii-11-any-csgsiv notMet
// iv-6-core-offences contested authority nationalsDualCriminality
// iv-7-self-generated contested authority nationalsDualCriminality
// iv-8-solicitation contested authority nationalsDualCriminality
// iv-9-victim-jurisdiction notMet
// lc-25-1-e contested authority nationalsDualCriminality treatyEffect
// lc-25-4 contested authority nationalsDualCriminality
// lc-25-6-report met
// lc-25-6-request contested authority treatyEffect
