import { localDigits } from '../../i18n/numbers.ts';
import { CHECK } from '../words/check.ts';
import { isEdited } from '../draft/draft.ts';
import { SHELL } from '../words/shell.ts';
import { errorsIn } from './check/causes.ts';
import { useDesk } from './context.ts';
import { useGoTo } from './go-to.ts';
import { ScreenTitle } from './parts/ScreenTitle.tsx';
import { Moved } from './moved/Moved.tsx';
import { routeTo } from './route.ts';
import { saveDrafts } from './save-file.ts';
import { screensOf } from './screens.ts';
import { useDraft, type OpenDraft } from './use-draft.ts';

const Keeping = ({ draft, keeping, undo }: OpenDraft) => {
  const { say } = useDesk();
  const isKept = isEdited(draft) || draft.source !== undefined;
  return (
    <p class="keeping">
      {keeping.state === 'failed' && (
        <strong role="alert">
          {keeping.reason === '' ? say(SHELL.noStore) : say(SHELL.full, { reason: keeping.reason })}
        </strong>
      )}
      <span role="status">
        {keeping.state === 'parted' ? (
          <strong>{say(SHELL.parted)}</strong>
        ) : (
          keeping.state !== 'failed' &&
          say(keeping.state === 'keeping' ? SHELL.saving : isKept ? SHELL.saved : SHELL.unchanged)
        )}
      </span>{' '}
      {undo && (
        <button type="button" onClick={undo}>
          {say(SHELL.undo)}
        </button>
      )}{' '}
      <button type="button" onClick={() => saveDrafts([draft], draft.caseId)}>
        {say(SHELL.saveFile)}
      </button>
    </p>
  );
};

/** What stands around every screen of a draft: the steps, whether it is kept, who writes it. */
export const DraftFrame = ({ id, screen }: { id: string; screen: string }) => {
  const { say, locale } = useDesk();
  const open = useDraft(id);
  useGoTo(typeof open !== 'string' && open.state !== undefined);
  if (open === 'opening') return <p role="status">{say(SHELL.loading)}</p>;
  if (open === 'none')
    return (
      <p>
        {say(SHELL.noDraft)} <a href={routeTo('')}>{say(SHELL.toStart)}</a>
      </p>
    );
  const screens = screensOf(open.draft);
  const shown = screens.find(({ name }) => name === screen) ?? screens[0];
  const Show = shown?.show;
  const next = shown && screens[screens.indexOf(shown) + 1];
  const errors = errorsIn(open.state?.findings);
  return (
    <>
      <nav class="steps" aria-label={say(SHELL.steps)}>
        <a href={routeTo('')}>{say(SHELL.toStart)}</a>
        <ol>
          {screens.map(({ name, title }) => (
            <li key={name}>
              <a href={routeTo(name, id)} aria-current={name === shown?.name ? 'step' : undefined}>
                {say(title)}
                {name === 'check' && errors > 0 && (
                  <span class="badge">
                    <span aria-hidden="true">{localDigits(locale, String(errors))}</span>
                    <span class="hidden"> ({say(CHECK.badge, { count: errors })})</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Keeping {...open} />
      {!open.isOurs && (
        <p class="elsewhere">
          {say(SHELL.elsewhere)}{' '}
          <button type="button" onClick={open.takeOver}>
            {say(SHELL.takeOver)}
          </button>
        </p>
      )}
      <Moved {...open} />
      {shown && (
        <section class={`screen ${shown.name}`} aria-labelledby="screen">
          <ScreenTitle key={shown.name}>{say(shown.title)}</ScreenTitle>
          {Show && <Show {...open} />}
          {next && (
            <p class="next">
              <a class="button" href={routeTo(next.name, id)}>
                {say(SHELL.next, { title: say(next.title) })}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  );
};
