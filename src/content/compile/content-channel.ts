import { channel, type Channel } from 'node:diagnostics_channel';
import type { Diagnostic } from '../source/diagnostics.ts';

type Findings = readonly Diagnostic[];

// The loader and the integration of astro.config live in two module graphs of one process, and
// the first reading may be over before anybody listens: the channel keeps what was said last.
const content: Channel & { last?: Findings } = channel('unbroken-line:content');

/** Tells whoever listens in this process what the content's last reading has found. */
export const publishFindings = (findings: Findings): void => {
  content.last = findings;
  content.publish(findings);
};

/** Listens to the findings of the last reading and of each that follows. */
export const onFindings = (listen: (findings: Findings) => void): void => {
  if (content.last) listen(content.last);
  content.subscribe((message) => listen(message as Findings));
};

/** What the last reading has found. */
export const lastFindings = (): Findings => content.last ?? [];
