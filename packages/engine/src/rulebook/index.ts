/** `@cokdyby/engine/rulebook`: the law as data. Its declarations, conditions and days, and how they are named, hashed and parsed. */

export { derived } from "../derived.ts";
export { completedYears, daysOfMonth, isCalendarDate } from "../facts/calendar.ts";
export { canonicalJson, digestOf, sha256Of } from "./digest.ts";
export { homeWordsOf } from "./home-words.ts";
export { pathOf, pointerOf } from "./json-pointer.ts";
export type { DayExpression, NumberExpression } from "./limit-shapes.ts";
export { parseAmendment, parseCondition, parseExpectation } from "./parse-data.ts";
export { FORBIDDEN_KEYS, malformedText } from "./plain-data.ts";
export { READ_CODES } from "./problems.ts";
export {
  type FileFact,
  GRADES,
  type Grade,
  OPERATORS,
  type OperatorName,
} from "./rule-language.ts";
export type {
  AtMost,
  CaseFile,
  Change,
  Concurrence,
  DateOrder,
  Derivation,
  FactDeclaration,
  JurisdictionBasis,
  LaterLaw,
  Leaf,
  Limit,
  NamedCondition,
  Operand,
  OptionDeclaration,
  OutcomeDeclaration,
  OutcomeRows,
  Parameter,
  PresumedDate,
  Presumption,
  Property,
  Reading,
  ReadingOption,
  RowMember,
  Rule,
  RuleExample,
  Source,
  Span,
  Steps,
  Table,
  Transfer,
  Warning,
  Wording,
} from "./rulebook.ts";
export { STATUSES } from "./statuses.ts";
export type { StoryArgument, StoryPlan, Telling, Wanted } from "./story-plan.ts";
