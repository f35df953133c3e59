import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type Engine, startEngine } from "./engine.ts";

/** The engines that the page keeps: one answers what is shown, so that nothing long stands before it. */
interface Engines {
  readonly now: Engine;
  /** For what may take longer: plans, explanations, effects. Started when it is first asked for. */
  readonly later: () => Engine;
  /** An engine of one's own, for a search that may have to be stopped. */
  readonly another: () => Engine;
}

const EnginesContext = createContext<Engines | undefined>(undefined);

export function EnginesProvider({
  now,
  json,
  children,
}: {
  readonly now: Engine;
  /** The law that engines begin with. */
  readonly json: string;
  readonly children: ReactNode;
}) {
  const [engines] = useState<Engines>(() => {
    let later: Engine | undefined;
    return {
      now,
      later: () => {
        later ??= startEngine(json);
        return later;
      },
      another: () => startEngine(json),
    };
  });
  return <EnginesContext value={engines}>{children}</EnginesContext>;
}

export function useEngines(): Engines {
  const engines = useContext(EnginesContext);
  if (engines === undefined) throw new Error("there is no engine here");
  return engines;
}

/** An engine for one component, made when it is first needed and ended with the component. */
export function useOwnEngine(): { readonly get: () => Engine; readonly stop: () => void } {
  const { another } = useEngines();
  const [own] = useState(() => {
    let engine: Engine | undefined;
    return {
      get: () => {
        engine ??= another();
        return engine;
      },
      stop: () => {
        engine?.stop();
        engine = undefined;
      },
    };
  });
  useEffect(() => own.stop, [own]);
  return own;
}
