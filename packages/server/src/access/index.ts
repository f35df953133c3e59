/** Who may come in, and what they may do. Pure functions; routes and the command line use them. */
export {
  ACCESS_PROBLEMS,
  type Access,
  type AccessRefusal,
  type AccessRefusalCode,
  authenticate,
  type Door,
  type Identity,
  LOCAL,
} from "./authenticate.ts";
export { type Action, PERMISSIONS, permitted, type Whose } from "./permissions.ts";
export { rememberedTokens } from "./remembered-tokens.ts";
export { isRole, ROLES, type Role } from "./roles.ts";
export { actionOf, ROUTE_ACTIONS, type RouteName } from "./route-actions.ts";
export { type MadeToken, makeToken, type NewToken } from "./token.ts";
