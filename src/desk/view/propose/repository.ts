import type { Repo } from '../../propose/github.ts';

const KEY = 'desk-repository';
const FORM = /^(?:https:\/\/github\.com\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:\/.*)?$/;

/** The repository that an address or `owner/name` names. */
export const repoNamed = (text: string): Repo | undefined => {
  const [, owner, name] = FORM.exec(text.trim()) ?? [];
  return owner !== undefined && name !== undefined && owner !== '..' ? { owner, name } : undefined;
};

/** The repository of this site: where its pages can be edited, or what the editor named before. */
export const knownRepo = (): Repo | undefined =>
  repoNamed(String(import.meta.env.EDIT_BASE ?? '')) ?? repoNamed(localStorage.getItem(KEY) ?? '');

/** Keeps what the editor named. */
export const keepRepo = ({ owner, name }: Repo): void =>
  localStorage.setItem(KEY, `${owner}/${name}`);

const TOKEN = 'desk-github';

/** The token of this session: gone with the tab. */
export const tokenKept = (): string => sessionStorage.getItem(TOKEN) ?? '';
export const keepToken = (token: string): void => {
  if (token === '') sessionStorage.removeItem(TOKEN);
  else sessionStorage.setItem(TOKEN, token);
};
