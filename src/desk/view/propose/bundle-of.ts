import { writeBundle } from '../../../editor/bundle/bundle.ts';
import { changesOf } from '../../draft/changes.ts';
import type { Draft } from '../../draft/draft.ts';
import type { ContentBase } from '../../base/base.ts';

/** A draft as the file that `npm run apply` takes over. */
export const bundleOf = (
  draft: Draft,
  said: { message: string; author: string; from: ContentBase['from'] },
): string =>
  writeBundle({
    base: { from: said.from, ...(said.from === 'site' && { address: location.origin }) },
    message: said.message,
    author: said.author,
    made: new Date().toISOString(),
    changes: changesOf(draft),
  });
