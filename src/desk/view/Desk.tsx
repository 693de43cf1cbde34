import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../model/locale.ts';
import { sayIn } from '../words/say.ts';
import { SHELL } from '../words/shell.ts';
import { DeskProvider, type Desk as Context } from './context.ts';
import { DraftFrame } from './DraftFrame.tsx';
import { contentFor, openContent, openStore, startWorker } from './load.ts';
import { useRoute } from './route.ts';
import { PAGES } from './pages.ts';

const Unreachable = ({
  reason,
  retry,
  locale,
}: {
  reason: string;
  retry: () => void;
  locale: Locale;
}) => {
  const say = sayIn(locale);
  return (
    <p role="alert">
      {say(SHELL.unreachable, { reason })}{' '}
      <button type="button" onClick={retry}>
        {say(SHELL.again)}
      </button>
    </p>
  );
};

const Screens = (): ComponentChildren => {
  const { draft, screen } = useRoute();
  if (draft !== undefined) return <DraftFrame key={draft} id={draft} screen={screen} />;
  const Page = (PAGES.find(({ name }) => name === screen) ?? PAGES[0])?.show;
  return Page ? <Page /> : null;
};

/** The whole desk. */
export const Desk = ({ locale, siteBase }: { locale: Locale; siteBase: string }) => {
  const say = sayIn(locale);
  const content = useMemo(() => contentFor(siteBase), [siteBase]);
  const [desk, setDesk] = useState<Context>();
  const [fault, setFault] = useState<string>();
  const open = async (): Promise<void> => {
    setFault(undefined);
    try {
      const { worker, failed } = startWorker();
      const [store, opened] = await Promise.all([
        openStore(),
        Promise.race([openContent(content, worker), failed]),
      ]);
      setDesk({ locale, say, siteBase, content, ...opened, worker, store, begun: new Map() });
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  useEffect(() => void open(), []);
  if (fault !== undefined)
    return <Unreachable reason={fault} retry={() => void open()} locale={locale} />;
  if (!desk) return <p role="status">{say(SHELL.loading)}</p>;
  return (
    <DeskProvider value={desk}>
      {!desk.store && <p role="alert">{say(SHELL.noStore)}</p>}
      <Screens />
    </DeskProvider>
  );
};
