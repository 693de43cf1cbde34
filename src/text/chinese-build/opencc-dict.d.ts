declare module 'opencc-js/dict/TWPhrasesRev' {
  /** `網路 網絡|線上 在線|…`: words of Taiwan, and those of the mainland in traditional characters. */
  const pairs: string;
  export default pairs;
}
