import type { ComponentChildren } from 'preact';
import type { Said } from '../../../editor/import/write/draft.ts';
import type { BroughtPage } from '../../worker/bring-in.ts';
import { NEW } from '../../words/new.ts';
import { useDesk } from '../context.ts';
import { DateField } from '../fields/DateField.tsx';

interface FieldProps {
  name: string;
  label: string;
  value: string;
  fault?: string | undefined;
  /** What is said while nothing was found. */
  missing?: string;
  isLong?: boolean;
  dir?: 'auto' | 'ltr';
  children?: ComponentChildren;
  onInput: (value: string) => void;
}

/** A field with its label, what is wrong with it, and what it is for. */
export const Field = (props: FieldProps) => {
  const { name, label, value, fault, missing, isLong, dir = 'auto', children, onInput } = props;
  const shared = {
    id: name,
    value,
    dir,
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${name}-help`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <p class="field">
      <label for={name}>{label}</label>
      {isLong ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
      <span id={`${name}-help`} class="help">
        {value === '' && fault === undefined && missing} {children}{' '}
        {fault !== undefined && <strong role="alert">{fault}</strong>}
      </span>
    </p>
  );
};

/** What is wrong with what the editor says of the page, by field. */
export const saidFaults = (said: { title: string; url: string }) => ({
  title: said.title.trim() === '' ? NEW.titleNone : undefined,
  url: said.url === '' || /^https:\/\/\S+$/.test(said.url) ? undefined : NEW.urlWrong,
});

/** What was found of the source, each to be put right. */
export const Facts = ({
  found,
  onSay,
}: {
  found: BroughtPage['found'];
  onSay: (said: Said) => void;
}) => {
  const { say } = useDesk();
  const faults = saidFaults(found);
  const said = (words: (typeof faults)['title']) => words && say(words);
  return (
    <>
      <Field
        name="said-title"
        label={say(NEW.heading)}
        value={found.title}
        isLong
        fault={said(faults.title)}
        onInput={(title) => onSay({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <Field
        name="said-authors"
        label={say(NEW.authors)}
        missing={say(NEW.notFound)}
        value={found.authors.join('\n')}
        isLong
        onInput={(value) => onSay({ authors: value.split('\n') })}
      />
      <Field
        name="said-publication"
        label={say(NEW.publication)}
        missing={say(NEW.notFound)}
        value={found.publication}
        onInput={(publication) => onSay({ publication })}
      />
      <DateField
        label={say(NEW.issued)}
        value={found.issued}
        isOurs
        onDate={(date) => onSay({ issued: date === undefined ? '' : String(date) })}
      />
      <Field
        name="said-url"
        label={say(NEW.url)}
        missing={say(NEW.notFound)}
        value={found.url}
        dir="ltr"
        fault={said(faults.url)}
        onInput={(url) => onSay({ url: url.trim() })}
      />
    </>
  );
};
