/** A case on the shipped law that the examples of requests are about. */
export const facts = {
  "act.conduct": "possess",
  "act.place": "czechia",
  "actor.age": 16,
  "actor.isDepicted": true,
  "material.content": "explicit",
  "material.selfGenerated": "yes",
};

/** The day of the law of the examples. */
export const on = "2026-03-01";

/** The outcomes that the examples ask for. */
export const outcomes = ["prosecution.open"];
