import type { ImportQuestion } from '@leerkring/domain/text-import/question-types';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useImport } from './import-context.ts';
import classes from './question-card.module.css';
import { useChoiceWords } from './use-choice-words.ts';
import { useQuestionWords } from './use-question-words.ts';

/** One doubt, with an answer chosen already: nothing has to be clicked for what was understood well. */
export function QuestionCard({ question }: { question: ImportQuestion }) {
  const { dispatch, active, setActive } = useImport();
  const { ask, why } = useQuestionWords()(question);
  const choiceWords = useChoiceWords();
  const isTyped = !question.choices.some((choice) => choice.value === question.chosen);
  const [typing, setTyping] = useState(isTyped);
  const answer = (value: string) => dispatch({ do: 'answer', question: question.key, answer: value });
  const point = (on: boolean) => setActive(on ? (question.about[0] ?? null) : null);

  return (
    <li
      className={classes.card}
      data-active={(active !== null && question.about.includes(active)) || undefined}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      <fieldset className={classes.fieldset}>
        <legend>
          <span className={classes.ask}>{ask}</span> {why ? <span className={classes.why}>{why}</span> : null}
        </legend>
        <div className={classes.choices}>
          {question.choices.map((choice) => (
            <label key={choice.value} className={classes.choice}>
              <input
                type="radio"
                name={question.key}
                checked={choice.asks ? typing : !typing && question.chosen === choice.value}
                onChange={() => {
                  setTyping(Boolean(choice.asks));
                  if (!choice.asks) answer(choice.value);
                }}
              />
              <span>{choiceWords(question, choice)}</span>
            </label>
          ))}
          {typing ? <TypedAnswer question={question} onAnswer={answer} /> : null}
        </div>
      </fieldset>
    </li>
  );
}

/** A year or a date that none of the choices gives. What is half typed changes nothing yet. */
function TypedAnswer({
  question,
  onAnswer,
}: {
  question: ImportQuestion;
  onAnswer: (value: string) => void;
}) {
  const { t } = useLingui();
  const kind = question.choices.find((choice) => choice.asks)?.asks ?? 'date';
  const typed = question.chosen.startsWith(`${kind}:`) ? question.chosen.slice(kind.length + 1) : '';
  const [value, setValue] = useState(typed);
  return (
    <span className={classes.typed}>
      <input
        type={kind === 'year' ? 'number' : 'date'}
        min={kind === 'year' ? 1950 : undefined}
        max={kind === 'year' ? 2150 : undefined}
        aria-label={kind === 'year' ? t`Welk jaar?` : t`Welke datum?`}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: it appears because its choice was just made
        autoFocus={!typed}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setValue(event.target.value);
          if (/^(\d{4}|\d{4}-\d{2}-\d{2})$/.test(event.target.value))
            onAnswer(`${kind}:${event.target.value}`);
        }}
      />
    </span>
  );
}
