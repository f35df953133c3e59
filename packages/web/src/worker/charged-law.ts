/** Apart, so that it is fetched when it is first asked for. */
export { chargedLawOf } from "@cokdyby/engine/guide";
