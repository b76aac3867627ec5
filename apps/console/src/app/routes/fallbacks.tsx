import { IconMapQuestion } from '@tabler/icons-react';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { LinkButton } from '../../ui/link-button';
import { SkeletonRows } from '../../ui/skeletons';
import { EmptyState, ErrorState } from '../../ui/states';

export function Pending() {
  return <SkeletonRows rows={8} />;
}

/** A page that could not be loaded or broke while drawing. */
export function LoadFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <ErrorState
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

export function NotFound() {
  return (
    <EmptyState
      icon={IconMapQuestion}
      title="There is no page at this address"
      action={
        <LinkButton to="/inbox/$view" params={{ view: 'mine' }} variant="default">
          Go to the inbox
        </LinkButton>
      }
    >
      The link may be old, or a thread of another workspace.
    </EmptyState>
  );
}
