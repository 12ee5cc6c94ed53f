/** Text of several paragraphs, as someone typed it. */
export function LongText({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => (
      <p key={paragraph} style={{ maxWidth: '44rem', whiteSpace: 'pre-line' }}>
        {paragraph}
      </p>
    ));
}
