import type { Recommendation } from "@cokdyby/rules";
import url from "@cokdyby/rules/recommendations.json?url";
import { useEffect, useState } from "react";

let fetched: Promise<readonly Recommendation[]> | undefined;

/** The catalogue as far as it is there; it is fetched when it is first asked for. */
export function useRecommendations(): {
  readonly catalogue?: readonly Recommendation[];
  readonly failed: boolean;
} {
  const [catalogue, setCatalogue] = useState<readonly Recommendation[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetched ??= fetchCatalogue();
    fetched.then(setCatalogue, () => {
      fetched = undefined;
      setFailed(true);
    });
  }, []);
  return catalogue === undefined ? { failed } : { catalogue, failed };
}

async function fetchCatalogue(): Promise<readonly Recommendation[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
