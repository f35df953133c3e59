// `pnpm words` writes this from catalogues/cli/condition.cs.yaml and catalogues/cli/condition.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ConditionMessages {
  all: null;
  any: null;
  not: null;
  or: null;
}

export const conditionWords: Catalogue<ConditionMessages> = {
  cs: {
    all: "platí vše:",
    any: "platí alespoň jedno:",
    not: "neplatí, že:",
    or: "nebo",
  },
  en: {
    all: "all of these:",
    any: "at least one of these:",
    not: "not:",
    or: "or",
  },
};
