import { msg } from '@lingui/core/macro';
import type { FieldGroup } from './field-spec.ts';

/** The facts of the network itself, in the order in which its page tells them. */
export const NETWORK_FIELDS: readonly FieldGroup[] = [
  {
    title: msg`Naam en adres`,
    fields: [
      { name: 'name', as: 'line', required: true },
      {
        name: 'summary',
        as: 'text',
        hint: msg`Eén zin, voor het kaartje van het netwerk en gedeelde links.`,
      },
      {
        name: 'slug',
        as: 'line',
        required: true,
        width: 'half',
        hint: msg`Kleine letters, cijfers en streepjes. Oude links naar de pagina werken na een wijziging niet meer.`,
      },
      {
        name: 'visibility',
        as: 'choice',
        required: true,
        width: 'half',
        hint: msg`Bij iedereen staat het programma voor iedereen op het web.`,
      },
      { name: 'language', as: 'choice', required: true, width: 'half' },
      {
        name: 'responsibleOrganisationName',
        as: 'organisation',
        width: 'half',
      },
    ],
  },
  {
    title: msg`Waarom en hoe`,
    fields: [
      { name: 'goal', as: 'text' },
      {
        name: 'background',
        as: 'text',
        hint: msg`Wat eraan voorafging. Een lege regel begint een nieuwe alinea.`,
      },
      { name: 'approach', as: 'text' },
      { name: 'outcomeNote', as: 'text', hint: msg`Hoe opbrengsten worden gedeeld, in een of twee zinnen.` },
      {
        name: 'principleCount',
        as: 'number',
        width: 'half',
        hint: msg`Als bekend is hoeveel het er zijn, maar niet welke.`,
      },
    ],
  },
  {
    title: msg`Looptijd`,
    fields: [
      { name: 'periodStart', as: 'date', width: 'half' },
      { name: 'periodEnd', as: 'date', width: 'half' },
      { name: 'periodNote', as: 'text', hint: msg`Als de dagen niet bekend zijn: begin 2020.` },
      { name: 'publishedOn', as: 'date', width: 'half', hint: msg`Wanneer deze gegevens zijn gepubliceerd.` },
    ],
  },
  {
    title: msg`Aanmelden en contact`,
    fields: [
      { name: 'registrationState', as: 'choice', required: true, width: 'half' },
      { name: 'registrationUnit', as: 'choice', width: 'half' },
      { name: 'registrationNote', as: 'text' },
      { name: 'contactName', as: 'line', width: 'half' },
      { name: 'contactRole', as: 'line', width: 'half' },
      { name: 'contactEmail', as: 'line', width: 'half' },
      { name: 'contactNote', as: 'text' },
    ],
  },
  {
    title: msg`Kleur en logo`,
    fields: [
      {
        name: 'color',
        as: 'colour',
        width: 'half',
        hint: msg`Een streep boven de openbare pagina; teksten houden hun eigen kleur.`,
      },
      { name: 'logoUrl', as: 'line', width: 'half', hint: msg`Een adres dat met https:// begint.` },
    ],
  },
];
