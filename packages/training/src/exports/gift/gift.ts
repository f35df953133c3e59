import { categoryPath } from "../moodle/category.ts";
import { shareOf } from "../moodle/fractions.ts";
import { paragraph, SOLUTIONS, stemHtml } from "../told/html.ts";
import type { ToldItem, ToldOption, ToldSet } from "../told/told-item.ts";
import { htmlText } from "../xml/xml.ts";

/**
 * A set in the GIFT format of Moodle: for each item one question for the verdict and one for the grounds. GIFT knows
 * no marks: each question is worth one. Format: https://docs.moodle.org/en/GIFT_format
 */
export function gift(set: ToldSet): string {
  const category = `$CATEGORY: ${categoryPath({ ...set, title: oneLine(set.title) })}`;
  return `${[category, ...set.items.flatMap(questionsOf)].join("\n\n")}\n`;
}

function questionsOf(item: ToldItem): readonly string[] {
  const share = shareOf(item.grounds.filter(({ isRight }) => isRight).length);
  return [
    question(item, "verdict", item.verdicts, ({ isRight }) => (isRight ? "=" : "~")),
    question(item, "grounds", item.grounds, ({ isRight }) => `~%${isRight ? share : -share}%`),
  ];
}

function question(
  item: ToldItem,
  part: "verdict" | "grounds",
  options: readonly ToldOption[],
  signOf: (option: ToldOption) => string,
): string {
  const stem = htmlText(...stemHtml(item), paragraph(item.prompts[part]));
  const answers = options.map((option) => {
    return `${signOf(option)}${giftHtml(option.label)}#${giftHtml(option.feedback)}`;
  });
  // id and tags belong to the question that stands directly below them
  const tags = item.tags.map((tag) => `[tag:${commentWord(tag)}]`);
  return [
    `// [id:${item.item}-${part}] ${tags.join(" ")}`,
    `::${giftText(oneLine(`${item.title} (${item.parts[part]})`))}::[html]${giftText(stem)}{`,
    ...answers,
    `####${giftText(htmlText(...SOLUTIONS[part](item)))}`,
    "}",
  ].join("\n");
}

/**
 * Answers and feedback have the format of their question, which is HTML. At their beginning a percent sign would begin
 * a weight and a bracket a format: there each is written as a reference.
 */
function giftHtml(words: string): string {
  const html = htmlText(words).trim();
  return giftText(html.replace(/^[%[]/, (first) => `&#${first.charCodeAt(0)};`));
}

/** A bracket would end the tag, and a control character would spoil it. */
function commentWord(words: string): string {
  return oneLine(words)
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/\p{Cc}/gu, "\uFFFD");
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** A backslash before each character that GIFT gives a meaning to, and on one line: an empty one would end the question. */
function giftText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~=#{}:]/g, (character) => `\\${character}`);
}
