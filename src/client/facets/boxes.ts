import { make } from '../make.ts';
import type { Table } from './table.ts';

/** The box of a value, and where its number stands. */
interface Box {
  box: HTMLInputElement;
  count: HTMLElement;
  group: HTMLDetailsElement;
}

/** Boxes in place of the links, and of the values that had none. */
export const makeBoxes = (facets: HTMLElement, { names }: Table): Box[] =>
  names.facets.flatMap(({ id, values }) => {
    const group = facets.querySelector<HTMLDetailsElement>(`[data-facet="${id}"]`);
    const list = group?.querySelector('ul');
    if (!group || !list) return [];
    const boxes = values.map(([value, label]) => {
      const box = make('input', { type: 'checkbox', name: id, value });
      const count = make('span', { className: 'count', role: 'img' });
      const item = make('li', {}, make('label', {}, box, make('span', {}, label), count));
      return { item, box, count, group };
    });
    list.replaceChildren(...boxes.map(({ item }) => item));
    return boxes;
  });
