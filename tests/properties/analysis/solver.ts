import type { Scalar } from "@cokdyby/engine";
import { init, type Z3_ast, type Z3_context, type Z3_solver } from "z3-solver";
import type { World } from "./raw-law.ts";

type Z3 = Awaited<ReturnType<typeof init>>["Z3"];
export type Term = Z3_ast;

/** The id of a fact's second value, in questions about two cases that differ in it. */
export const other = (fact: string) => `other ${fact}`;

/**
 * A z3 session over the values of facts and readings: truth values as Bool, whole numbers and
 * numbered options as bytes, so that z3 decides with its satisfiability solver.
 */
export class Solver {
  readonly #z3: Z3;
  readonly #context: Z3_context;
  readonly #solver: Z3_solver;
  readonly #domains: ReadonlyMap<string, readonly Scalar[]>;
  readonly #constants = new Map<string, Term>();
  readonly #names: Scalar[] = [];
  readonly true: Term;
  readonly false: Term;

  private constructor(z3: Z3, domains: ReadonlyMap<string, readonly Scalar[]>) {
    this.#z3 = z3;
    this.#domains = domains;
    this.#context = z3.mk_context(z3.mk_config());
    const logic = z3.mk_string_symbol(this.#context, "QF_BV");
    this.#solver = z3.mk_solver_for_logic(this.#context, logic);
    z3.solver_inc_ref(this.#context, this.#solver);
    this.true = z3.mk_true(this.#context);
    this.false = z3.mk_false(this.#context);
    const bytes = z3.mk_bv_sort(this.#context, 8);
    const bool = z3.mk_bool_sort(this.#context);
    for (const [id, values] of domains) {
      const symbol = z3.mk_string_symbol(this.#context, id);
      const sort = typeof values[0] === "boolean" ? bool : bytes;
      this.#constants.set(id, z3.mk_const(this.#context, symbol, sort));
      this.assert(this.among(id, values));
    }
  }

  /** @param domains fact or `reading.<id>` → its values */
  static async over(domains: ReadonlyMap<string, readonly Scalar[]>): Promise<Solver> {
    const { Z3 } = await init();
    return new Solver(Z3, domains);
  }

  assert(term: Term): void {
    this.#z3.solver_assert(this.#context, this.#solver, term);
  }

  all(terms: readonly Term[]): Term {
    return terms.length === 0 ? this.true : this.#z3.mk_and(this.#context, [...terms]);
  }

  any(terms: readonly Term[]): Term {
    return terms.length === 0 ? this.false : this.#z3.mk_or(this.#context, [...terms]);
  }

  not(term: Term): Term {
    return this.#z3.mk_not(this.#context, term);
  }

  differ(left: Term, right: Term): Term {
    return this.#z3.mk_xor(this.#context, left, right);
  }

  /** That two facts have the same value. */
  same(fact: string, another: string): Term {
    return this.#z3.mk_eq(this.#context, this.#constant(fact), this.#constant(another));
  }

  /** That the number of one fact is above that of another. */
  above(fact: string, another: string): Term {
    return this.#z3.mk_bvugt(this.#context, this.#constant(fact), this.#constant(another));
  }

  /** That a fact or reading has one of some values. */
  among(id: string, values: readonly Scalar[]): Term {
    const constant = this.#constant(id);
    const z3 = this.#z3;
    const context = this.#context;
    const terms = values.map((value) => {
      if (typeof value === "boolean") return value ? constant : this.not(constant);
      return z3.mk_eq(context, constant, this.#byte(this.#code(value)));
    });
    return this.any(terms);
  }

  /** Whether some world makes all the terms true. */
  async can(...terms: readonly Term[]): Promise<boolean> {
    return (await this.find(...terms)) !== undefined;
  }

  /** A world that makes all the terms true. */
  async find(...terms: readonly Term[]): Promise<World | undefined> {
    const z3 = this.#z3;
    z3.solver_push(this.#context, this.#solver);
    for (const term of terms) this.assert(term);
    const answer = await z3.solver_check(this.#context, this.#solver);
    if (answer === 0) throw new Error(z3.solver_get_reason_unknown(this.#context, this.#solver));
    const found = answer > 0 ? this.#world() : undefined;
    z3.solver_pop(this.#context, this.#solver, 1);
    return found;
  }

  #world(): World {
    const z3 = this.#z3;
    const model = z3.solver_get_model(this.#context, this.#solver);
    const world: Record<string, Scalar> = {};
    for (const [id, constant] of this.#constants) {
      const value = z3.model_eval(this.#context, model, constant, true) as Term;
      const first = this.#domains.get(id)?.[0];
      if (typeof first === "boolean") world[id] = z3.get_bool_value(this.#context, value) === 1;
      else {
        const code = Number(z3.get_numeral_string(this.#context, value));
        world[id] = typeof first === "number" ? code : (this.#names[code] as Scalar);
      }
    }
    return world;
  }

  #constant(id: string): Term {
    const constant = this.#constants.get(id);
    if (constant === undefined) throw new Error(`z3 knows no ${id}`);
    return constant;
  }

  #byte(code: number): Term {
    const sort = this.#z3.mk_bv_sort(this.#context, 8);
    return this.#z3.mk_unsigned_int(this.#context, code, sort);
  }

  #code(value: Scalar): number {
    if (typeof value === "number") return value;
    const known = this.#names.indexOf(value);
    return known >= 0 ? known : this.#names.push(value) - 1;
  }
}
