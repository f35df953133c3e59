/** `@cokdyby/engine/export`: the law for other engines, as stock rules and as SQL. */

export { type ExportedCondition, type ExportedRules, exportRules } from "./export-rules.ts";
export { exportSql, exportSqlTogether, type SqlQueries, type SqlTogether } from "./export-sql.ts";
export { SQL_COLUMNS, type SqlColumn } from "./row-query.ts";
export type { SqlDialectId } from "./sql-dialect.ts";
