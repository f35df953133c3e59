import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
// the API of TypeScript 7 for syntax trees is not stable yet
import { parseSync } from "vite";
import { expect, test } from "vitest";

const SOURCE = join(import.meta.dirname, "../../packages/engine/src");

/** Methods by which a collection is changed. */
const WRITING =
  /^(add|clear|copyWithin|delete|fill|pop|push|reverse|set|shift|sort|splice|unshift)$/;

type Tree = { readonly [member: string]: unknown };

/**
 * What a module changes, or could change, beside its exports. At its top level stand no `let` and no
 * `var`; what is made by `new` has a type that begins with `Readonly`; and nothing is written through a
 * name that is declared there. Classes have no static fields but readonly ones that are not made by `new`.
 */
function stateIn(text: string): string[] {
  const { program, errors } = parseSync("module.ts", text);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const names = new Set<string>();
  const found: string[] = [];
  const words = ({ start, end }: Tree) =>
    text.slice(Number(start), Number(end)).split("\n")[0] ?? "";
  for (const statement of program.body as unknown as Tree[]) {
    const declared = (statement.declaration ?? statement) as Tree;
    if (typeof (declared.id as Tree | null)?.name === "string") {
      names.add((declared.id as { name: string }).name);
    }
    if (declared.type !== "VariableDeclaration") continue;
    for (const { id, init } of declared.declarations as { id: Tree; init: Tree | null }[]) {
      if (typeof id.name === "string") names.add(id.name);
      const type = id.typeAnnotation === null ? "" : words(id.typeAnnotation as Tree);
      const isMade = init !== null && /^new\b/.test(words(init));
      if (declared.kind !== "const" || (isMade && !/^: Readonly/.test(type))) {
        found.push(words(declared));
      }
    }
  }
  for (const node of nodesIn(program)) {
    const isStatic = node.type === "PropertyDefinition" && node.static === true;
    if (isStatic && (node.readonly !== true || /=\s*new\b/.test(words(node))))
      found.push(words(node));
    const target = writtenBy(node);
    if (target !== undefined && names.has(target)) found.push(words(node));
  }
  return found;
}

function* nodesIn(value: unknown): Generator<Tree> {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value) yield value as Tree;
  for (const member of Object.values(value)) yield* nodesIn(member);
}

/** The name through a member of which something is written. */
function writtenBy(node: Tree): string | undefined {
  switch (node.type) {
    case "AssignmentExpression":
      return ownerOf(node.left as Tree);
    case "UpdateExpression":
      return ownerOf(node.argument as Tree);
    case "UnaryExpression":
      return node.operator === "delete" ? ownerOf(node.argument as Tree) : undefined;
    case "CallExpression": {
      const { property } = node.callee as { property?: { name?: unknown } };
      return WRITING.test(String(property?.name)) ? ownerOf(node.callee as Tree) : undefined;
    }
    default:
      return undefined;
  }
}

function ownerOf(node: Tree): string | undefined {
  if (node.type !== "MemberExpression") return undefined;
  const object = node.object as Tree;
  return object.type === "Identifier" ? String(object.name) : ownerOf(object);
}

test.each([
  "let count = 0;",
  "export let count = 0;",
  "var count = 0;",
  "const cache = new Map();",
  "export const cache = new WeakMap<object, string>();",
  "const seen: Set<string> = new Set();",
  "const list: string[] = [];\nfunction note(word: string) {\n  list.push(word);\n}",
  "const counts: Record<string, number> = {};\nexport function count(id: string) {\n  counts[id] = 1;\n}",
  "const state = { open: 0 };\nexport const open = () => state.open++;",
  "const state: { open?: 1 } = {};\nexport const close = () => delete state.open;",
  "export function next() {}\nnext.count = 0;",
  "class Counter {\n  static count = 0;\n}",
  "class Cache {\n  static readonly #all = new Map();\n}",
])("state is found in a module: %s", (text) => {
  expect(stateIn(text)).toHaveLength(1);
});

test.each([
  "const words: ReadonlySet<string> = new Set();",
  "const list = [1, 2] as const;\nexport const more = () => [...list].sort();",
  "export function collect() {\n  const found = new Map();\n  found.set(1, 2);\n  return found;\n}",
  "class Cache {\n  readonly #all = new Map();\n  static readonly most = 10;\n}",
])("nothing is found where a module has none: %s", (text) => {
  expect(stateIn(text)).toEqual([]);
});

test("no module of the engine has state of its own", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) =>
    stateIn(readFileSync(join(SOURCE, path), "utf8")).map((what) => `${path}: ${what}`),
  );
  expect(found).toEqual([]);
});
