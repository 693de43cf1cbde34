import { MAIN, type Repository } from './world.ts';

/** An account, as answers have it. */
export const owner = (login: string) => ({ login, type: 'User' });

/** A repository within another answer. */
export const short = ({ owner: login, name, parent }: Repository) => ({
  name,
  full_name: `${login}/${name}`,
  owner: owner(login),
  fork: parent !== undefined,
  default_branch: MAIN,
  private: false,
});

/** A repository, as somebody sees it. */
export const described = (one: Repository, login: string | undefined) => ({
  ...short(one),
  archived: false,
  html_url: `https://github.com/${one.owner}/${one.name}`,
  ...(one.parent && { parent: short(one.parent), source: short(one.parent) }),
  ...(login !== undefined && {
    permissions: { admin: false, push: one.writers.has(login), pull: true },
  }),
});
