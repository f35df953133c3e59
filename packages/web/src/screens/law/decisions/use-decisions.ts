import type { BankedDecision } from "@cokdyby/rules";
import url from "@cokdyby/rules/decisions.json?url";
import { useEffect, useState } from "react";

let fetched: Promise<readonly BankedDecision[]> | undefined;

/**
 * The case bank as far as it is there; it is fetched when it is first asked for.
 *
 * @param wanted false: it is not asked for
 */
export function useDecisions(wanted = true): {
  readonly bank?: readonly BankedDecision[];
  readonly failed: boolean;
} {
  const [bank, setBank] = useState<readonly BankedDecision[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    fetched ??= fetchBank();
    fetched.then(setBank, () => {
      fetched = undefined;
      setFailed(true);
    });
  }, [wanted]);
  return bank === undefined ? { failed } : { bank, failed };
}

async function fetchBank(): Promise<readonly BankedDecision[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
