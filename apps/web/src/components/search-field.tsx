import { useEffect, useId, useRef } from 'react';
import classes from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  value: string;
  /** Called when typing pauses. */
  onSearch: (text: string) => void;
}

/** Milliseconds without a key before the search goes out. */
const PAUSE = 250;

/** Searches while one types; what stands in it is kept by whoever uses it. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Back and forward change the value from outside; typing must not be overwritten by its own echo.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = value;
  }, [value]);

  return (
    <search className={classes.search}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="search"
        defaultValue={value}
        onChange={(event) => {
          const text = event.target.value.trim();
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSearch(text), PAUSE);
        }}
      />
    </search>
  );
}
