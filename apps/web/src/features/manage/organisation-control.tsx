import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import type { FieldControl } from '../../components/field-frame.tsx';
import { graphql } from '../../generated/gql.ts';

const OrganisationNamesQuery = graphql(`
  query OrganisationNames($text: String!) {
    organisationNames(text: $text, first: 10)
  }
`);

interface OrganisationControlProps {
  control: FieldControl;
  name: string;
  value: string;
  onChange: (value: string) => void;
}

/** Shorter text would name half of all organisations. */
const LEAST = 2;

/** The name of an organisation; those that are known are offered while one types, so that none is made twice. */
export function OrganisationControl({ control, name, value, onChange }: OrganisationControlProps) {
  const text = useDeferredValue(value.trim());
  const { data, previousData } = useQuery(OrganisationNamesQuery, {
    variables: { text },
    skip: text.length < LEAST,
    fetchPolicy: 'cache-first',
  });
  const known = (data ?? previousData)?.organisationNames ?? [];
  return (
    <>
      <input
        {...control}
        name={name}
        value={value}
        list={`${control.id}-known`}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${control.id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
