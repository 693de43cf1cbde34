/** What TypeScript does not declare yet, and engines may lack. */
interface Window {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: () => string },
    ) => { createScriptURL: (text: string) => string };
  };
}
