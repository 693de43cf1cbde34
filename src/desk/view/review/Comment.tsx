import { useState } from 'preact/hooks';
import { REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';

interface Props {
  text: string;
  post: ((body: string) => Promise<boolean>) | undefined;
}

/** What the reviewer has found, as a comment that can be posted or copied. */
export const Comment = ({ text, post }: Props) => {
  const { say } = useDesk();
  const [written, setWritten] = useState<string>();
  const [said, setSaid] = useState('');
  const body = written ?? text;
  return (
    <section aria-labelledby="comment">
      <h3 id="comment">{say(REVIEW.comment)}</h3>
      <textarea
        aria-labelledby="comment"
        dir="auto"
        value={body}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <p>
        {post && (
          <button
            type="button"
            onClick={() =>
              void post(body).then((isPosted) => isPosted && setSaid(say(REVIEW.posted)))
            }
          >
            {say(REVIEW.post)}
          </button>
        )}{' '}
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(body).then(() => setSaid(say(REVIEW.copied)))
          }
        >
          {say(REVIEW.copy)}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
};
