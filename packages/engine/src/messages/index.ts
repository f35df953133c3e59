/** `@cokdyby/engine/messages`: messages of ICU MessageFormat, read and said. Those of explanations, and those of who shows them. */
export {
  type FormatMessage,
  type Message,
  type MessageValues,
  messageFormatter,
} from "./message.ts";
export {
  type ArgumentKind,
  type MessageArgument,
  type ReadMessage,
  readMessage,
} from "./read-message.ts";
