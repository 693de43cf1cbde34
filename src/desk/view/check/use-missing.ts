import { useEffect, useState } from 'preact/hooks';
import { casePath, textIn, textsOf, type Draft } from '../../draft/draft.ts';
import { setIn } from '../../record/yaml-edit.ts';
import type { Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

/** The record of a draft with another status. */
export const withStatus = (draft: Draft, status: 'draft' | 'published'): string =>
  setIn(textIn(draft, casePath(draft.caseId, 'case.yaml')) ?? '', ['status'], status);

const key = (one: Finding): string =>
  `${one.rule} ${one.line} ${JSON.stringify(one.about)} ${one.message}`;

/** What a draft lacks before readers can see it; undefined until the worker has said it. */
export const useMissing = ({ draft, state, understood }: OpenDraft): Finding[] | undefined => {
  const { worker, locale } = useDesk();
  const [found, setFound] = useState<{ of: Draft; missing: Finding[] }>();
  const isAsked = state?.isDraft === true && understood === draft;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isOver = false;
    const files = textsOf(draft).set(
      casePath(draft.caseId, 'case.yaml'),
      withStatus(draft, 'published'),
    );
    void worker.state(draft.caseId, files, locale).then(({ findings }) => {
      const known = new Set(state.findings.map(key));
      const missing = findings.filter((one) => one.severity === 'error' && !known.has(key(one)));
      if (!isOver) setFound({ of: draft, missing });
    }, reportError);
    return () => {
      isOver = true;
    };
  }, [draft, isAsked]);
  return state?.isDraft && found?.of === draft ? found.missing : undefined;
};
