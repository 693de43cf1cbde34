import { render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import caseBelow from '../../../styles/case/case-below.css?inline';
import caseStyles from '../../../styles/case/case.css?inline';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';

interface Props {
  locale: Locale;
  title: string;
  width: number | undefined;
  children: ComponentChildren;
}

/** The sheets of the page that the desk stands on, which every page of the site has. */
const siteSheets = (): Node[] =>
  [...document.head.querySelectorAll('style, link[rel="stylesheet"]')].map((sheet) =>
    sheet.cloneNode(true),
  );

/** A page inside of the desk: made of elements, with the sheets of the site, as wide as is asked. */
export const Frame = ({ locale, title, width, children }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const Sheet = frame.current?.contentWindow as (Window & typeof globalThis) | null;
    if (!page || !Sheet) return undefined;
    page.head.replaceChildren(...siteSheets());
    page.adoptedStyleSheets = [caseStyles, caseBelow].map((text) => {
      const sheet = new Sheet.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    const follow = (event: MouseEvent): void => {
      const link = (event.target as Element | null)?.closest('a');
      if (!link) return;
      event.preventDefault();
      const id = link.getAttribute('href')?.replace(/^#/, '') ?? '';
      page.getElementById(id)?.scrollIntoView({ block: 'center' });
    };
    page.addEventListener('click', follow);
    return () => page.removeEventListener('click', follow);
  }, []);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    const { tag, dir } = LOCALE_INFO[locale];
    page.documentElement.lang = tag;
    page.documentElement.dir = dir;
    const { theme } = document.documentElement.dataset;
    if (theme !== undefined) page.documentElement.dataset.theme = theme;
    render(<>{children}</>, page.body);
  });
  return (
    <iframe
      ref={frame}
      class="preview-page"
      title={title}
      sandbox="allow-same-origin"
      style={width === undefined ? {} : { inlineSize: `${width}px` }}
    />
  );
};
