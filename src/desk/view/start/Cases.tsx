import { newDraft, type Draft } from '../../draft/draft.ts';
import { START } from '../../words/start.ts';
import { useDesk } from '../context.ts';
import { routeTo } from '../route.ts';

/** The cases of the content, each to be edited: a draft is kept only once something is changed. */
export const Cases = ({ drafts }: { drafts: readonly Draft[] }) => {
  const { say, files, content, begun } = useDesk();
  const paths = files.map(({ path }) => path);
  const ids = [...new Set(paths.map((path) => /^content\/cases\/([^/]+)\//.exec(path)?.[1]))];
  const edit = async (id: string): Promise<void> => {
    const present = drafts.find(({ caseId }) => caseId === id);
    if (present) {
      location.assign(routeTo('article', present.id));
      return;
    }
    const own = paths.filter(
      (path) => path.startsWith(`content/cases/${id}/`) && !/\.(?:png|jpg|webp|avif)$/.test(path),
    );
    const texts = await Promise.all(own.map(async (path) => [path, await content.read(path)]));
    const draft = newDraft(id, Object.fromEntries(texts) as Draft['base'], new Date());
    begun.set(draft.id, draft);
    location.assign(routeTo('article', draft.id));
  };
  return (
    <ul class="cases">
      {ids.flatMap((id) =>
        id === undefined ? (
          []
        ) : (
          <li key={id}>
            <bdi>{id}</bdi>{' '}
            <button type="button" onClick={() => void edit(id)}>
              {say(START.edit)}
            </button>
          </li>
        ),
      )}
    </ul>
  );
};
