/** Apart, so that what puts charges together is fetched with the first one. */
export { chargeOf } from "@cokdyby/engine";
