/**
 * What `npm test` leaves to the full tier: whole files, since they take long. Of the others each test is run by
 * `npm test`, those that are tagged `sized` with fewer cases.
 */
export const FULL_ONLY: readonly string[] = [
  // databases and archives but the stores
  "tests/archive/*.test.ts",
  "tests/sql/*.test.ts",
  // every list of the law on every date, each wording once more, and the store looked through
  "tests/http/law-of-the-product.test.ts",
  "tests/store/checking.test.ts",
  "tests/wordings/replayed.test.ts",
  // the law that the page begins with against the whole, and each case asked to its end
  "packages/web/src/worker/law-at-hand.test.ts",
  "packages/web/src/law/sections.test.ts",
  // what a draft is written and printed as, clause by clause
  "packages/web/src/screens/workbench/clauses/clauses-in-text.test.ts",
  "packages/web/src/screens/workbench/{document/document,clauses/amendment-yaml}.test.ts",
  // crashes, loads and odd requests by the hundred
  "tests/{faults,hostile,load}/*.test.ts",
  "tests/store/postgres/*.test.ts",
  "tests/http/{analyses-in-threads,node-budget,other-accounts,planted-markers,process}.test.ts",
  "tests/http/{stalled-export,stored-postgres,streams,unreviewed}.test.ts",
  // the command, started anew for each answer
  "tests/command-line/{analyses,archive,json-problems,mcp}*.test.ts",
  "tests/command-line/{ask,backup,bad-input,checkout,export-sql,file,law}.test.ts",
  "tests/command-line/{streams,tokens-and-receipts,training,wordings}.test.ts",
  // every document, and every group of the bench
  "tests/documents/*.test.ts",
  "tests/shape/contributing.test.ts",
  "tests/bench/*.test.ts",
  // whole files, answer by answer
  "tests/properties/case-file/{changed-files,deciding-cells,plan-by-evaluation}.test.ts",
  "tests/rulebook/case-file/{states,wrong-projection}.test.ts",
  "tests/rulebook/guide/charge-words.test.ts",
  "packages/web/src/screens/file/edit/answer-unknown.test.ts",
  // the law once more, by other means
  "tests/properties/analysis/{counts-by-enumeration,near-and-idle-by-trial}.test.ts",
  "tests/properties/analysis/{pattern-examples-run,patterns-cover-the-flips}.test.ts",
  "tests/properties/analysis/{properties-by-sampling,why-not-comes-true}.test.ts",
  "tests/rulebook/more-favourable/never-a-harsher-law.test.ts",
  "tests/stories/{any-case,every-value,kinds}.test.ts",
  "tests/training/{branching,coverage,feedback,levels}.test.ts",
  "packages/training/src/exports/moodle/moodle-xml.test.ts",
  // each citation against its pins, which the build of the rulebook looks at too, and each worked case with every change
  "packages/rules/src/wordings/{check-pins,mentions}.test.ts",
  "tests/rulebook/{changes-of-worked-cases,side-effects-of-amendments}.test.ts",
  // how tests are run, an operation that is added to a copy of all packages, and what is handed on
  "tests/runner/*.test.ts",
  "packages/cli/src/progress/with-progress.test.ts",
  "tests/shape/one-operation.test.ts",
  "tests/{published,supply}/*.test.ts",
  "tests/public-api/api-reference.test.ts",
  "examples/*.test.ts",
];

/** What both leave to the deep tier: the analyses of the whole law once more, by an independent solver. */
export const DEEP_ONLY: readonly string[] = ["tests/properties/analysis/*z3.test.ts"];
