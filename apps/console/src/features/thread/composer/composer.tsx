import { ActionIcon } from '@mantine/core';
import { LIMITS, type ConversationDetail } from '@parley/contracts';
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { IconPaperclip } from '@tabler/icons-react';
import { useCan, useSession } from '../../../api/session';
import { dismissRefusal, drafts, outbox, useRefusal } from '../../../realtime/live';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { usePreferences } from '../../../state/preferences';
import { useStore } from '../../../state/store';
import { clearAttachments, useAttachments } from '../../../writing/attachments';
import { EMPTY_DRAFT } from '../../../writing/drafts';
import { takeBackLast } from '../../../realtime/take-back';
import { announce } from '../../../ui/announcer';
import { loadNewest } from '../api/thread';
import { AttachmentsBar } from './attachments-bar';
import { alongInWords, filesObjection } from './file-words';
import classes from './composer.module.css';
import { ClosedNotice, HeldNotice, RefusalBar, StaleBar } from './notices';
import { useReplyBase } from './reply-base';
import { ScheduledFor } from './scheduled-for';
import { SegmentMeter } from './segment-meter';
import { SendButton } from './send-button';
import { useAutosize } from './use-autosize';
import { useFiles } from './use-files';
import { useTyping } from './use-typing';
import { useWriteCommands } from './use-write-commands';

const UNDO_SECONDS = 5;

const SchedulePicker = lazy(async () => ({ default: (await import('./schedule-picker')).SchedulePicker }));

interface ComposerProps {
  window: ThreadWindow;
  closed: ConversationDetail['closed'];
}

