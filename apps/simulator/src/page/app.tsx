import { type FormEvent, useEffect, useState } from 'react';

interface Text {
  id: string;
  mine: boolean;
  body: string;
  at: string;
}

const CUSTOMER = '+12025550143';
const BUSINESS = '+15005550006';

export function App() {
  const [texts, setTexts] = useState<Text[]>([]);
  const [draft, setDraft] = useState('');
  useEffect(() => {
    const load = async () => {
      const answer = await fetch(`/simulator/handsets/${encodeURIComponent(CUSTOMER)}/thread`);
      setTexts(((await answer.json()) as { messages: Text[] }).messages);
    };
    void load();
    const events = new EventSource('/simulator/events');
    events.onmessage = () => void load();
    return () => events.close();
  }, []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    await fetch('/simulator/inbound', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: CUSTOMER, to: BUSINESS, body: draft }),
    });
    setDraft('');
  };
  return (
    <main>
      <section aria-label={`Handset ${CUSTOMER}`}>
        <ul aria-label={`Texts on ${CUSTOMER}`}>
          {texts.map((text) => (
            <li key={text.id}>
              {text.mine ? 'You: ' : ''}
              {text.body}
            </li>
          ))}
        </ul>
        <form onSubmit={(event) => void send(event)}>
          <textarea
            aria-label={`Text from ${CUSTOMER}`}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit">Send text</button>
        </form>
      </section>
    </main>
  );
}
