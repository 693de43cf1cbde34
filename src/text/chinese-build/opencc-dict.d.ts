declare module 'opencc-js/dict/TWPhrasesRev' {
  /** `網路 網絡|線上 在線|…`: words of Taiwan, and those of the mainland in traditional characters. */
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/HKPhrasesRev' {
  /** The same of Hong Kong. */
  const pairs: string;
  export default pairs;
}
declare module 'opencc-js/dict/JPShinjitaiCharactersRev' {
  /** `戶 戸|…`: traditional characters, and those of Japan. */
  const pairs: string;
  export default pairs;
}
