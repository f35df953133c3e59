import { lawOn, type Problem, type Result, type Rulebook } from "@cokdyby/engine";
import { pairFinder } from "@cokdyby/engine/analyse";
import type { Item } from "../items/item.ts";
import { decideItem, type ItemRequest, itemAbout } from "../items/make-item.ts";
import { distancesFrom } from "../law/outcome-distance.ts";
import { levelOf } from "../levels/level-of.ts";
import { shuffled } from "../order/shuffled.ts";
import { twinsOf } from "../twins/twins-of.ts";
import { requestsFrom, type WorkedCase } from "./candidates.ts";
import { problemsOfChoices } from "./check-choices.ts";
import { type Candidate, nextOf } from "./choose.ts";
import { isAskable } from "./is-askable.ts";
import { type Choices, SET_FORMAT, setId, type TrainingSet } from "./set.ts";

/** Everything that choosing a set can report. */
export const SET_PROBLEMS = ["SET_CHOICE", "SET_EMPTY"] as const;

/** So many candidates are decided for each item that is wanted. */
const POOL = 6;
/** After so many items of its own an item is followed by its twin. */
const TWIN_AFTER = 2;

/**
 * Makes a set of items. The same choices, worked cases and rulebook make the same set, byte for byte. It
 * has fewer items than asked for where there are no more.
 *
 * @param worked cases to ask about, such as those that come with the rules; where they do not do, cases
 *   are computed, each one of a pair that shows that a condition of a rule decides
 * @returns the set; or all that is wrong in the choices, or the choice that leaves no item
 */
export function makeSet(
  rulebook: Rulebook,
  choices: Choices,
  worked: readonly WorkedCase[] = [],
): Result<TrainingSet> {
  const problems = problemsOfChoices(rulebook, choices);
  if (problems.length > 0) return { ok: false, problems };
  const requests = requestsFrom(rulebook, worked, choices);
  const onTopic = requests.filter((request) => isOnTopic(rulebook, request, choices));
  const fromWorked = poolOf(rulebook, shuffled(onTopic, choices.seed), choices, POOL);
  const computed =
    fromWorked.length < choices.number
      ? poolOf(rulebook, computedRequests(rulebook, choices), choices, 1)
      : [];
  const items = itemsFrom([...fromWorked, ...computed], choices);
  if (items.length === 0) {
    const [pointer, detail] = emptiedBy(rulebook, onTopic, choices);
    return empty(pointer, detail);
  }
  const { on, readings } = choices;
  const basis = { digest: rulebook.digest, on, readings };
  const set = setId({ choices, basis, items });
  return { ok: true, value: { format: SET_FORMAT, set, choices, basis, items } };
}

/** The first so many requests that are cases of the levels chosen, decided. */
function poolOf(
  rulebook: Rulebook,
  requests: Iterable<ItemRequest>,
  { levels, number }: Choices,
  times: number,
): readonly Candidate[] {
  const pool: Candidate[] = [];
  for (const request of requests) {
    if (pool.length === times * number) break;
    const about = decideItem(rulebook, request);
    if (!about.ok) continue;
    if (levels.length > 0 && !levels.includes(levelOf(about.value))) continue;
    const law = lawOn(rulebook, request.on);
    const breadth = distancesFrom(law, request.outcome).size;
    pool.push({ request, about: about.value, breadth });
  }
  return pool;
}

/** Takes candidates one after the other so that they are spread, now and then with a twin. */
function itemsFrom(pool: readonly Candidate[], { number, levels }: Choices): readonly Item[] {
  const items = new Map<string, Item>();
  const chosen: Candidate[] = [];
  let left = pool;
  for (let next = nextOf(left, chosen); next !== undefined && items.size < number; ) {
    const taken = next;
    left = left.filter((each) => each !== taken);
    const made = itemAbout(taken.about, taken.request);
    if (made.ok && isAskable(taken.about.rulebook, made.value) && !items.has(made.value.item)) {
      items.set(made.value.item, made.value);
      chosen.push(taken);
      if (chosen.length % TWIN_AFTER === 0 && items.size < number) {
        const twins = twinsOf(taken.about.rulebook, made.value);
        const fits = (twin: Item) =>
          (levels.length === 0 || levels.includes(twin.level)) &&
          isAskable(taken.about.rulebook, twin);
        const twin = twins.ok ? twins.value.find((each) => !items.has(each.item)) : undefined;
        if (twin !== undefined && fits(twin)) items.set(twin.item, twin);
      }
    }
    next = nextOf(left, chosen);
  }
  return [...items.values()];
}

/** Which choice leaves nothing, and what would mend it. */
function emptiedBy(
  rulebook: Rulebook,
  onTopic: readonly ItemRequest[],
  { topics, levels }: Choices,
): readonly [string, string] {
  const isGroup = topics.some((topic) => rulebook.outcomes.some(({ group }) => group === topic));
  if (topics.length > 0 && onTopic.length === 0 && !isGroup) {
    return ["/topics", "nothing is about these topics on this day; choose others, or none"];
  }
  if (levels.length > 0 && levels.length < 3) {
    return ["/levels", "nothing on these topics is of these levels; choose others, or none"];
  }
  return ["/readings", "under these readings nothing can be asked; leave some of them as they are"];
}

function empty(pointer: string, detail: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ code: "SET_EMPTY", detail, pointer: `#${pointer}` }] };
}

/** So many conditions are tried: a set is made while somebody waits. */
const MOST = 80;

/**
 * Cases that are computed: of a pair that shows that a condition of a rule decides, one side. They are
 * found one after the other, in an order that the seed decides; the other side is found as a twin.
 */
function* computedRequests(
  rulebook: Rulebook,
  { topics, on, readings, seed }: Choices,
): Generator<ItemRequest> {
  const concluded = new Map(rulebook.rules.map(({ rule, concludes }) => [rule, concludes]));
  const { conditions, find } = pairFinder(rulebook, on);
  const onTopic = conditions.filter(({ of }) => {
    const outcome = "rule" in of ? concluded.get(of.rule) : undefined;
    return outcome !== undefined && isOnTopic(rulebook, { outcome }, { topics });
  });
  const tried = shuffled(onTopic, `${seed} pairs`).slice(0, MOST);
  for (const [at, condition] of tried.entries()) {
    const { outcome, pair } = find(condition);
    if (pair === undefined || outcome === undefined) continue;
    const { facts, readings: told } = at % 2 === 0 ? pair.holds : pair.fails;
    yield { case: { facts, readings: told }, outcome, on, readings };
  }
}

/** Whether a request is about one of the topics chosen: the group of its outcome, or a topic of its case. */
function isOnTopic(
  rulebook: Rulebook,
  { outcome, topics: own = [] }: Pick<ItemRequest, "outcome" | "topics">,
  { topics }: Pick<Choices, "topics">,
): boolean {
  if (topics.length === 0) return true;
  const group = rulebook.outcomes.find((each) => each.outcome === outcome)?.group;
  return topics.some((topic) => topic === group || own.includes(topic));
}
