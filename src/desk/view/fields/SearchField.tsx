interface SearchFieldProps {
  id: string;
  label: string;
  value: string;
  onSearch: (value: string) => void;
}

/** A field in which one searches a list that stands below it, with its label. */
export const SearchField = ({ id, label, value, onSearch }: SearchFieldProps) => (
  <>
    <label for={id}>{label}</label>
    <input
      id={id}
      type="search"
      dir="auto"
      value={value}
      onInput={({ currentTarget }) => onSearch(currentTarget.value)}
    />
  </>
);
