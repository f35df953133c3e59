import { useLaw } from "../../../law/law-context.tsx";

/** The acts whose wordings can be imported, and their names. */
export function useActs(): {
  /** Sources of the Collection of Laws: what their official text is cut by is the same in all. */
  readonly acts: readonly string[];
  readonly actName: (source: string) => string;
} {
  const { rulebook, say } = useLaw();
  const found = rulebook.sources.filter(({ url = "" }) => /\/sb\/\d{4}\/\d+$/.test(url));
  return {
    acts: found.map(({ source }) => source),
    actName: (source) => {
      const title = rulebook.sources.find((each) => each.source === source)?.title;
      return title === undefined ? source : say.text(title);
    },
  };
}
