declare module "qti3-item-player" {
  /** The player, a component of Vue 2. */
  const player: object;
  export default player;
}

/** Vue 2 with its compiler of templates; its own types are not those of an ES module. */
declare module "vue/dist/vue.esm.js" {
  type Create = (component: object, data: { readonly on: object }) => object;
  const Vue: new (options: {
    readonly render: (create: Create) => object;
  }) => { $mount: (host: Element) => void };
  export default Vue;
}
