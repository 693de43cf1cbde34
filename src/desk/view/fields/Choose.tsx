import { useId } from 'preact/hooks';

interface Props {
  label: string;
  at?: string;
  value: string;
  isOurs: boolean;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}

/** One of several, with its label. */
export const Choose = ({ label, at, value, isOurs, options, onChoose }: Props) => {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-at={at}
        disabled={!isOurs}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
};
