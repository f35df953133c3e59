/** The parts of an import, in their order. */
export const IMPORT_STEPS = ["read", "compare", "keep"] as const;
