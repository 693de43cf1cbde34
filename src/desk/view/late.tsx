import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SHELL } from '../words/shell.ts';
import { useDesk } from './context.ts';
import { useGoTo } from './go-to.ts';

/** A screen whose code is fetched when it is first opened. */
export const late = <P extends object>(
  fetchScreen: () => Promise<ComponentType<P>>,
): ComponentType<P> => {
  let fetched: ComponentType<P> | undefined;
  return (props: P) => {
    const { say } = useDesk();
    const [Show, setShow] = useState<ComponentType<P> | undefined>(() => fetched);
    const [fault, setFault] = useState<string>();
    const ask = (): void => {
      setFault(undefined);
      fetchScreen()
        .then((found) => {
          fetched = found;
          setShow(() => found);
        })
        .catch((error: unknown) => setFault(String(error)));
    };
    useEffect(() => {
      if (!Show) ask();
    }, []);
    // What the address names is there only with the screen.
    useGoTo(Show !== undefined);
    if (Show) return <Show {...props} />;
    if (fault === undefined) return <p role="status">{say(SHELL.loading)}</p>;
    return (
      <p role="alert">
        {say(SHELL.unreachable, { reason: fault })}{' '}
        <button type="button" onClick={ask}>
          {say(SHELL.again)}
        </button>
      </p>
    );
  };
};
