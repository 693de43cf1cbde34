import { useEffect, useState } from 'preact/hooks';
import { casePath, textIn, textsOf, type Draft } from '../../draft/draft.ts';
import { setIn } from '../../record/yaml-edit.ts';
import type { Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';

type Status = 'draft' | 'published';

/** A record with another status, line by line the same: what is found in it is found in both. */
export const recordWithStatus = (record: string, status: Status): string =>
  /^status:/m.test(record)
    ? record.replace(/^status:[^#\n]*/m, `status: ${status}`)
    : setIn(record, ['status'], status);

/** The record of a draft with another status. */
export const withStatus = (draft: Draft, status: Status): string =>
  recordWithStatus(textIn(draft, casePath(draft.caseId, 'case.yaml')) ?? '', status);

const key = (one: Finding): string =>
  `${one.rule} ${one.line} ${JSON.stringify(one.about)} ${one.message}`;

/** The errors of a case that is published which it has not as a draft: there they may be notices. */
export const newErrors = (
  published: readonly Finding[],
  asDraft: readonly Finding[],
): Finding[] => {
  const isError = ({ severity }: Finding): boolean => severity === 'error';
  const known = new Set(asDraft.filter(isError).map(key));
  return published.filter((one) => isError(one) && !known.has(key(one)));
};

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
      if (!isOver) setFound({ of: draft, missing: newErrors(findings, state.findings) });
    }, reportError);
    return () => {
      isOver = true;
    };
  }, [draft, isAsked]);
  return state?.isDraft && found?.of === draft ? found.missing : undefined;
};
