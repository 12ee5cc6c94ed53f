/** Text of several paragraphs, as someone typed it. */
export function LongText({ text, lang }: { text: string; lang?: string | undefined }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => (
      <p key={paragraph} lang={lang} style={{ maxWidth: '44rem', whiteSpace: 'pre-line' }}>
        {paragraph}
      </p>
    ));
}
