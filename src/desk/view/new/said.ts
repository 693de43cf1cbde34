import type { Said } from '../../../editor/import/write/draft.ts';
import type { BroughtPage } from '../../worker/bring-in.ts';

/** What the fields show: what was found, but for what was typed. */
export const shownIn = (found: BroughtPage['found'], said: Said): BroughtPage['found'] => ({
  title: said.title ?? found.title,
  authors: said.authors ?? found.authors,
  publication: said.publication ?? found.publication,
  issued: said.issued ?? found.issued,
  url: said.url ?? found.url,
});

/** What was typed as the import takes it: a field that was emptied says that there is none. */
export const cleaned = ({ title, authors, publication, issued, url }: Said): Said => ({
  ...(title !== undefined && title.trim() !== '' && { title: title.trim() }),
  ...(authors && { authors: authors.map((name) => name.trim()).filter(Boolean) }),
  ...(publication !== undefined && { publication: publication.trim() || undefined }),
  ...(issued !== undefined && { issued: issued || undefined }),
  ...(url !== undefined && { url: url || undefined }),
});
