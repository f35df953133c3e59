/** A custom element at the beginning of a selector or within it. */
const CUSTOM_ELEMENT = /(^|[\s>+~(,])gov-[a-z-]+/;

interface Rule {
  selectors: string[];
  readonly source?: { readonly input: { readonly file?: string } };
  remove(): unknown;
}

/**
 * The design system styles each part twice, as a class and as a custom element. The page has classes alone: the other
 * selectors are left out, which is a third of its compressed styles.
 */
export const classesAlone = {
  postcssPlugin: "cokdyby-classes-alone",
  Rule(rule: Rule): void {
    if (rule.source?.input.file?.includes("gov-design-system") !== true) return;
    const kept = rule.selectors.filter((each) => !CUSTOM_ELEMENT.test(each));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
};
