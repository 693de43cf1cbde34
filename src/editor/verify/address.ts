/** What an address is checked against: the element that has it, and what the output holds. */
interface AddressPlace {
  element: string;
  attribute: string;
  /** Of a `link`. */
  rel: string;
  /** Whether the output has a file for an address of the site. */
  exists: (address: string) => boolean;
}

/** Relations of a `link` whose address may lead to another host: nothing is loaded from it. */
const FOREIGN_RELATIONS = /^(?:canonical|alternate|license|author|me|help|describedby|cite-as)$/;

/** Relations of a `link` that load a file at once. */
const LOADED = /(?:^|\s)(?:stylesheet|icon|preload|modulepreload|manifest)(?:\s|$)/;

/** Browsers drop these before they read an address. */
const plain = (address: string): string => address.replace(/[\p{Cc}\p{Cf}\s]/gu, '');

const leadsOut = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(address);

const mayLeave = ({ element, attribute, rel }: AddressPlace): RegExp | undefined => {
  if (element === 'a' || attribute === 'cite') return /^(?:https:\/\/[^/?#@]+(?:[/?#]|$)|mailto:)/i;
  return element === 'link' && FOREIGN_RELATIONS.test(rel) ? /^https:\/\//i : undefined;
};

/** Whether an address may not stand there: it leads or loads where it must not, or to nothing. */
export const isAddressFault = (raw: string, place: AddressPlace): boolean => {
  const address = plain(raw);
  if (address.includes('\\')) return true;
  if (leadsOut(address)) return !mayLeave(place)?.test(address);
  const loads = place.attribute === 'src' || (place.element === 'link' && LOADED.test(place.rel));
  return loads && !place.exists(address);
};
