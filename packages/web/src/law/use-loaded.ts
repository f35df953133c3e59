import { useEffect, useState } from "react";

/** Something that is fetched, as far as it is there. */
export interface Loaded<Value> {
  readonly value?: Value;
  readonly failed: boolean;
}

/**
 * Fetches something when it is first asked for.
 *
 * @param load always the same; fetches once
 * @param wanted false: it is not asked for
 */
export function useLoaded<Value>(load: () => Promise<Value>, wanted = true): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ failed: false });
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (value) => setLoaded({ value, failed: false }),
      () => setLoaded({ failed: true }),
    );
  }, [load, wanted]);
  return loaded;
}
