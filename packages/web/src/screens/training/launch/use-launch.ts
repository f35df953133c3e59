import { type LtiSession, ltiSessionAnswer } from "@cokdyby/api/shapes";
import { useCallback, useEffect, useState } from "react";

/** What is known of the launch in this browser. */
export type Launch =
  | { readonly state: "asking" | "none" | "failed" }
  | { readonly state: "there"; readonly session: LtiSession };

/** Asks the service what a learning platform has launched here; the cookie of the launch says which. */
export function useLaunch(): { readonly launch: Launch; readonly ask: () => void } {
  const [launch, setLaunch] = useState<Launch>({ state: "asking" });
  const ask = useCallback(() => {
    setLaunch({ state: "asking" });
    void launched().then(setLaunch, () => setLaunch({ state: "failed" }));
  }, []);
  useEffect(ask, [ask]);
  return { launch, ask };
}

async function launched(): Promise<Launch> {
  const response = await fetch("/lti/session", { cache: "no-store" });
  // without launches on the service the address does not exist, without one here it is refused
  if (response.status === 403 || response.status === 404) return { state: "none" };
  if (!response.ok) return { state: "failed" };
  return { state: "there", session: ltiSessionAnswer.parse(await response.json()) };
}
