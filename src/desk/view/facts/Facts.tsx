import { useState } from 'preact/hooks';
import { inLocale } from '../../../model/text.ts';
import { foldDigits } from '../../../text/digits.ts';
import { dataAt, wordsAt } from '../../record/data-edit.ts';
import { FACTS } from '../../words/facts.ts';
import { SHELL } from '../../words/shell.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { useGoTo } from '../go-to.ts';
import { Choose } from '../fields/Choose.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useChoices } from '../parts/use-choices.ts';
import { Texts } from '../summary/Texts.tsx';
import { useRecord } from '../summary/use-record.ts';
import type { OpenDraft } from '../use-draft.ts';
import { NewConcept } from './NewConcept.tsx';
import { Period } from './Period.tsx';
import { Places } from './Places.tsx';
import { Sources } from './Sources.tsx';
import { Tags } from './Tags.tsx';

/** The facts of a case: whose service, where, when, what about, from which source. */
export const Facts = (open: OpenDraft) => {
  const { say, locale } = useDesk();
  const record = useRecord(open);
  const choices = useChoices(open);
  const [asked, setAsked] = useState(0);
  useGoTo(choices !== undefined);
  if (record.isBroken) return <p role="alert">{say(SUMMARY.broken)}</p>;
  if (!choices) return <p role="status">{say(SHELL.loading)}</p>;
  const { data, isOurs, set } = record;
  const texts = open.state?.texts ?? [];
  const organization = (key: string): string => wordsAt(data, ['organization', key]);
  return (
    <>
      <section aria-labelledby="organization">
        <h3 id="organization">{say(FACTS.organization)}</h3>
        <p class="soft">{say(FACTS.lead)}</p>
        <Texts record={record} path={['organization', 'name']} label={say(FACTS.name)} />
        <div class="languages">
          <Choose
            label={say(FACTS.sector)}
            at="organization.sector"
            isOurs={isOurs}
            value={organization('sector')}
            options={[
              ['', say(FACTS.choose)],
              ...choices.concepts
                .filter(({ scheme }) => scheme === 'sector')
                .map(({ id, name }) => [id, inLocale(name, locale).text] as const),
            ]}
            onChoose={(id) => set(['organization', 'sector'], id === '' ? undefined : id)}
          />
          <TextField
            label={say(FACTS.hotline)}
            at="organization.hotline"
            dir="ltr"
            isOurs={isOurs}
            value={organization('hotline')}
            onText={(text) =>
              set(['organization', 'hotline'], text === '' ? undefined : foldDigits(text))
            }
          />
        </div>
      </section>
      {isOurs && organization('sector') === '' && (
        <button type="button" onClick={() => setAsked(asked + 1)}>
          {say(FACTS.noSector)}
        </button>
      )}
      <Places record={record} />
      <Period record={record} texts={texts} gaps={open.state?.gaps ?? []} />
      <Tags record={record} choices={choices} />
      <NewConcept open={open} choices={choices} asked={asked} />
      <Sources record={record} texts={texts} />
      <DateField
        label={say(FACTS.updated)}
        at="updated"
        isOurs={isOurs}
        value={dataAt(data, ['updated'])}
        onDate={(date) => {
          if (typeof date === 'string') set(['updated'], date);
        }}
      />
      <p class="soft">{say(FACTS.updatedLead)}</p>
    </>
  );
};
