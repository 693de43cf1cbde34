import { z } from '../../model/zod.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import { isSlug } from '../../model/ids.ts';
import type { Draft } from '../draft/draft.ts';
import { VERSION } from './backup.ts';

const texts = z.record(
  z.string().refine((path) => contentPath(path)?.isText === true),
  z.string().nullable(),
);
const https = z.string().regex(/^https?:\/\//);

// What a draft has that is not named here is left out: a file may come from anywhere.
const backup = z.object({
  unbrokenLineDrafts: z.literal(VERSION),
  drafts: z.array(
    z.object({
      caseId: z.string().refine(isSlug),
      changed: z.iso.datetime().catch(() => new Date().toISOString()),
      base: texts,
      files: texts,
      source: z
        .object({
          name: z.string(),
          text: z.string(),
          left: z.array(z.number()).optional(),
          url: https.optional(),
        })
        .optional()
        .catch(undefined),
      proposed: z
        .object({
          number: z.number(),
          url: https,
          commit: z.string(),
          paths: z.array(z.string()).optional(),
        })
        .optional()
        .catch(undefined),
    }),
  ),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The drafts of a file; undefined if it is no such file. Each gets an id of its own, so that none
 * that is in the browser is written over.
 */
export const readBackup = (text: string): Draft[] | undefined => {
  const whole = backup.safeParse(parsed(text));
  return whole.data?.drafts.map(({ caseId, changed, base, files, source, proposed }) => ({
    id: crypto.randomUUID(),
    caseId,
    revision: 0,
    changed,
    base,
    files,
    ...(source && {
      source: {
        name: source.name,
        text: source.text,
        ...(source.left && { left: source.left }),
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    ...(proposed && {
      proposed: {
        number: proposed.number,
        url: proposed.url,
        commit: proposed.commit,
        ...(proposed.paths && { paths: proposed.paths }),
      },
    }),
  }));
};
