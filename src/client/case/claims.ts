/** A claim of the page, and the paragraphs that it rests on. */
export interface ClaimOnPage {
  element: HTMLElement;
  /** “Situation”: the heading that it stands under, or a name of its own. */
  heading: string;
  /** Its place there; none where the name is its own. */
  place: string;
  evidence: HTMLElement;
  blocks: string[];
}

const lang = document.documentElement.lang;

const nameOf = (element: HTMLElement): Pick<ClaimOnPage, 'heading' | 'place'> => {
  const own = element.dataset.name;
  if (own !== undefined) return { heading: own, place: '' };
  // The nearest heading before it: a section may hold lists under several.
  const heading = [...(element.closest('section')?.querySelectorAll('h2, h3') ?? [])].findLast(
    (one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.textContent;
  const place = [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
  return { heading: heading ?? '', place: place.toLocaleString(lang) };
};

/** All claims of the page, in its order. */
export const claims = (): ClaimOnPage[] =>
  [...document.querySelectorAll<HTMLElement>('.ev')].flatMap((evidence) => {
    const element = evidence.closest<HTMLElement>('[id]');
    if (!element) return [];
    const links = [...evidence.querySelectorAll('a')];
    return {
      element,
      ...nameOf(element),
      evidence,
      // The link leads to the first; the others follow it, each behind a space.
      blocks: links.flatMap(({ hash, dataset }) =>
        (hash + (dataset.blocks ?? '')).slice(1).split(' '),
      ),
    };
  });
