import type { Draft } from '../draft/draft.ts';

const VERSION = 1;

/** Drafts as one file. */
export const writeBackup = (drafts: readonly Draft[]): string =>
  `${JSON.stringify({ unbrokenLineDrafts: VERSION, drafts }, null, 1)}\n`;

const isTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([path, text]) => path.startsWith('content/') && (text === null || typeof text === 'string'),
  );

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'caseId' in value &&
  typeof value.caseId === 'string' &&
  /^[a-z0-9][a-z0-9-]*$/.test(value.caseId) &&
  'base' in value &&
  isTexts(value.base) &&
  'files' in value &&
  isTexts(value.files);

/**
 * The drafts of a file; undefined if it is no such file. Each gets an id of its own, so that none
 * that is in the browser is written over.
 */
export const readBackup = (text: string): Draft[] | undefined => {
  try {
    const whole = JSON.parse(text) as { unbrokenLineDrafts?: unknown; drafts?: unknown };
    if (whole.unbrokenLineDrafts !== VERSION || !Array.isArray(whole.drafts)) return undefined;
    if (!whole.drafts.every(isDraft)) return undefined;
    return whole.drafts.map((draft) => ({
      ...draft,
      id: crypto.randomUUID(),
      revision: 0,
      changed: typeof draft.changed === 'string' ? draft.changed : new Date().toISOString(),
    }));
  } catch {
    return undefined;
  }
};
