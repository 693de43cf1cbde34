declare module '@citation-js/core' {
  interface BibtexConfig {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  export const plugins: {
    config: { get(name: '@bibtex'): BibtexConfig };
    input: {
      chain(
        text: string,
        options: { forceType: string },
      ): {
        id: string;
        title: string;
        author?: { family?: string; given?: string; literal?: string }[];
      }[];
    };
    output: { format(name: string, items: readonly object[], options?: object): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
