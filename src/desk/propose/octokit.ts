import { Octokit } from '@octokit/core';

/**
 * GitHub's interface for a browser. The token is held by what is returned and nowhere else. What a
 * browser has stored is never taken for an answer: it could be a minute old.
 */
export const openGitHub = ({
  token,
  baseUrl,
}: { token?: string; baseUrl?: string } = {}): Octokit =>
  new Octokit({
    ...(token !== undefined && { auth: token }),
    ...(baseUrl !== undefined && { baseUrl }),
    request: {
      fetch: (address: string, init?: RequestInit) =>
        fetch(address, { ...init, cache: 'no-store' }),
    },
  });
