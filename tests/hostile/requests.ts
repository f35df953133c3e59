import type { RouteName } from "@cokdyby/server/access";
import fc from "fast-check";

/** A request that nobody who means well would send. */
export interface Hostile {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer | undefined;
}

const WORDS = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length"],
  ...["../../etc/passwd", "..%2f..%2fetc", "%00", "%zz", "null", "undefined", "NaN", "-1", "*"],
  ...["'; drop table things; --", "{{7*7}}", "<script>", "\u0000", "\ud800", "(a+)+$"],
  ...["&a [*a,*a]", "!!js/function", "reader.age", "loan.allowed", "no-grace", "x".repeat(5_000)],
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 40 }));

/** Numbers that are written in JSON and are none, or are too large, beside usual ones. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  word,
  fc.constantFrom(2 ** 53, -(2 ** 63), 1e308, 5e-324, -0, "9".repeat(400), [], {}, [[[[]]]], null),
  fc.record({ min: fc.double(), max: fc.integer() }),
  fc.array(word, { maxLength: 60 }).map((oneOf) => ({ oneOf })),
  fc.dictionary(word, fc.integer(), { maxKeys: 5 }),
);

/** A body that would be answered, with some of its members replaced, taken away or joined by others. */
function spoilt(valid: unknown): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(30),
    key: word,
    value,
    how: fc.constantFrom("set", "drop", "add"),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const body: unknown = structuredClone(valid);
    for (const { at, key, value: given, how } of changes) {
      const places = placesIn(body);
      const [holder, member] = places[at % places.length] ?? [{}, ""];
      if (how === "set") holder[member] = given;
      else if (how === "drop") delete holder[member];
      else define(holder, key, given);
    }
    return JSON.stringify(body);
  });
}

type Holder = Record<string, unknown>;

/** Every member of every object and list in a value, however deep it is. */
function placesIn(given: unknown): (readonly [Holder, string])[] {
  const places: (readonly [Holder, string])[] = [];
  for (const open = [given]; open.length > 0; ) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const holder = next as Holder;
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      open.push(holder[key]);
    }
  }
  return places;
}

/** Also a member called `__proto__` becomes one. */
function define(holder: Holder, key: string, given: unknown): void {
  const shown = { value: given, enumerable: true, configurable: true, writable: true };
  if (key !== "length") Object.defineProperty(holder, key, shown);
}

const nested = fc
  .tuple(fc.constantFrom("[", '{"a":', '{"all":[', '{"not":'), fc.integer({ min: 1, max: 3_000 }))
  .map(([open, depth]) => open.repeat(depth));
const broken = fc.constantFrom(
  ...["", "{", "1e999", '{"facts":{"reader.age":1e999}}', '{"facts":{},"facts":{"reader.age":1}}'],
  ...['{"facts":{"reader.age":0x10}}', '{"\\ud800":1}', "\ufeff{}", "[]", "nul", '"', "{}{}", " "],
);
const linesOf = (one: fc.Arbitrary<string>) =>
  fc.array(fc.oneof(broken, one, fc.json()), { maxLength: 8 }).map((each) => each.join("\n"));

function payloadFor(valid: unknown): fc.Arbitrary<Buffer | undefined> {
  const one = spoilt(valid ?? { content: {} });
  const text = fc.oneof(
    { weight: 6, arbitrary: one },
    { weight: 2, arbitrary: value.map((each) => JSON.stringify(each)) },
    nested,
    broken,
    linesOf(one),
  );
  return fc.oneof(
    { weight: 8, arbitrary: text.map((each) => Buffer.from(each)) },
    fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each)),
    fc.constant(undefined),
  );
}

const type = fc.oneof(
  { weight: 8, arbitrary: fc.constant("application/json") },
  { weight: 2, arbitrary: fc.constant("application/x-ndjson") },
  fc.constantFrom(
    "text/plain",
    "application/yaml",
    "application/json; charset=utf-16",
    "x",
    "a/b;;",
  ),
);
const extra = fc.dictionary(
  fc.constantFrom(
    "authorization",
    "if-none-match",
    "accept-encoding",
    "content-encoding",
    "origin",
    "x-forwarded-for",
    "cookie",
    "range",
    "accept",
  ),
  fc.constantFrom(
    "",
    "*",
    "gzip;q=0, br;q=9",
    "Bearer x",
    "Bearer cokdyby_0000000000000000_",
    "bytes=0-",
    '"a", W/"b"',
    "x".repeat(4_000),
  ),
  { maxKeys: 2 },
);
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom("on", "language", "owner", "after", "limit", "outcomes"), word),
      word,
    ),
    { maxLength: 3 },
  )
  .map((pairs) => pairs.map(([key, each]) => `${escaped(key)}=${escaped(each)}`).join("&"));

/** As it may stand in a URL; what looks escaped already is left so. */
function escaped(text: string): string {
  return /^[\w.%*-]*$/.test(text) ? text : encodeURIComponent(text.toWellFormed());
}

/** Valid bodies by route; those of routes that take none are left out. */
export type Bodies = Readonly<Partial<Record<RouteName, unknown>>>;

/** Any of some routes with anything in it. @param bodies what it would answer, to be spoilt */
export function hostile(routes: readonly RouteName[], bodies: Bodies): fc.Arbitrary<Hostile> {
  return fc.constantFrom(...routes).chain((name) => hostileTo(name, bodies[name]));
}

/** @param valid a body that the route would answer */
function hostileTo(name: RouteName, valid: unknown): fc.Arbitrary<Hostile> {
  const [method = "GET", path = "/"] = name.split(" ");
  const methods = fc.oneof(
    { weight: 9, arbitrary: fc.constant(method) },
    fc.constantFrom("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"),
  );
  return fc
    .record({ method: methods, id: word, query, type, extra, payload: payloadFor(valid) })
    .map(({ method: verb, id, query: asked, type: media, extra: more, payload }) => ({
      method: verb,
      url: path.replace(":id", escaped(id)) + (asked === "" ? "" : `?${asked}`),
      headers: { ...more, ...(payload === undefined ? {} : { "content-type": media }) },
      payload,
    }));
}
