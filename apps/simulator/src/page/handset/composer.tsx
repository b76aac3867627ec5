import { type KeyboardEvent, useRef, useState } from 'react';
import { sendText } from '../api/requests';
import { Icon } from '../icons';
import { BETWEEN_TEXTS_MS, SCENARIOS } from '../scenarios';
import { NotSent, type Unsent } from './not-sent';

/** What a carrier takes as one text. */
const LONGEST = 1_600;
const NEARLY_FULL = 1_400;

const draftKey = (number: string): string => `draft ${number}`;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function Composer({ number, business }: { number: string; business: string | undefined }) {
  const [draft, setDraft] = useState(() => sessionStorage.getItem(draftKey(number)) ?? '');
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const unsentEver = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (text: string): void => {
    setDraft(text);
    sessionStorage.setItem(draftKey(number), text);
  };
  const send = async (body: string, to: string): Promise<void> => {
    try {
      await sendText(number, to, body);
    } catch (error) {
      unsentEver.current += 1;
      const id = unsentEver.current;
      setUnsent((list) => [...list, { id, to, body, why: (error as Error).message }]);
    }
  };
  const sendDraft = (): void => {
    const body = draft.trim();
    if (body === '' || !business) return;
    write('');
    void send(body, business);
    field.current?.focus();
  };
  const play = async (texts: readonly string[]): Promise<void> => {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await pause(BETWEEN_TEXTS_MS);
      if (business) void send(text, business);
    }
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    sendDraft();
  };
  const drop = (id: number): void => setUnsent((list) => list.filter((one) => one.id !== id));

  return (
    <div className="composer">
      {unsent.map((one) => (
        <NotSent
          key={one.id}
          unsent={one}
          onAgain={() => {
            drop(one.id);
            void send(one.body, one.to);
          }}
          onDrop={() => drop(one.id)}
        />
      ))}
      <div className="scenarios" role="group" aria-label="Ready-made texts">
        {SCENARIOS.map(({ name, texts }) => (
          <button
            key={name}
            type="button"
            className="chip"
            disabled={!business}
            onClick={() => void play(texts)}
          >
            {name}
          </button>
        ))}
      </div>
      <form
        className="write"
        onSubmit={(event) => {
          event.preventDefault();
          sendDraft();
        }}
      >
        <textarea
          ref={field}
          id={`text-${number}`}
          aria-label={`Text from ${number}`}
          placeholder="Text the business"
          rows={1}
          dir="auto"
          maxLength={LONGEST}
          value={draft}
          onChange={(event) => write(event.target.value)}
          onKeyDown={keyed}
        />
        {draft.length > NEARLY_FULL && (
          <span className="count">
            {draft.length}/{LONGEST}
          </span>
        )}
        <button
          type="submit"
          className="send"
          aria-label="Send text"
          title="Enter sends, Shift+Enter breaks the line"
          disabled={draft.trim() === '' || !business}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
