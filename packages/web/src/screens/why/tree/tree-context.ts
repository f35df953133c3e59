import { createContext } from "react";

/** The facts that give the finding by themselves: they are marked wherever the tree names them. */
export const SufficientContext = createContext<ReadonlySet<string>>(new Set());
