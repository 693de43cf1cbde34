import { digestOf, type OwnPage } from '../../offline/shared/own-page.ts';

/** What the page was made of, as far as the browser still knows. */
export const ownPage = async (): Promise<OwnPage> => {
  const [{ decodedBodySize: size } = { decodedBodySize: 0 }] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  try {
    const response = await fetch(location.href, { cache: 'force-cache' });
    return { size, digest: await digestOf(await response.arrayBuffer()) };
  } catch {
    return { size };
  }
};
