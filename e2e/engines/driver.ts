/** What a walk asks of any browser engine. Selectors are those of CSS, the first that fits is meant. */
export interface Driver {
  /** Goes to an address and waits until the page has loaded. */
  open: (url: string) => Promise<void>;
  /** Runs a function in the page; arguments and answer are plain data. */
  run: <Answer>(script: (...args: never[]) => Answer, ...args: unknown[]) => Promise<Answer>;
  /** A real click on the middle of an element, scrolled to. */
  click: (selector: string) => Promise<void>;
  /** Real keys into an element. */
  type: (selector: string, text: string) => Promise<void>;
  back: () => Promise<void>;
  forward: () => Promise<void>;
  close: () => Promise<void>;
}

const PATIENCE = 20_000;
const STEP = 50;

/** Waits until a function in the page says something true, and gives that back. */
export const until = async <Answer>(
  { run }: Driver,
  what: string,
  script: (...args: never[]) => Answer,
  ...args: unknown[]
): Promise<NonNullable<Answer>> => {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const answer = await run(script, ...args);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
  throw new Error(`waited in vain: ${what}`);
};
