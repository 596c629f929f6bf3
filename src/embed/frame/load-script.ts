/** The part of the browser's Trusted Types that is used here. */
interface ScriptAddresses {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

declare const trustedTypes: ScriptAddresses | undefined;

const names = /^(?:embed(?:\.[a-z]{2})?|curriculum|map-(?:tall|wide))\.js$/;

/** The frame's own scripts lie beside it. No other address can be made one. */
function own(name: string): string {
  if (!names.test(name)) throw new Error(`“${name}” is no script of the frame.`);
  return new URL(name, document.baseURI).href;
}

const policy =
  typeof trustedTypes === "undefined"
    ? { createScriptURL: own }
    : trustedTypes.createPolicy("prereq", { createScriptURL: own });

/** Runs a script that lies beside the frame's page. As no module, it runs in frames without an origin, too. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = policy.createScriptURL(name);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name} could not be fetched.`));
    document.head.append(script);
  });
}
