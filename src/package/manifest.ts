/** What of the project's own manifest is the package's, too. */
export interface ProjectManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: object;
  readonly dependencies: { readonly valibot: string };
}

const entry = (types: string, file: string) => ({
  types: `./types/${types}.d.ts`,
  default: `./${file}.js`,
});

/**
 * The manifest of the package as others install it. All it needs is in it, but React for its
 * component, and valibot, which its types name.
 */
export function packageManifest(project: ProjectManifest) {
  const { name, version, description, license, engines, dependencies } = project;
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    sideEffects: ["./define.js", "./react.js", "./embed.js"],
    customElements: "./custom-elements.json",
    exports: {
      ".": entry("package/core", "core"),
      "./element": entry("package/element", "element"),
      "./element/define": entry("embed/define", "define"),
      "./react": entry("embed/react", "react"),
      "./formats": entry("package/formats", "formats"),
      "./host": entry("embed/host", "host"),
      "./schema.json": "./schema.json",
      "./embed.js": entry("embed/define", "embed"),
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    dependencies: { valibot: dependencies.valibot },
    peerDependencies: { react: ">=19" },
    peerDependenciesMeta: { react: { optional: true } },
  };
}
