declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: { readonly fldWeights: Readonly<Record<string, number>> }): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(document: Readonly<Record<string, string>>, id: string): void;
    consolidate(): void;
    search(text: string, limit: number): readonly (readonly [id: string, score: number])[];
  }
  function search(): Engine;
  export = search;
}

declare module 'wink-nlp-utils' {
  const nlp: {
    readonly string: Readonly<Record<'lowerCase' | 'tokenize0', unknown>>;
    readonly tokens: Readonly<Record<'removeWords' | 'stem' | 'propagateNegations', unknown>>;
  };
  export = nlp;
}
