import './cite.ts';
import { fetchScript } from './fetch-script.ts';
import tools from './tools/start.ts?worker&url';

const EVENTS = ['pointerover', 'focusin', 'click'];
let isAskedFor = false;
let pointer: unknown;
let last: Element | undefined;

/** Fetches the tools of blocks and terms when the reader first goes for one. */
const reach = (event: Event): void => {
  const { type, target } = event;
  if ('pointerType' in event && type === 'pointerover') pointer = event.pointerType;
  const isTouch = pointer === 'touch';
  // A finger that scrolls passes over blocks too; only its tap asks for one.
  if (!(target instanceof Element) || (isTouch && type === 'pointerover')) return;
  last = target;
  if (!isAskedFor && target.closest('.text, .rows, .term')) {
    isAskedFor = true;
    fetchScript(tools).then(
      // By then the reader may have gone on to another.
      () => last?.dispatchEvent(new Event('reach', { bubbles: true })),
      () => EVENTS.forEach((name) => document.removeEventListener(name, reach)),
    );
  }
  // It cannot hover either: a tap on a term shows what it means, with the link in it.
  if (isTouch && type === 'click' && target.closest('.term')) event.preventDefault();
};

EVENTS.forEach((name) => document.addEventListener(name, reach));