/** Where one answers the customer, or writes a note among colleagues. The two never look alike. */
export function Composer({ window, closed }: ComposerProps) {
  const { id, contact } = window.conversation;
  const me = useSession().person.id;
  const mayReply = useCan('conversation.reply');
  const { enterSends, undoSend } = usePreferences();
  const [sendAt, setSendAt] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const draft = useStore(drafts.store, (all) => all[id] ?? EMPTY_DRAFT);
  const refusal = useRefusal(id);
  const typing = useTyping(id);
  const { kind } = draft;
  const text = draft[kind];
  const attachments = useAttachments(id);
  const base = useReplyBase(window.entries, draft.reply !== '' || attachments.length > 0, me);
  const warned = kind === 'reply' && base.arrived.length > 0;
  const area = useAutosize(text, kind);
  const shut = kind === 'reply' && closed !== null;
  const tooLong = text.length > (kind === 'reply' ? LIMITS.textLength : LIMITS.noteLength);
  const picker = useRef<HTMLInputElement>(null);
  const noFiles = whyNoFiles(kind, closed, window.noFiles);
  const files = useFiles(id, mayReply ? noFiles : 'Your role may not reply.', picker);
  const along = kind === 'reply' ? attachments : [];
  const objection = filesObjection(along, window.noFiles);
  const said = text.trim() !== '' || along.length > 0;
  const uploading = along.some(({ state }) => state === 'uploading');
  const sendable = said && !uploading && objection === null && !tooLong && !shut;

  const write = (body: string) => {
    drafts.write(id, { body });
    if (body === '') typing.stop();
    else typing.pressed();
  };
  const turnTo = (next: 'reply' | 'note') => {
    if (next !== kind) drafts.write(id, { kind: next });
    requestAnimationFrame(() => area.current?.focus());
  };
  const put = (resolve: boolean, confirmed: boolean) => {
    if (window.hasAfter) loadNewest(id).catch(() => undefined);
    dismissRefusal(id);
    typing.stop();
    drafts.write(id, { body: '' });
    if (kind === 'reply') clearAttachments(id);
    outbox.enqueue({
      clientId: crypto.randomUUID(),
      conversationId: id,
      kind,
      body: kind === 'note' ? text.trim() : text.trimEnd(),
      media: along.flatMap(({ media }) => media ?? []),
      basedOnPosition: confirmed ? (window.entries.at(-1)?.position ?? 0) : base.position,
      confirmStale: confirmed && refusal?.problem.code === 'stale_reply',
      resolve: kind === 'reply' && resolve,
      ...(kind === 'reply' && sendAt !== null ? { sendAt } : {}),
      ...(kind === 'reply' && sendAt === null && undoSend ? { undoSeconds: UNDO_SECONDS } : {}),
      at: new Date().toISOString(),
    });
    if (kind === 'reply') setSendAt(null);
  };
  const send = ({ resolve }: { resolve: boolean }) => {
    if (!sendable) return;
    if (warned && !base.hasHadTime()) {
      announce('A new text came in while you were writing. Read it, then send again.');
      return;
    }
    put(resolve, warned);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      area.current?.blur();
      return;
    }
    const mod = event.ctrlKey || event.metaKey;
    // In an empty field there is no typing to undo: the last reply is meant.
    if (mod && event.key === 'z' && text === '' && takeBackLast(id)) {
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter') return;
    if (!mod && !(enterSends && !event.shiftKey)) return;
    event.preventDefault();
    send({ resolve: mod && event.shiftKey });
  };

  useWriteCommands({
    turnTo,
    open: !shut && kind === 'reply',
    schedule: () => setChoosing(true),
    attach: files.choose,
  });

  if (!mayReply) return <p className={classes.readOnly}>Your role may read threads but not write in them.</p>;
  return (
    <section
      className={classes.composer}
      data-kind={kind}
      data-over={files.over || undefined}
      aria-label="Write"
    >
      {refusal && !warned ? <RefusalBar refusal={refusal} onDismiss={() => dismissRefusal(id)} /> : null}
      {warned && !shut ? <StaleBar arrived={base.arrived} onRead={base.acknowledge} /> : null}
      <div className={classes.kinds} role="group" aria-label="What to write">
        <button type="button" aria-pressed={kind === 'reply'} onClick={() => turnTo('reply')}>
          Reply
        </button>
        <button type="button" aria-pressed={kind === 'note'} onClick={() => turnTo('note')}>
          Note
        </button>
      </div>
      {shut ? <ClosedNotice closed={closed} /> : null}
      {kind === 'reply' && !shut ? <HeldNotice window={window} /> : null}
      {shut && text === '' ? null : (
        <textarea
          ref={area}
          className={classes.area}
          aria-label={kind === 'reply' ? 'Reply' : 'Note'}
          placeholder={
            kind === 'reply'
              ? `Text ${contact.name ?? 'the customer'}`
              : 'Among colleagues: the customer never sees it'
          }
          dir="auto"
          rows={1}
          value={text}
          readOnly={shut}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={typing.stop}
          onKeyDown={onKeyDown}
          onPaste={files.onPaste}
        />
      )}
      {shut ? null : <AttachmentsBar id={id} attachments={along} objection={objection} />}
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Attach files"
        accept={files.accept}
        onChange={(event) => {
          files.take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {shut ? null : (
        <div className={classes.foot}>
          {kind === 'reply' ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={noFiles === null ? 'Attach a file' : `Attach a file. Not here: ${noFiles}`}
              {...(noFiles === null ? {} : { 'aria-disabled': true, 'data-disabled': true })}
              title={noFiles ?? 'Attach a file'}
              onClick={files.choose}
            >
              <IconPaperclip size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          ) : null}
          <div className={classes.cost}>
            {kind === 'reply' ? <Along words={alongInWords(along)} /> : null}
            {kind === 'reply' ? (
              <SegmentMeter text={text} country={window.contact.country} onReplace={write} />
            ) : (
              <span>Not sent to the customer</span>
            )}
          </div>
          {kind === 'reply' && sendAt !== null ? (
            <ScheduledFor at={sendAt} onRemove={() => setSendAt(null)} />
          ) : null}
          <SendButton
            kind={kind}
            anyway={warned}
            sendAt={sendAt}
            disabled={!sendable}
            onSend={send}
            onSchedule={() => setChoosing(true)}
          />
        </div>
      )}
      {choosing ? (
        <Suspense fallback={null}>
          <SchedulePicker
            contact={window.contact}
            onPick={setSendAt}
            onClose={() => {
              setChoosing(false);
              requestAnimationFrame(() => area.current?.focus());
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

const Along = ({ words }: { words: string | null }) => (words === null ? null : <span>{words}</span>);

/** Why nothing can be attached to what is being written, in words; null when files can go along. */
function whyNoFiles(
  kind: 'reply' | 'note',
  closed: ConversationDetail['closed'],
  noFiles: ConversationDetail['noFiles'],
): string | null {
  if (kind === 'note') return 'Notes take no files.';
  return closed ? `${closed.title}.` : (noFiles?.detail ?? null);
}
