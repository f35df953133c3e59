import type { Law, Scalar } from "@cokdyby/engine";
import { init, type Z3_ast, type Z3_context, type Z3_solver } from "z3-solver";
import { type Expression, holds, type Leaf, type Program, programOf } from "./program.ts";

type Z3 = Awaited<ReturnType<typeof init>>["Z3"];

/**
 * z3 over the values of facts and readings, each a byte: for two laws, which outcomes differ in some
 * assignment. It answers yes or no and gives no counts, kinds or readings.
 *
 * @returns the outcomes that can differ, in rulebook order
 */
export async function differingOutcomes(base: Law, amended: Law): Promise<string[]> {
  const { Z3 } = await z3();
  return new Comparison(Z3, base).differing(amended);
}

let started: ReturnType<typeof init> | undefined;

/** The solver is started once. */
export function z3(): ReturnType<typeof init> {
  started ??= init();
  return started;
}

class Comparison {
  readonly #z3: Z3;
  readonly #context: Z3_context;
  readonly #solver: Z3_solver;
  readonly #base: Law;
  readonly #constants = new Map<string, Z3_ast>();

  constructor(z3: Z3, base: Law) {
    this.#z3 = z3;
    this.#base = base;
    this.#context = z3.mk_context(z3.mk_config());
    this.#solver = z3.mk_solver_for_logic(
      this.#context,
      z3.mk_string_symbol(this.#context, "QF_BV"),
    );
    z3.solver_inc_ref(this.#context, this.#solver);
  }

  async differing(law: Law): Promise<string[]> {
    const programs = [programOf(this.#base), programOf(law)] as const;
    for (const id of new Set(programs.flatMap(({ given }) => given))) this.#declare(id, law);
    const [before, after] = programs.map((program) => this.#terms(program)) as [Terms, Terms];
    const differing: string[] = [];
    for (const { outcome } of law.rulebook.outcomes) {
      const name = `outcome:${outcome}`;
      const z3 = this.#z3;
      const [was, is] = [before.get(name) as Z3_ast, after.get(name) as Z3_ast];
      z3.solver_push(this.#context, this.#solver);
      z3.solver_assert(this.#context, this.#solver, z3.mk_xor(this.#context, was, is));
      if ((await z3.solver_check(this.#context, this.#solver)) !== -1) differing.push(outcome);
      z3.solver_pop(this.#context, this.#solver, 1);
    }
    return differing;
  }

  #declare(id: string, law: Law): void {
    const z3 = this.#z3;
    const sort = z3.mk_bv_sort(this.#context, 8);
    const constant = z3.mk_const(this.#context, z3.mk_string_symbol(this.#context, id), sort);
    this.#constants.set(id, constant);
    const last = this.#byte(this.#valuesOf(id, law).length - 1);
    z3.solver_assert(this.#context, this.#solver, z3.mk_bvule(this.#context, constant, last));
  }

  #terms(program: Program): Terms {
    const terms: Terms = new Map();
    for (const { name, expression } of program.steps)
      terms.set(name, this.#term(expression, terms));
    return terms;
  }

  #term(expression: Expression, terms: Terms): Z3_ast {
    const z3 = this.#z3;
    switch (expression.kind) {
      case "all":
        return z3.mk_and(
          this.#context,
          expression.parts.map((part) => this.#term(part, terms)),
        );
      case "any":
        return z3.mk_or(
          this.#context,
          expression.parts.map((part) => this.#term(part, terms)),
        );
      case "not":
        return z3.mk_not(this.#context, this.#term(expression.part, terms));
      case "step":
        return terms.get(expression.name) as Z3_ast;
      case "constant":
        return expression.value ? z3.mk_true(this.#context) : z3.mk_false(this.#context);
      case "leaf":
        return this.#leaf(expression);
    }
  }

  /** A leaf as the bytes of the values for which it holds. */
  #leaf({ fact, operator, value }: Leaf): Z3_ast {
    const constant = this.#constants.get(fact) as Z3_ast;
    const equal = this.#valuesOf(fact, this.#base).flatMap((each, byte) =>
      holds(operator, each, value)
        ? [this.#z3.mk_eq(this.#context, constant, this.#byte(byte))]
        : [],
    );
    return this.#z3.mk_or(this.#context, equal);
  }

  #valuesOf(id: string, law: Law): readonly Scalar[] {
    const reading = law.rulebook.readings.find((each) => `reading.${each.reading}` === id);
    if (reading !== undefined) return reading.options.map(({ option }) => option);
    const domain = law.facts.get(id)?.domain;
    if (domain === undefined) throw new Error(`${id} has no values`);
    if (domain.kind === "members") return [...domain.members];
    return domain.spans.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
  }

  #byte(value: number): Z3_ast {
    return this.#z3.mk_unsigned_int(this.#context, value, this.#z3.mk_bv_sort(this.#context, 8));
  }
}

type Terms = Map<string, Z3_ast>;
