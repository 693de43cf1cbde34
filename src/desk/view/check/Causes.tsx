import { isLocale } from '../../../model/locale.ts';
import { PATHS } from '../../../i18n/routes.ts';
import { textIn } from '../../draft/draft.ts';
import { conceptIn, isConceptPath } from '../../vocabulary/vocabulary.ts';
import { conceptName } from '../../vocabulary/concept-name.ts';
import { ARTICLE } from '../../words/article.ts';
import { CHECK, KINDS } from '../../words/check.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { CaseState, Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { useMend } from './Findings.tsx';
import { languageIn } from '../parts/language.ts';
import { numberIn } from '../parts/number.ts';
import { partName } from '../parts/part-name.ts';
import { routeTo } from '../route.ts';
import type { OpenDraft } from '../use-draft.ts';
import type { Cause } from './causes.ts';
import { placeOf, placeOfPart, type Place } from './places.ts';

interface Props {
  causes: readonly Cause[];
  open: OpenDraft;
  state: CaseState;
  onMended: (count: number) => void;
}

const hasMend = (finding: Finding): boolean => finding.mend !== undefined;

/** Causes, each with its places: one press goes there, one mends what needs no judgement. */
export const Causes = ({ causes, open, state, onMended }: Props) => {
  const { say, locale, siteBase } = useDesk();
  const { draft, understood } = open;
  const { isReady, mend } = useMend(open);
  const mendAll = (findings: readonly Finding[]): void => {
    mend(findings);
    onMended(findings.length);
  };
  const textOf = (file: string): string | null => textIn(understood ?? draft, file);
  const place = (finding: Finding) =>
    finding.about && finding.about.length > 1
      ? finding.about.map((path) => [link(finding, placeOfPart(path)), ' '])
      : link(finding, placeOf(finding, state, textOf));
  const link = (finding: Finding, { screen, at, path, text }: Place) => {
    const language = path?.at(-1);
    const concept = isConceptPath(finding.file)
      ? [conceptName(textOf(finding.file) ?? '', locale) ?? conceptIn(finding.file)]
      : [];
    const name = path
      ? [
          ...concept,
          partName(say, path),
          ...(isLocale(language) ? [languageIn(locale, language)] : []),
        ]
          .filter((part) => part !== '')
          .join(' · ')
      : [
          at === 'title'
            ? say(ARTICLE.heading)
            : say(TRANSLATE.paragraph, { id: numberIn(locale, at) }),
          ...state.texts
            .filter((text) => text.path === finding.file)
            .map((text) => languageIn(locale, text.locale)),
        ].join(' · ');
    return (
      <a href={routeTo(screen, draft.id, at, text)}>
        <span class="hidden">{say(CHECK.goThere)}: </span>
        {name}
      </a>
    );
  };
  return (
    <ul class="causes">
      {causes.map(({ rule, kind, severity, findings }) => {
        const mendable = findings.filter(hasMend);
        const isOne = new Set(findings.map(({ message }) => message)).size === 1;
        return (
          <li key={`${severity}${rule}`} class={severity}>
            <p>
              <span class="kind">{say(KINDS[kind])}</span>{' '}
              {findings.length > 1 && (
                <span class="soft">{say(CHECK.places, { count: findings.length })}</span>
              )}{' '}
              <a class="soft" href={`${siteBase}${locale}/${PATHS.guide('errors')}#${rule}`}>
                {say(CHECK.why)}
              </a>{' '}
              {mendable.length > 1 && (
                <button type="button" disabled={!isReady} onClick={() => mendAll(mendable)}>
                  {say(CHECK.mendAll, { count: mendable.length })}
                </button>
              )}
            </p>
            {isOne && <p>{findings[0]?.message}</p>}
            <ul>
              {findings.map((finding, index) => (
                <li key={index}>
                  {place(finding)} {!isOne && <span dir="auto">{finding.message}</span>}{' '}
                  {finding.mend && (
                    <button type="button" disabled={!isReady} onClick={() => mendAll([finding])}>
                      {say(CHECK.mend)}
                      {finding.mend.to.trim() !== '' && <bdi>: {finding.mend.to}</bdi>}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};
