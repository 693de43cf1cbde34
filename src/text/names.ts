/** A person's name as it is said in a language: Chinese names have the family first, and no space. */
export const fullName = (language: string, family: string, given: string): string =>
  /^(?:zh|cmn)\b/.test(language) ? family + given : `${given} ${family}`;
