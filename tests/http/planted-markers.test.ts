import { ROLES } from "@cokdyby/server/access";
import { StoreFault } from "@cokdyby/server/store";
import { expect, test } from "vitest";
import { keepingService } from "./keeping.ts";

const TITLE = "Marker title 7261";
const MARKER = "marker7261";
const YEARS = 97;
const DAY = "1931-07-26";

const facts = { "reader.age": YEARS, "loan.date": DAY };
const content = { title: TITLE, facts };
const file = {
  file: 1,
  title: TITLE,
  persons: { A: { age: YEARS } },
  acts: { a1: { by: "A", when: DAY } },
};

/** What is sent: things that are kept, things that are refused, and all of it under a wrong address. */
const SENT: readonly (readonly [method: string, url: string, body?: unknown])[] = [
  ["PUT", "/v1/cases/planted", { content }],
  ["PUT", "/v1/cases/planted", { content, basedOn: 1 }],
  ["PUT", "/v1/cases/refused", { content: { ...content, [MARKER]: MARKER }, title: [TITLE] }],
  ["PUT", "/v1/cases/refused", { content: { facts: { "reader.age": { odd: MARKER } } } }],
  ["PUT", "/v1/files/planted", { content: file }],
  ["PUT", "/v1/files/planted", { content: file, basedOn: 1 }],
  ["PUT", "/v1/files/refused", { content: { ...file, persons: { A: { age: { odd: MARKER } } } } }],
  ["PUT", "/v1/files/refused", { content: { ...file, acts: { a1: { when: 7, by: [YEARS] } } } }],
  ["PUT", "/v1/drafts/planted", { content: { words: MARKER }, title: TITLE }],
  ["PUT", "/v1/saved-amendments/planted", { content: { id: MARKER, changes: MARKER } }],
  ["POST", "/v1/receipts", { case: content, id: "planted" }],
  ["POST", "/v1/receipts", { file, id: "planted-file" }],
  ["POST", "/v1/receipts", { file: { ...file, persons: { A: { age: { odd: MARKER } } } } }],
  ["POST", "/v1/receipts", { file: { ...file, acts: { a1: { by: TITLE, when: DAY } } } }],
  ["POST", "/v1/receipts", { case: { ...content, facts: { ...facts, x: MARKER } } }],
  ["POST", "/v1/receipts", { case: content, id: "other", seal: { "reader.age": MARKER } }],
  ["POST", "/v1/files/explain", { ...file, outcome: "fine.due", about: { actor: "A" } }],
  ["POST", "/v1/files/explain", { ...file, outcome: MARKER, about: { act: MARKER, actor: TITLE } }],
  ["GET", "/v1/cases/planted"],
  ["GET", "/v1/files/planted"],
  ["GET", `/v1/cases?after=${MARKER}`],
  ["GET", `/v1/cases?${MARKER}=1`],
  ["GET", `/v1/nowhere/${MARKER}`],
  ["GET", "/v1/receipts/planted"],
  ["POST", "/v1/store/clean", { owner: MARKER, updatedBefore: MARKER }],
  ["DELETE", "/v1/cases/planted"],
  ["DELETE", "/v1/files/planted"],
];

test("no fact, title or token stands in a log, a metric, or in the words of a problem", async () => {
  let down = false;
  const service = await keepingService({ tokensRequired: true }, (store) => ({
    ...store,
    things: {
      ...store.things,
      put: async (thing) => {
        if (down) throw new StoreFault("STORE_BUSY", "SQLITE_BUSY");
        return store.things.put(thing);
      },
    },
  }));
  const tokens = await Promise.all(ROLES.map((role) => service.tokenFor("ann", role)));
  const secrets = tokens.map((token) => token.slice(-43));
  const wrong = `${tokens[0]?.slice(0, -43)}${"B".repeat(43)}`;
  const problems: string[] = [];
  for (down of [false, true]) {
    for (const token of [...tokens, wrong]) {
      for (const [method, url, body] of SENT) {
        const { statusCode, body: answer } = await service.http.inject({
          method: method as "GET",
          url,
          headers: {
            authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { "content-type": "application/json" }),
          },
          ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        });
        if (statusCode < 400) continue;
        const { given: _, stored: __, ...problem } = JSON.parse(answer);
        problems.push(JSON.stringify(problem));
      }
    }
  }
  await service.http.inject({ url: `/v1/cases/${tokens[0]}` });
  await service.http.inject({ url: `/v1/nowhere/${tokens[0]}` });
  expect(problems.length).toBeGreaterThan(50);
  const log = service.log.join("");
  const headers = { authorization: `Bearer ${tokens.at(-1)}` };
  const { body: metrics } = await service.http.inject({ url: "/metrics", headers });
  expect(metrics).toContain('path="/v1/cases/:id",status="404"');
  // figures may be the number by chance, labels may not
  const labels = metrics.replaceAll(/ \S+$/gm, "");
  for (const planted of [MARKER, "planted", "ann", ...tokens]) {
    expect(labels).not.toContain(planted);
  }
  expect(labels).not.toMatch(new RegExp(`\\b${YEARS}\\b`));
  for (const secret of [...secrets, "B".repeat(43), TITLE, DAY]) {
    expect(log).not.toContain(secret);
    expect(problems.join("\n")).not.toContain(secret);
    expect(metrics).not.toContain(secret);
  }
  expect(log).not.toContain(MARKER);
  // the time of a line and the like may hold the number by chance
  const words = service.log.map((line) => JSON.parse(line));
  for (const { time: _, ms: __, pid: ___, ...rest } of words) {
    expect(JSON.stringify(rest)).not.toMatch(new RegExp(`\\b${YEARS}\\b`));
  }
  const told = problems.filter((each) => !each.includes(`"pointer":"#/content/${MARKER}"`));
  expect(told.join("\n").replaceAll(`?${MARKER}`, "")).not.toContain(MARKER);
  expect(problems.join("\n")).not.toMatch(new RegExp(`\\b${YEARS}\\b`));
  await service.end();
});
