import type { CslItem } from './item.ts';

const isAddress = (key: string): boolean => ['id', 'type', 'URL', 'archive_location'].includes(key);

const isName = (key: string): boolean => ['family', 'given', 'literal'].includes(key);

/** An item with all its texts changed, its addresses left alone. */
export const mapTexts = (
  item: CslItem,
  change: (text: string) => string,
  changeName: (text: string, key: string) => string,
): CslItem => {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (isAddress(key)) return value;
      return isName(key) ? changeName(change(value), key) : change(value);
    }
    if (Array.isArray(value)) return value.map((inner) => walk(inner, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
    );
  };
  return walk(item, '') as CslItem;
};
