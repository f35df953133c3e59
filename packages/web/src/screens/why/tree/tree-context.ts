import { createContext } from "react";

/** What every step of a tree has to know of the whole. */
interface TreeContext {
  /** The facts that give the finding by themselves: they are marked wherever the tree names them. */
  readonly sufficient: ReadonlySet<string>;
  /** Whether the steps that decide start opened; in a large tree the reader opens what matters to them. */
  readonly unfolded: boolean;
}

export const TreeContext = createContext<TreeContext>({ sufficient: new Set(), unfolded: true });
