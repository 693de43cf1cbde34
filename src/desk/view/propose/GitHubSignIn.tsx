import { useId, useState } from 'preact/hooks';
import { PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { keepRepo, keepToken, knownRepo, repoNamed, tokenKept } from './repository.ts';

/** Reads the kept token and repository, and what the editor says of them. */
export const useSignIn = () => {
  const [token, setToken] = useState(tokenKept);
  const [name, setName] = useState(() => {
    const repo = knownRepo();
    return repo ? `${repo.owner}/${repo.name}` : '';
  });
  const repo = repoNamed(name);
  return {
    token,
    name,
    repo,
    setToken: (value: string): void => {
      keepToken(value.trim());
      setToken(value.trim());
    },
    setName: (value: string): void => {
      setName(value);
      const found = repoNamed(value);
      if (found) keepRepo(found);
    },
  };
};

/** Where the token comes from, and what becomes of it. */
export const GitHubSignIn = ({
  token,
  name,
  repo,
  setToken,
  setName,
}: ReturnType<typeof useSignIn>) => {
  const { say } = useDesk();
  const [repoId, tokenId, helpId] = [useId(), useId(), useId()];
  return (
    <>
      <p class="field">
        <label for={repoId}>{say(PROPOSE.repository)}</label>{' '}
        <input
          id={repoId}
          dir="ltr"
          spellcheck={false}
          value={name}
          aria-invalid={name !== '' && !repo}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        {name !== '' && !repo && <strong role="alert"> {say(PROPOSE.wrongRepository)}</strong>}
      </p>
      <p class="field">
        <label for={tokenId}>{say(PROPOSE.token)}</label>{' '}
        <input
          id={tokenId}
          type="password"
          dir="ltr"
          autocomplete="off"
          aria-describedby={helpId}
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />{' '}
        {token !== '' && (
          <button type="button" onClick={() => setToken('')}>
            {say(PROPOSE.forget)}
          </button>
        )}
      </p>
      <ul id={helpId} class="soft">
        <li>
          <a
            href="https://github.com/settings/personal-access-tokens/new"
            rel="noopener noreferrer"
            target="_blank"
          >
            {say(PROPOSE.tokenWhere)}
          </a>
        </li>
        <li>{say(PROPOSE.tokenRights)}</li>
        <li>{say(PROPOSE.tokenKept)}</li>
      </ul>
    </>
  );
};
