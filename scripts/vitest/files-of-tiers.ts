/**
 * What continuous integration runs beside `npm test`, with as few cases: what holds a boundary to another program that
 * no quick test crosses.
 */
export const BOUNDARY: readonly string[] = [
  // what is read and handed on
  "tests/documents/{documents,programs}.test.ts",
  "tests/{published,supply}/*.test.ts",
  "examples/*.test.ts",
  // the service started, crashed and asked odd things; the command as a process
  "tests/http/{analyses-in-threads,process}.test.ts",
  "tests/faults/{service-on-postgres,sqlite-killed}.test.ts",
  "tests/hostile/*.test.ts",
  "tests/command-line/{checkout,mcp,streams}.test.ts",
  // one database of each kind, and what is kept in them
  "tests/sql/{duckdb,postgresql,sqlite}.test.ts",
  "tests/archive/equals-engine.test.ts",
  "tests/http/stored-postgres.test.ts",
  "tests/store/postgres/*.test.ts",
];

/** What `npm test` and continuous integration leave to the full tier: whole files, since they take long. */
export const FULL_ONLY: readonly string[] = [
  // archives but a sample, and databases of invented laws
  "tests/archive/{bad-input,flips,postgres-lost,sample,target-file}.test.ts",
  "tests/sql/invented-laws.test.ts",
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
  // full disks, lost databases and loads
  "tests/faults/{full-disk,postgres,slow-clients,sqlite-full}.test.ts",
  "tests/load/*.test.ts",
  "tests/http/{node-budget,other-accounts,planted-markers,stalled-export,streams,unreviewed}.test.ts",
  // the command, option by option
  "tests/command-line/{analyses,archive}*.test.ts",
  "tests/command-line/{ask,backup,bad-input,export-sql,file,json-problems,law,mcp-size}.test.ts",
  "tests/command-line/{tokens-and-receipts,training,wordings}.test.ts",
  // every script, and every group of the bench
  "tests/documents/scripts.test.ts",
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
  // how tests are run, and an operation that is added to a copy of all packages
  "tests/runner/*.test.ts",
  "packages/cli/src/progress/with-progress.test.ts",
  "tests/shape/one-operation.test.ts",
  "tests/public-api/api-reference.test.ts",
];

/** What all leave to the deep tier: the analyses of the whole law once more, by an independent solver. */
export const DEEP_ONLY: readonly string[] = ["tests/properties/analysis/*z3.test.ts"];
