import { readSignatures } from "@cokdyby/api/signatures";
import shipped from "@cokdyby/rules/signatures.json?raw";

/** Who read which rule, as it is shipped with the rules; what the command line keeps stays on its machine. */
export const SIGNATURES = readSignatures(JSON.parse(shipped)) ?? [];
