/** The version of the engine, as in its package.json: a record of a decision names it. */
export const ENGINE_VERSION = "0.3.0";
