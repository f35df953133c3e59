import { ltiScoreAnswer, ltiSessionAnswer } from "@cokdyby/api/shapes";
import { afterEach, describe, expect, test } from "vitest";
import type { KeepingService } from "../keeping.ts";
import {
  CHOICES,
  HINTS,
  handIn,
  type Launching,
  launch,
  launching,
  login,
  rightAnswers,
  session,
} from "../lti/launching.ts";
import { CLIENT, PERSON } from "../lti/platform.ts";

/** From a launch to its grade, whatever database stands behind it. */
export function ltiSuite(name: string, open: KeepingService): void {
  describe(`launches by a learning platform, on ${name}`, () => {
    let at: Launching;
    afterEach(() => at.end());

    test("from the launch to the grade: the platform gets the points under its own name of the learner", async () => {
      at = await launching(open);
      const { browser, platform, service } = at;
      const asked = await login(at);
      expect(`${asked.origin}${asked.pathname}`).toBe(`${platform.issuer}/auth`);
      const { state, nonce, ...plain } = Object.fromEntries(asked.searchParams);
      expect(plain).toEqual({
        tenant: "1",
        scope: "openid",
        response_type: "id_token",
        response_mode: "form_post",
        prompt: "none",
        client_id: CLIENT,
        redirect_uri: "https://tool.example/lti/launch",
        ...HINTS,
      });
      expect(nonce).toMatch(/^[\w-]{43}$/);

      const id_token = await platform.sign(platform.claims(nonce ?? "", at.now()));
      const launched = await browser.form("/lti/launch", { state: state ?? "", id_token });
      expect(launched.statusCode).toBe(303);
      expect(launched.headers.location).toMatch(/^\/training\/launched#launch=[\w-]{43}$/);

      const told = await session(browser);
      expect(ltiSessionAnswer.parse(told.json())).toEqual({
        launch: expect.stringMatching(/^[\w-]{43}$/),
        set: CHOICES,
        graded: true,
      });
      const scored = await handIn(browser, { answers: rightAnswers().slice(0, 2) });
      expect(ltiScoreAnswer.parse(scored.json())).toEqual({ points: 2, of: 3, sent: true });
      expect(platform.scores).toEqual([
        {
          url: "/items/7/lineitem/scores?type_id=1",
          score: {
            userId: PERSON.sub,
            scoreGiven: 2,
            scoreMaximum: 3,
            activityProgress: "Completed",
            gradingProgress: "FullyGraded",
            timestamp: at.now().toISOString(),
          },
        },
      ]);

      // the same again, as a page does that heard no answer, and others: the grade stays what it was
      const again = await handIn(browser, { answers: [] });
      expect(again.json()).toEqual({ points: 2, of: 3, sent: true });
      const after = await session(browser);
      const sent = { points: 2, of: 3 };
      expect(ltiSessionAnswer.parse(after.json())).toEqual({
        launch: told.json().launch,
        set: CHOICES,
        graded: true,
        sent,
      });
      expect(platform.scores).toHaveLength(1);

      // nobody reads it in the store, and it is gone when it has expired
      const kept = JSON.stringify(at.stored);
      const id = String(at.stored.at(-2));
      expect(await service.store.launches.find(id)).toBeDefined();
      for (const said of [
        ...Object.values(PERSON),
        "lineitem",
        browser.cookies.values().next().value,
      ]) {
        expect(kept).not.toContain(said);
      }
      at.at(new Date(at.now().getTime() + 28_800_000));
      expect((await session(browser)).json().errors[0].code).toBe("LTI_SESSION_MISSING");
      await service.store.launches.forgetExpired(at.now().toISOString());
      expect(await service.store.launches.find(id)).toBeUndefined();
    });

    test("of one launch that comes ten times at once one session is opened", async () => {
      at = await launching(open);
      const { browser, platform } = at;
      const asked = (await login(at)).searchParams;
      const id_token = await platform.sign(platform.claims(asked.get("nonce") ?? "", at.now()));
      const form = { state: asked.get("state") ?? "", id_token };
      const ten = await Promise.all(
        Array.from({ length: 10 }, () => browser.form("/lti/launch", form)),
      );
      expect(ten.map(({ statusCode }) => statusCode).sort()).toEqual([303, ...Array(9).fill(403)]);
      const codes = ten.flatMap((each) =>
        each.statusCode === 303 ? [] : each.json().errors[0].code,
      );
      expect(new Set(codes)).toEqual(new Set(["LTI_NONCE_USED"]));
      expect((await launch(at)).answer.statusCode).toBe(303);
    });
  });
}
