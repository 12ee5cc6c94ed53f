import type { Language } from '../../context.ts';

export interface ReminderFacts {
  language: Language;
  name: string;
  title: string;
  explanation: string | null;
  network: string;
  /** Who signs it, where it is known. */
  sender: string | null;
  dates: number;
  answerBy: Date | null;
  url: string;
}

type Words = (facts: ReminderFacts, day: string | null) => { subject: string; lines: (string | null)[] };

/** Whole mails in each language: no sentence is put together from parts. */
const WORDS: Record<Language, Words> = {
  nl: ({ name, title, explanation, network, dates, url, sender }, day) => ({
    subject: `Welke data passen u? ${title}`,
    lines: [
      `Beste ${name},`,
      dates === 1
        ? `Past de voorgestelde datum voor "${title}" (${network})? Antwoorden kost een halve minuut, zonder account.`
        : `Welke van de ${dates} data passen u voor "${title}" (${network})? Antwoorden kost een halve minuut, zonder account.`,
      explanation,
      `Uw eigen link: ${url}`,
      day && `Antwoord graag uiterlijk ${day}. Tot dan kunt u uw antwoord wijzigen.`,
      'De link is persoonlijk: wie hem heeft, kan namens u antwoorden.',
      sender ? `Met vriendelijke groet,\n${sender}` : 'Met vriendelijke groet',
    ],
  }),
  en: ({ name, title, explanation, network, dates, url, sender }, day) => ({
    subject: `Which dates suit you? ${title}`,
    lines: [
      `Dear ${name},`,
      dates === 1
        ? `Does the proposed date for "${title}" (${network}) suit you? Answering takes half a minute, without an account.`
        : `Which of the ${dates} dates suit you for "${title}" (${network})? Answering takes half a minute, without an account.`,
      explanation,
      `Your own link: ${url}`,
      day && `Please answer by ${day}. Until then you can change your answer.`,
      'The link is personal: whoever has it can answer for you.',
      sender ? `Kind regards,\n${sender}` : 'Kind regards',
    ],
  }),
};

/** Subject and text of a mail that asks for an answer, in the language of the network. */
export function reminderText(facts: ReminderFacts): { subject: string; text: string } {
  const locale = facts.language === 'nl' ? 'nl-NL' : 'en-GB';
  const day = facts.answerBy
    ? new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(facts.answerBy)
    : null;
  const { subject, lines } = WORDS[facts.language](facts, day);
  // A subject is one line of a mail's head, whatever stands in the title.
  return { subject: subject.replace(/\s+/g, ' '), text: lines.filter(Boolean).join('\n\n') };
}
