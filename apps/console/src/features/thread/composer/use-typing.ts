import { useCallback, useEffect, useRef } from 'react';
import { sayTyping } from '../../../realtime/socket';

const SAY_AGAIN_MS = 3000;
const IDLE_MS = 4000;

/** Lets colleagues see that one writes here. Returns what to call on a key press and when done. */
export function useTyping(conversationId: string) {
  const said = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(idle.current);
    if (said.current === 0) return;
    said.current = 0;
    sayTyping(conversationId, false);
  }, [conversationId]);

  const pressed = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(stop, IDLE_MS);
    if (Date.now() - said.current < SAY_AGAIN_MS) return;
    said.current = Date.now();
    sayTyping(conversationId, true);
  }, [conversationId, stop]);

  useEffect(() => stop, [stop]);
  return { pressed, stop };
}
