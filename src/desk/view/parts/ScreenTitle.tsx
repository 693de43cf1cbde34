import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let isFirst = true;

/** The title of a screen: it takes the focus when somebody comes to it from another one. */
export const ScreenTitle = ({
  id = 'screen',
  children,
}: {
  id?: string;
  children: ComponentChildren;
}) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) title.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h2 id={id} tabIndex={-1} ref={title}>
      {children}
    </h2>
  );
};
