declare module "snowball-stemmers" {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: string): Stemmer };
  // biome-ignore lint/style/noDefaultExport: describes a CommonJS package
  export default snowball;
}
