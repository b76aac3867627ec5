import type { RoutePublish, RouteRuleInput, RouteSetDocument, RoutesOverview } from '@parley/contracts';
import { ApiProblem } from '../../../api/client';
import { announce } from '../../../ui/announcer';
import { sayDone, sayProblem } from '../../../ui/said';
import { useDiscardDraft, usePublishDraft, useSaveDraft } from '../api/routes';
import { sameRules, withNames } from './rules';
import type { WorkingRules } from './use-working-copy';
import { draftBase, serverBase } from './working-copy';

/** A conflict is told by the banner, which knows who was faster; everything else by a notice. */
function sayUnlessConflict(error: unknown, what: string): void {
  if (error instanceof ApiProblem && error.code === 'version_conflict') return;
  sayProblem(error, what);
}

/** Saving, discarding and publishing what is in hand. */
export function useDraftActions(working: WorkingRules, overview: RoutesOverview) {
  const saving = useSaveDraft();
  const discarding = useDiscardDraft();
  const publishing = usePublishDraft();

  const put = async (): Promise<RouteSetDocument> => {
    const sent: RouteRuleInput[] = withNames(working.rules);
    if (!sameRules(sent, working.rules))
      working.act({ type: 'replace', rules: sent, label: 'name the rules' });
    const { draft } = await saving.mutateAsync({ revision: working.base.revision, rules: sent });
    working.act({ type: 'saved', server: draftBase(draft), sent });
    return draft;
  };

  return {
    isSaving: saving.isPending && !publishing.isPending,
    isPublishing: publishing.isPending,
    isDiscarding: discarding.isPending,

    async save(): Promise<void> {
      await put().then(
        () => announce('Draft saved. Texts are still routed by the live set.'),
        (error: unknown) => sayUnlessConflict(error, 'The draft was not saved; your edits are kept here'),
      );
    },

    /** Saves first where it must. Resolves to whether it went live. */
    async publish(wanted: Pick<RoutePublish, 'note' | 'percent' | 'reviewDate'>): Promise<boolean> {
      try {
        const draft = working.hasEdits || overview.draft === null ? await put() : overview.draft;
        const { revision, version } = draft;
        const set = await publishing.mutateAsync({ ...wanted, revision, version });
        sayDone(
          set.percent === null
            ? `Set ${set.version} is live.`
            : `Set ${set.version} is live for ${set.percent} % of contacts.`,
        );
        return true;
      } catch (error) {
        sayUnlessConflict(error, 'It was not published');
        return false;
      }
    },

    /** Back to the live set. What was in hand stays one undo away, also when it is gone on the server. */
    async discard(): Promise<void> {
      try {
        if (overview.draft !== null) await discarding.mutateAsync();
        const server = serverBase({ ...overview, draft: null });
        working.act({ type: 'take_theirs', server, label: 'discard the draft' });
        sayDone('Draft discarded. Undo brings it back.');
      } catch (error) {
        sayProblem(error, 'The draft was not discarded');
      }
    },
  };
}
